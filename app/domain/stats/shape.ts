/**
 * Skewness k₃/k₂^1.5 and kurtosis k₄/k₂² of a distribution, from Fisher's cumulants corrected for bias. With S values
 * and central moments m₂, m₃, m₄ (over S):
 *
 *     k₂ = S·m₂/(S−1)     k₃ = S²·m₃/((S−1)(S−2))     k₄ = S²·((S+1)·m₄ − 3·(S−1)·m₂²)/((S−1)(S−2)(S−3))
 *
 * Source: SCORING specification §7; Moodle, "Quiz statistics calculations". Example: 0, 0, 0, 4 has m₂ = 3, m₃ = 6 and
 * m₄ = 21, so k₂ = 4, k₃ = 16, k₄ = 64: skewness 2, kurtosis 4.
 */
import { deviations, sumOf } from "./moments.ts";

export interface Shape {
  /** Above 0 with a long tail of high values; null below three values or where all are equal. */
  skewness: number | null;
  /** 0 for a normal distribution; null below four values or where all are equal. */
  kurtosis: number | null;
}

export function shapeOf(values: readonly number[]): Shape {
  const away = deviations(values);
  const size = away.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  if (size === 0) return { skewness: null, kurtosis: null };

  // Neither figure has a unit, so the deviations may: without one, no power of them is too small to divide by.
  const units = away.map((deviation) => deviation / size);
  const n = units.length;
  const moment = (power: number) => sumOf(units.map((unit) => unit ** power)) / n;
  const m2 = moment(2);
  const k2 = (n * m2) / (n - 1);
  const k3 = (n * n * moment(3)) / ((n - 1) * (n - 2));
  const k4 = (n * n * sumOf([(n + 1) * moment(4), -3 * (n - 1) * m2 * m2])) / ((n - 1) * (n - 2) * (n - 3));
  return {
    skewness: n < 3 ? null : k3 / k2 ** 1.5,
    kurtosis: n < 4 ? null : k4 / (k2 * k2),
  };
}
