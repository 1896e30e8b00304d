/**
 * The table of students by exercises: what counts of each, what waits, what was late by the student's own terms.
 * A mean is told once everything has been handed in, over what has been rated.
 * Source: issue "Instructors run a class" ("student × exercise matrix"); mockup of the results page.
 * Example: two exercises, 0.8 handed in late and one under way: cells [{score: 0.8, late: true, …}, "under way"], no mean.
 */
import { discernment } from "../scoring/discernment.ts";
import { type RecordedTrials, sumTrials } from "../scoring/sum-trials.ts";
import { meanOf } from "./mean-of.ts";
import { isLate, type Terms, type TermsOverride, termsFor } from "./terms.ts";

/** An attempt that counts, or (submittedAt null) one under way. */
export interface Standing extends RecordedTrials {
  userId: string;
  exerciseId: string;
  submittedAt: Date | null;
  /** In [0, 1]; null while nothing in it has been rated. */
  score: number | null;
  awaitsReview: boolean;
}

export interface HandedInCell {
  score: number | null;
  late: boolean;
  awaiting: boolean;
  /** Below the lower quartile of the class. */
  low: boolean;
}

/** null: not begun. */
export type MatrixCell = HandedInCell | "under way" | null;

export interface MatrixRow {
  userId: string;
  /** Terms of their own; null: as for the class. */
  override: TermsOverride | null;
  /** One for each exercise, in order. */
  cells: MatrixCell[];
  state: "done" | "under way" | "not started";
  mean: number | null;
  /** c of SCORING §6 over what counts; null below ten weak and ten sound sentences. */
  criterion: number | null;
}

interface MatrixInput {
  /** In the order wanted. */
  userIds: string[];
  exerciseIds: string[];
  standings: Standing[];
  terms: Terms;
  /** By user id. */
  overrides: Map<string, TermsOverride>;
  /** By exercise id; of those with enough scores for one. */
  lowerQuartiles: Map<string, number>;
}

export function scoreMatrix(input: MatrixInput): MatrixRow[] {
  const { userIds, exerciseIds, terms, overrides, lowerQuartiles } = input;
  const byPlace = new Map<string, Standing>();
  for (const standing of input.standings) {
    const key = `${standing.userId} ${standing.exerciseId}`;
    // A new attempt under way changes nothing about the one that counts.
    if (standing.submittedAt || !byPlace.has(key)) byPlace.set(key, standing);
  }
  return userIds.map((userId): MatrixRow => {
    const override = overrides.get(userId) ?? null;
    const own = termsFor(terms, override);
    const standings = exerciseIds.map((id) => byPlace.get(`${userId} ${id}`));
    const cells = standings.map((one) => cellOf(one, own, lowerQuartiles));
    const begun = standings.filter((one) => one !== undefined);
    const done = begun.filter((one) => one.submittedAt).length === exerciseIds.length;
    return {
      userId,
      override,
      cells,
      state: done ? "done" : begun.length > 0 ? "under way" : "not started",
      mean: done ? meanOf(begun.map((one) => one.score)) : null,
      criterion: discernment(sumTrials(begun))?.criterion ?? null,
    };
  });
}

function cellOf(
  standing: Standing | undefined,
  terms: Terms,
  lowerQuartiles: Map<string, number>,
): MatrixCell {
  if (!standing) return null;
  const { submittedAt, score, awaitsReview, exerciseId } = standing;
  if (!submittedAt) return "under way";
  const quartile = lowerQuartiles.get(exerciseId);
  return {
    score,
    late: isLate(terms, submittedAt),
    awaiting: awaitsReview,
    low: score !== null && quartile !== undefined && score < quartile,
  };
}
