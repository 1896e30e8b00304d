/**
 * What stands under and above the rows of a gradebook: the median of each column, and how many students there is
 * something to see about.
 * Source: mockup of the gradebook. The median of an even number is the mean of the middle two; the median of a group
 * is over those who have handed in all of it, as only they have a figure there.
 * Example: 0.4, 0.9, 0.5, 0.7 has the median 0.6.
 */
import { medianOf } from "../stats/quantile.ts";
import type { GradebookGroup, GradebookRow } from "./gradebook.ts";

export interface GradebookMedians {
  /** As the groups of columns. */
  parts: { cells: (number | null)[]; mean: number | null }[];
  mean: number | null;
}

export const SHOWS = ["everyone", "late", "awaiting", "missing"] as const;
export type Show = (typeof SHOWS)[number];

/** A page of it, as instructors see it. */
export interface GradebookPage {
  class: { id: string; name: string; pseudonyms: boolean };
  /** Attempts that await review; people who teach the class. */
  toReview: number;
  instructors: number;
  /** Folded ones are shown by their mean alone, and have no cells. */
  groups: (GradebookGroup & { folded: boolean })[];
  rows: (GradebookRow & { name: string })[];
  medians: GradebookMedians;
  /** How many students each choice of what to show has. */
  counts: Record<Show, number>;
  /** Those who have not handed in something that was due: some names, and how many more there are. */
  missing: { names: string[]; more: number };
  page: number;
  pages: number;
}

export function gradebookMedians(groups: GradebookGroup[], rows: GradebookRow[]): GradebookMedians {
  return {
    parts: groups.map(({ exercises }, at) => ({
      cells: exercises.map((_, column) => medianOf(rows.map((row) => scoreAt(row, at, column)))),
      mean: medianOf(rows.map((row) => wholeMean(row, at))),
    })),
    mean: medianOf(rows.map((row) => row.mean)),
  };
}

const scoreAt = (row: GradebookRow, at: number, column: number) =>
  row.parts[at]?.cells[column]?.score ?? null;

function wholeMean(row: GradebookRow, at: number): number | null {
  const part = row.parts[at];
  return part && part.done === part.of ? part.mean : null;
}

/** Whether a row is among those asked for. */
export function isShown({ parts }: GradebookRow, show: Show): boolean {
  switch (show) {
    case "everyone":
      return true;
    case "late":
      return parts.some((part) => part.late);
    case "awaiting":
      return parts.some((part) => part.awaits);
    case "missing":
      return parts.some((part) => part.missing);
  }
}
