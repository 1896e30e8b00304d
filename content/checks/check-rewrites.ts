import type { Exercise, MarkTask } from "#app/domain/exercise/exercise.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { type Content, type Origins, rewriteKey } from "../content.ts";
import type { Problem } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";

/** Sentences to be rewritten that tell, beside the passage, where it is weak before anybody has marked it. */
export function checkRewrites(content: Content, origins: Origins): Problem[] {
  return [...content.exercises.values()].flatMap(({ exercise }) => {
    const rewrites = exercise.tasks.flatMap((task) => (task.type === "rewrite" ? [task] : []));
    const marks = exercise.tasks.flatMap((task) => (task.type === "mark" ? [task] : []));
    return rewrites.flatMap(({ source, name }) =>
      marks.flatMap((task): Problem[] => {
        const origin = origins.get(rewriteKey(exercise.id, name));
        const given = givesAway(exercise, task, source);
        if (!origin || given === undefined) return [];
        const what = `the sentence of the task “${name}” holds the finding “${given}” of passage ${task.passage}`;
        const mend = `Whoever reads “${clip(source)}” there knows where to mark. Let it be a sentence of another paper.`;
        return [{ ...origin, what, mend }];
      }),
    );
  });
}

/** The first finding that stands within the sentence; undefined where none does, or it is not in the passage. */
function givesAway({ passages }: Exercise, task: MarkTask, source: string): string | undefined {
  const text = passages.find(({ id }) => id === task.passage)?.text ?? "";
  const start = text.indexOf(source);
  if (start < 0) return undefined;
  const at = { start, end: start + source.length };
  return task.findings.find(({ places }) => places.some(({ core }) => overlaps(core, at)))?.id;
}
