import type { MarkTaskResult } from "#app/domain/scoring/result.ts";

/** Score of all mark tasks together, weighted as in the exercise; null where there is none. */
export function markingScore(results: MarkTaskResult[]): number | null {
  const weight = results.reduce((sum, result) => sum + result.weight, 0);
  if (weight === 0) return null;
  return results.reduce((sum, result) => sum + result.weight * result.score, 0) / weight;
}
