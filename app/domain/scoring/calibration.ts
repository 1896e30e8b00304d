/**
 * The calibration picture: at each level of certainty, the share that was right against the level itself, with a
 * Wilson 95 % interval and the count. Drawn from 20 answers on.
 * Source: SCORING specification §5. Example: 8 of 10 right at "fairly sure": share 0.8 (0.49 to 0.94) against 0.75.
 */
import { CERTAINTIES, type Certainty } from "../attempt/answers.ts";
import { type Interval, wilson } from "../stats/wilson.ts";
import type { CertainAnswer } from "./certainty.ts";

export const CALIBRATION_FROM = 20;

export interface CalibrationLevel {
  certainty: Certainty;
  count: number;
  right: number;
  /** Share right and its interval, in [0, 1]; null when the level was never used. */
  share: number | null;
  interval: Interval | null;
}

/** One entry a level, lowest certainty first; null below 20 answers. */
export function calibration(answers: CertainAnswer[]): CalibrationLevel[] | null {
  if (answers.length < CALIBRATION_FROM) return null;
  return CERTAINTIES.map((certainty) => {
    const level = answers.filter((answer) => answer.certainty === certainty);
    const count = level.length;
    const right = level.filter((answer) => answer.right).length;
    if (count === 0) return { certainty, count, right, share: null, interval: null };
    return { certainty, count, right, share: right / count, interval: wilson(right, count) };
  });
}
