import type { GradebookCell, GradebookPart } from "#app/domain/class/gradebook.ts";
import type { GradebookPage } from "#app/domain/class/gradebook-figures.ts";
import { inPercent } from "#app/domain/words/number-words.ts";

type Group = GradebookPage["groups"][number];

/** A column of figures; `first` begins a group, which has a line before it. */
export type Column = { group: Group; at: number; first: boolean } & (
  | { type: "exercise"; exercise: { id: string; title: string }; column: number }
  | { type: "mean" }
  | { type: "draft" }
);

/** The columns of a group: its exercises and their mean, the mean alone when folded, nothing to see of a draft. */
export function columnsOf(group: Group, at: number): Column[] {
  if (group.draft) return [{ group, at, first: true, type: "draft" }];
  if (group.folded) return [{ group, at, first: true, type: "mean" }];
  const exercises = group.exercises.map(
    (exercise, column): Column => ({ group, at, first: column === 0, type: "exercise", exercise, column }),
  );
  // The mean of one is that one.
  return exercises.length > 1 ? [...exercises, { group, at, first: false, type: "mean" }] : exercises;
}

/** Something with a figure and what has to be said besides. */
type Marked = Pick<GradebookCell, "late" | "awaits" | "changed">;

/** Whole per cent without the sign; "–" where there is none. */
export function figure(score: number | null | undefined): string {
  return score === null || score === undefined ? "–" : String(inPercent(score));
}

/** ", late, an answer awaits review"; what the icons before a figure say. */
export function markWords({ late, awaits, changed }: Marked): string {
  const words = [late && "late", awaits && "an answer awaits review", changed && "changed by hand"];
  return words.filter(Boolean).join(", ");
}

/** "72", or how much of it is done where it is not all: "3 of 6". */
export function partWords({ done, of, mean }: GradebookPart): string {
  return done < of ? `${done} of ${of}` : figure(mean);
}
