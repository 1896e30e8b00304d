/**
 * Items with their statistics as the page shows them: shares of what could be earned, a sentence for each item, and what
 * is to know about the figures as a whole.
 * Source: issue "Instructors run a class" ("item table … and a sentence in plain words for each"); SCORING
 * specification §7. Example: three attempts at two items of 1, totals 2, 1, 0: mean 0.5, median 0.5, and a note that
 * figures of fewer than ten attempts are unstable.
 */
import type { Kind } from "../exercise/kind.ts";
import { type ItemStatistics, itemStatistics } from "../stats/item-statistics.ts";
import { medianOf } from "../stats/quantile.ts";
import { itemWords } from "./item-words.ts";

export interface ShownItem {
  id: string;
  /** What is asked: the words of a finding, a prompt, a title. */
  label: string;
  /** Of a finding; else null. */
  kind: Kind | null;
  /** In [0, 1]. */
  facility: number | null;
  /** These three in per cent. */
  discriminationIndex: number | null;
  discriminativeEfficiency: number | null;
  effectiveWeight: number | null;
  words: string;
}

/** Null where a figure is not defined. */
export interface ShownTotals {
  attempts: number;
  /** These four in [0, 1] of what could be earned. */
  mean: number | null;
  median: number | null;
  sd: number | null;
  standardError: number | null;
  /** These two in per cent. */
  consistency: number | null;
  errorRatio: number | null;
  skewness: number | null;
  kurtosis: number | null;
}

export interface ShownItems {
  items: ShownItem[];
  totals: ShownTotals;
  notes: string[];
}

/**
 * @param items in the order of the columns of `rows`; each counts 1.
 * @param rows a row for each attempt, marks in [0, 1].
 */
export function showItems(items: Pick<ShownItem, "id" | "label" | "kind">[], rows: number[][]): ShownItems {
  const found = itemStatistics(
    rows,
    items.map(() => 1),
  );
  return {
    items: items.map(({ id, label, kind }, at): ShownItem => {
      const figures = found.items[at];
      return {
        id,
        label,
        kind,
        facility: figures?.facility ?? null,
        discriminationIndex: figures?.discriminationIndex ?? null,
        discriminativeEfficiency: figures?.discriminativeEfficiency ?? null,
        effectiveWeight: figures?.effectiveWeight ?? null,
        words: figures ? itemWords(figures, found.attempts) : "",
      };
    }),
    totals: totalsOf(found),
    notes: notesOn(found),
  };
}

function totalsOf(found: ItemStatistics): ShownTotals {
  const share = (value: number | null) =>
    value === null || found.maxTotal === 0 ? null : value / found.maxTotal;
  const { attempts, consistency, errorRatio, skewness, kurtosis } = found;
  return {
    attempts,
    mean: share(found.mean),
    median: share(medianOf(found.totals)),
    sd: share(found.sd),
    standardError: share(found.standardError),
    consistency,
    errorRatio,
    skewness,
    kurtosis,
  };
}

function notesOn({ attempts, unstable, sd }: ItemStatistics): string[] {
  if (attempts === 0) return ["Nothing has been handed in that could be counted here yet."];
  if (attempts === 1) return ["One attempt differs from no other: most figures need at least two."];
  return [
    ...(sd === 0 ? ["All totals are equal, so nothing can be said about what separates them."] : []),
    ...(unstable ? [`Figures of fewer than ten attempts, here ${attempts}, are unstable.`] : []),
  ];
}
