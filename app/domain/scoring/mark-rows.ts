/**
 * The marks of a scored attempt as they are kept for heat maps: one row a mark, numbered within its task.
 * Source: ARCHITECTURE "Data". Example: two marks in task t1 become rows {task: "t1", ordinal: 0, …} and {…, ordinal: 1, …}.
 */
import type { ExerciseResult } from "./result.ts";

export function markRows(attemptId: string, result: ExerciseResult) {
  return result.tasks.flatMap((task) =>
    task.type === "mark"
      ? task.marks.map(({ mark, verdict, finding, credit }, ordinal) => ({
          attemptId,
          task: task.task,
          ordinal,
          kind: mark.kind,
          start: mark.start,
          end: mark.end,
          verdict,
          finding,
          credit,
        }))
      : [],
  );
}
