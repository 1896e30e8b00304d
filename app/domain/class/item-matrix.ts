/**
 * An exercise taken apart into items for the statistics: each finding with the credit it brought, each question and
 * each passage without findings with its score. Every item counts 1, whatever its task weighs, so that the findings of
 * a passage can be compared; false alarms are in no item. What waits for review anywhere is left out and named.
 * Source: SCORING specification §§2, 3, 7. Example: a passage with two findings and a choice, one attempt with credits 1
 * and ½ and a right answer: three columns, rows [[1, 0.5, 1]].
 */
import type { Exercise, Task } from "../exercise/exercise.ts";
import type { Kind } from "../exercise/kind.ts";
import { type Passage, sentencesOf } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import type { TaskResult } from "../scoring/result.ts";

export type ItemLabel =
  | {
      type: "finding";
      kind: Kind;
      passage: string;
      /** Index of the sentence in which it begins. */
      sentence: number;
      /** The words that matter, at its first place. */
      quote: string;
    }
  | {
      type: "question";
      task: string;
      /** Among the exercise's questions, from 1, as the feedback counts them. */
      n: number;
      prompt: string;
    }
  | { type: "sound-passage"; task: string; passage: string };

export interface ItemColumn {
  /** Unique within the exercise: "t1/<finding>" or the task's id. */
  id: string;
  label: ItemLabel;
  /** In [0, 1], one for each attempt in their order. */
  marks: number[];
}

export interface ItemMatrix {
  columns: ItemColumn[];
  /** For `itemStatistics`: a row for each attempt, a mark for each column; the maximum is 1 throughout. */
  rows: number[][];
  maxMarks: number[];
  /** Left out, since so many attempts have no figure for it: an answer awaits review. */
  left: { id: string; label: ItemLabel; without: number }[];
}

interface Item {
  id: string;
  label: ItemLabel;
  /** null while there is no figure. */
  markIn(tasks: TaskResult[]): number | null;
}

/** @param attempts results of attempts at `exercise`, one a student; what a result does not speak of earned nothing. */
export function itemMatrix(
  exercise: Exercise,
  attempts: { userId: string; tasks: TaskResult[] }[],
): ItemMatrix {
  const columns: ItemColumn[] = [];
  const left: ItemMatrix["left"] = [];
  for (const { id, label, markIn } of itemsOf(exercise)) {
    const found = attempts.map(({ tasks }) => markIn(tasks));
    const marks = found.filter((mark) => mark !== null);
    if (marks.length === found.length) columns.push({ id, label, marks });
    else left.push({ id, label, without: found.length - marks.length });
  }
  return {
    columns,
    rows: attempts.map((_, row) => columns.map(({ marks }) => marks[row] ?? 0)),
    maxMarks: columns.map(() => 1),
    left,
  };
}

function itemsOf({ tasks, passages }: Exercise): Item[] {
  const questions = tasks.filter(({ type }) => type !== "mark");
  return tasks.flatMap((task): Item[] => {
    if (task.type !== "mark") {
      const n = questions.indexOf(task) + 1;
      return [scoreItem(task, { type: "question", task: task.id, n, prompt: task.prompt })];
    }
    if (task.findings.length === 0) {
      return [scoreItem(task, { type: "sound-passage", task: task.id, passage: task.passage })];
    }
    const passage = passages.find(({ id }) => id === task.passage);
    return task.findings.map(({ id, kind, places }) => ({
      id: `${task.id}/${id}`,
      label: { type: "finding", kind, passage: task.passage, ...placeIn(passage, places[0]?.core) },
      markIn: (results) => creditIn(results, task.id, id),
    }));
  });
}

function scoreItem({ id }: Task, label: ItemLabel): Item {
  const markIn = (tasks: TaskResult[]) => {
    const scored = tasks.find(({ task }) => task === id);
    return scored ? scored.score : 0;
  };
  return { id, label, markIn };
}

function creditIn(tasks: TaskResult[], task: string, finding: string): number {
  const scored = tasks.find((one) => one.task === task);
  if (scored?.type !== "mark") return 0;
  return scored.findings.find((one) => one.finding === finding)?.credit ?? 0;
}

function placeIn(
  passage: Passage | undefined,
  core: { start: number; end: number } | undefined,
): { sentence: number; quote: string } {
  if (!passage || !core) return { sentence: 0, quote: "" };
  const sentence = sentencesOf(passage).find((one) => overlaps(one, core));
  return { sentence: sentence?.index ?? 0, quote: passage.text.slice(core.start, core.end) };
}
