import type { MarkTask } from "#app/domain/exercise/exercise.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import type { MarkTaskResult } from "#app/domain/scoring/result.ts";
import type { Deps } from "#app/use-cases/deps.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { done } from "./demo.ts";
import type { Work } from "./hand-in.ts";
import { ratingOf } from "./open-answers.ts";

interface Teaching {
  classId: string;
  userId: string;
}

const OVERALL = [
  "You found what mattered here and left the rest alone. Next time, say to yourself which words made you stop before you choose the kind.",
  "A careful reading. Where you were unsure of the kind, ask first: is there a speaker? If there is none, it can hardly be an attribution.",
  "You see the loud sentences. Now look at the quiet ones: a plain statement with no speaker at all is easy to read past.",
];
const ON_ALARM =
  "You marked this one. Read it again: who says so, and are they placed to know? I think it holds up.";
const ON_MISSED = "This one is worth a second look: what would you need to see before you believed it?";
const CHANGED =
  "You and I read this place differently in class, and your reading can be defended. I have counted it.";

/** Reviews a piece of work as a teacher would, and sends it: a word overall, one on a sentence, ratings, rarely a changed score. */
export async function reviewWork(
  deps: Deps,
  teaching: Teaching,
  work: Work,
  more: { change?: boolean } = {},
): Promise<void> {
  const { pupil, assignmentId, attemptId, exercise, answers, result } = work;
  const level = (result.score ?? 0) > 0.75 ? 0 : (result.score ?? 0) > 0.5 ? 1 : 2;
  const entries: [string, string][] = [["whole", OVERALL[level] ?? ""]];
  const task = exercise.tasks.find((one) => one.type === "mark");
  const marked = result.tasks.find((one) => one.type === "mark");
  if (task && marked) entries.push(...commentOn(work, task, marked));
  for (const one of exercise.tasks) {
    const answer = answers[one.id];
    if (one.type !== "rewrite" || answer?.type !== "rewrite" || answer.text === "") continue;
    const { rating, why } = ratingOf(one, answer.text);
    entries.push([`rating.${one.id}`, String(rating)], [`why.${one.id}`, why]);
  }
  if (more.change && marked) {
    const percent = Math.min(100, Math.round(marked.score * 100) + 8);
    entries.push([`change.${marked.task}`, "change"]);
    entries.push([`percent.${marked.task}`, String(percent)], [`reason.${marked.task}`, CHANGED]);
  }
  const of = { ...teaching, assignmentId, studentId: pupil.id, attemptId };
  done(await sendReview(deps, { ...of, entries, seen: "", within: true }));
}

/** On the first false alarm; without one, on the first finding that was missed. */
function commentOn({ exercise }: Work, task: MarkTask, result: MarkTaskResult): [string, string][] {
  const passage = exercise.passages.find(({ id }) => id === task.passage);
  const alarm = result.marks.find(({ verdict }) => verdict === "false-alarm")?.mark;
  const missed = result.findings.find(({ verdict }) => verdict === "missed")?.finding;
  const place = alarm ?? task.findings.find(({ id }) => id === missed)?.places[0]?.core;
  const sentence = passage && place && sentencesOf(passage).find((one) => overlaps(one, place));
  return sentence ? [[`new.${task.passage}.${sentence.index + 1}`, alarm ? ON_ALARM : ON_MISSED]] : [];
}
