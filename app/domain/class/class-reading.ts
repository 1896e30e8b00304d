/**
 * How a class read the passages of one exercise: for each sentence how many marked it and how many as the key does, for
 * each weakness how many found it, for each kind and for the sound sentences how often, and how the questions went.
 * A student is counted once for a sentence, however many marks lie on it. A sentence is sound when no finding's core
 * touches it, as for the measures of discernment.
 * Source: issue "Instructors run a class" (heat map); SCORING specification §§2, 5, 6.
 * Example: 18 of 21 marked sentence 2, 17 of them the words of its finding with its kind: {marked: 18, rightKind: 17}.
 */
import type { Exercise, Finding, MarkTask } from "../exercise/exercise.ts";
import { KINDS, type Kind } from "../exercise/kind.ts";
import { type Passage, type Sentence, sentencesOf } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import type { MarkTaskResult, TaskResult } from "../scoring/result.ts";
import { findingReading } from "./finding-reading.ts";
import { heatLevel } from "./heat-level.ts";
import { kindReading, kindRow } from "./kind-reading.ts";
import { questionReading } from "./question-reading.ts";
import { readingNotes } from "./reading-notes.ts";
import type { ShownPassage, ShownReading, ShownSentence } from "./shown-reading.ts";

/** One student's counted attempt, scored by the exercise's own version. */
export interface ReadAttempt {
  userId: string;
  tasks: TaskResult[];
}

/** @returns a reading with every count known. @param attempts one a student. */
export function classReading(exercise: Exercise, attempts: ReadAttempt[]): ShownReading {
  const handedIn = attempts.length;
  const read = exercise.passages.map((passage) => {
    const task = exercise.tasks.find((one) => one.type === "mark" && one.passage === passage.id);
    return task?.type === "mark" ? readPassage(passage, task, resultsOf(attempts, task.id)) : unread(passage);
  });
  const findings = read.flatMap(({ findings }, at) => findings.map((one) => ({ ...one, passage: at })));
  const passages = read.map(({ shown, findings }) => ({
    ...shown,
    notes: readingNotes(shown.sentences, findings, handedIn),
  }));
  return {
    handedIn,
    passages,
    kinds: [...KINDS.map((kind) => kindReading(kind, findings, handedIn)), soundReading(passages, handedIn)],
    findings: findings.toSorted((a, b) => understood(a) - understood(b)),
    questions: exercise.tasks.flatMap((task) =>
      task.type === "mark" ? [] : [questionReading(task, attempts)],
    ),
  };
}

/** Every student's result of a mark task. */
function resultsOf(attempts: ReadAttempt[], task: string): MarkTaskResult[] {
  return attempts.flatMap(({ tasks }) => {
    const result = tasks.find((one) => one.task === task);
    return result?.type === "mark" ? [result] : [];
  });
}

function unread(passage: Passage) {
  const shown: ShownPassage = { passage, key: [], sentences: [], notes: [] };
  return { shown, findings: [] };
}

function readPassage(passage: Passage, task: MarkTask, results: MarkTaskResult[]) {
  const shown: ShownPassage = {
    passage,
    key: task.findings.flatMap(({ kind, places }) => places.map(({ core }) => ({ kind, core }))),
    sentences: sentencesOf(passage).map((sentence) => readSentence(sentence, task.findings, results)),
    notes: [],
  };
  return { shown, findings: task.findings.map((finding) => findingReading(finding, passage, results)) };
}

function readSentence(sentence: Sentence, findings: Finding[], results: MarkTaskResult[]): ShownSentence {
  const here = findings.filter(({ places }) => places.some(({ core }) => overlaps(core, sentence)));
  const ids = new Set(here.map(({ id }) => id));
  let marked = 0;
  let right = 0;
  const byKind: Record<Kind, number> = { attribution: 0, "single-source": 0, loaded: 0, evidence: 0 };
  for (const { marks } of results) {
    const on = marks.filter(({ mark }) => overlaps(mark, sentence));
    if (on.length > 0) marked += 1;
    for (const kind of new Set(on.map(({ mark }) => mark.kind))) byKind[kind] += 1;
    if (on.some((one) => RIGHT.has(one.verdict) && one.finding !== null && ids.has(one.finding))) right += 1;
  }
  return {
    index: sentence.index,
    kinds: KINDS.filter((kind) => here.some((finding) => finding.kind === kind)),
    level: results.length > 0 ? heatLevel(marked / results.length) : 0,
    marked,
    rightKind: here.length > 0 ? right : null,
    byKind,
  };
}

const RIGHT: ReadonlySet<string> = new Set(["hit", "partial"]);

const understood = (one: { found: number; partly: number }) => one.found + one.partly;

/** Sound sentences that were left alone, over all students. */
function soundReading(passages: ShownPassage[], handedIn: number) {
  const sound = passages.flatMap(({ sentences }) => sentences.filter(({ kinds }) => kinds.length === 0));
  const marked = sound.reduce((sum, one) => sum + (one.marked ?? 0), 0);
  const of = sound.length * handedIn;
  return kindRow(null, of - marked, of);
}
