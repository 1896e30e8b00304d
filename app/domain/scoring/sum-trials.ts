/**
 * The trials of several attempts together. An attempt that has none recorded, such as one under way, adds nothing.
 * Source: SCORING specification §6. Example: {signals: 4, …} and {signals: 6, …} make {signals: 10, …}.
 */
import type { Trials } from "./discernment.ts";

export type RecordedTrials = Record<keyof Trials, number | null>;

export function sumTrials(attempts: readonly RecordedTrials[]): Trials {
  const sum = (name: keyof Trials) => attempts.reduce((total, one) => total + (one[name] ?? 0), 0);
  return {
    signals: sum("signals"),
    hits: sum("hits"),
    noises: sum("noises"),
    falseAlarms: sum("falseAlarms"),
  };
}
