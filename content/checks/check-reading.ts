import type { Level } from "#app/domain/exercise/exercise.ts";
import { type Content, type Origins, passageKey } from "../content.ts";
import type { Problem } from "../problems.ts";
import { passageCounts } from "./passage-counts.ts";

/** Grades a passage of each level may have; they overlap, since a hard subject can be told in short sentences. */
export const GRADES: Record<Level, { least: number; most: number }> = {
  beginner: { least: 4, most: 9 },
  intermediate: { least: 6.5, most: 11.5 },
  advanced: { least: 8, most: 14 },
};

/** English passages that are harder or easier to read than their level allows. */
export function checkReading(content: Content, origins: Origins): Problem[] {
  return [...content.exercises.values()]
    .filter(({ exercise }) => /^en\b/i.test(exercise.language))
    .flatMap(passageCounts)
    .flatMap(({ exercise, passage, level, grade }) => {
      const { least, most } = GRADES[level];
      const origin = origins.get(passageKey(exercise, passage));
      // As it is printed: 9.04 is shown as 9.0, which is allowed.
      const shown = Number(grade.toFixed(1));
      if (!origin || (shown >= least && shown <= most)) return [];
      const what = `passage ${passage} has the reading grade ${shown.toFixed(1)}`;
      const band = `For ${level} it should be ${least.toFixed(1)} to ${most.toFixed(1)}`;
      const mend =
        shown > most
          ? "write shorter sentences and shorter words, or raise the level"
          : "join some sentences or use more exact words, or lower the level";
      return { ...origin, what, mend: `${band}: ${mend}.` };
    });
}
