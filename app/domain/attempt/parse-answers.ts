/**
 * Answers arrive as untrusted JSON and are rebuilt field by field, or refused with one sentence that says why.
 * Marks come out as a proper set (whole words, merged, in document order); at most 100 an attempt.
 * Source: SCORING specification §1. Example: {"t1": {type: "mark", marks: [{kind: "loaded", start: 5, end: 9}]}} on
 * "The notorious firm" is accepted with the mark widened to {start: 4, end: 13}; a task "t9" it does not have is refused.
 */
import { isKind } from "../exercise/kind.ts";
import type { Passage } from "../passage/passage.ts";
import { type Answerable, type AnswerableTask, leftIds, rightIds } from "./answerable.ts";
import { type Answer, type Answers, CERTAINTIES, MAX_MARKS, MAX_REWRITE, type Mark } from "./answers.ts";
import { cleanText } from "./clean-text.ts";
import { normaliseMarks } from "./mark-set.ts";

type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };

const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refuse = (problem: string) => ({ ok: false, problem }) as const;

/** Answers may leave tasks out. Fields that an answer does not have are dropped, not refused. */
export function parseAnswers(
  exercise: Answerable,
  raw: unknown,
): { ok: true; answers: Answers } | { ok: false; problem: string } {
  if (!isRecord(raw)) return refuse("The answers are not an object.");
  const answers: Answers = {};
  let marksLeft = MAX_MARKS;
  for (const [id, value] of Object.entries(raw)) {
    const task = exercise.tasks.find((candidate) => candidate.id === id);
    if (task === undefined) return refuse("There is an answer to a task that this exercise does not have.");
    if (!isRecord(value) || value.type !== task.type)
      return refuse(`The answer to ${id} is not of its task's type.`);
    if (task.type === "mark" && Array.isArray(value.marks)) marksLeft -= value.marks.length;
    if (marksLeft < 0) return refuse(`There are more than ${MAX_MARKS} marks. Remove some.`);
    const answer = parseAnswer(exercise, task, value);
    if (!answer.ok) return answer;
    answers[id] = answer.value;
  }
  return { ok: true, answers };
}

function parseAnswer(
  exercise: Answerable,
  task: AnswerableTask,
  raw: Record<string, unknown>,
): Parsed<Answer> {
  switch (task.type) {
    case "mark":
      return parseMarks(
        task.id,
        exercise.passages.find((passage) => passage.id === task.passage),
        raw.marks,
      );
    case "choice": {
      const chosen = knownIds(
        raw.chosen,
        task.answers.map((answer) => answer.id),
      );
      const certainty = CERTAINTIES.find((level) => level === raw.certainty) ?? null;
      if (chosen === null) return refuse(`The answer to ${task.id} names an unknown choice, or one twice.`);
      if (certainty === null && raw.certainty != null)
        return refuse(`The certainty of ${task.id} is unknown.`);
      return accept({ type: "choice", chosen, certainty });
    }
    case "order":
      return parseSequence(
        task.id,
        task.items.map((item) => item.id),
        raw.sequence,
      );
    case "match": {
      if (!isRecord(raw.pairs)) return refuse(`The answer to ${task.id} has no pairs.`);
      const lefts = leftIds(task);
      const rights = rightIds(task);
      const pairs: Record<string, string> = {};
      for (const [left, right] of Object.entries(raw.pairs)) {
        if (!lefts.includes(left) || typeof right !== "string" || !rights.includes(right)) {
          return refuse(`The answer to ${task.id} pairs something that the task does not have.`);
        }
        pairs[left] = right;
      }
      return accept({ type: "match", pairs });
    }
    case "rewrite": {
      if (typeof raw.text !== "string") return refuse(`The answer to ${task.id} has no text.`);
      const text = cleanText(raw.text);
      if (text.length > MAX_REWRITE)
        return refuse(
          `A text of yours is longer than ${MAX_REWRITE} characters: it has ${text.length}. Shorten it.`,
        );
      return accept({ type: "rewrite", text });
    }
  }
}

function parseMarks(task: string, passage: Passage | undefined, raw: unknown): Parsed<Answer> {
  if (passage === undefined || !Array.isArray(raw)) return refuse(`The answer to ${task} has no marks.`);
  const marks: Mark[] = [];
  for (const mark of raw) {
    if (!isRecord(mark) || !isKind(mark.kind)) return refuse(`A mark of ${task} has an unknown kind.`);
    const { kind, start, end } = mark;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > passage.text.length) {
      return refuse(`A mark of ${task} lies outside its passage.`);
    }
    marks.push({ kind, start, end });
  }
  return accept({ type: "mark", marks: normaliseMarks(passage, marks) });
}

/** A sequence may be short; the positions it lacks are empty. */
function parseSequence(task: string, items: string[], raw: unknown): Parsed<Answer> {
  if (!Array.isArray(raw) || raw.length > items.length)
    return refuse(`The answer to ${task} has no proper sequence.`);
  const placed = raw.filter((id) => id !== null);
  if (knownIds(placed, items) === null)
    return refuse(`The answer to ${task} places an unknown item, or one twice.`);
  return accept({ type: "order", sequence: items.map((_, position) => raw[position] ?? null) });
}

function knownIds(raw: unknown, known: string[]): string[] | null {
  if (!Array.isArray(raw) || raw.length > known.length || new Set(raw).size !== raw.length) return null;
  return raw.every((id) => known.includes(id)) ? [...raw] : null;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
