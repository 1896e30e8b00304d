/**
 * Whether someone tells weak from sound, apart from how readily they mark. Trials are drills and sentences of marked
 * passages; a signal carries a finding, a response is a flag.
 *
 *     H = (hits + ½)/(signals + 1)   F = (false alarms + ½)/(noises + 1)   d′ = z(H) − z(F)   c = −½(z(H) + z(F))
 *
 * Source: log-linear correction, Hautus (1995); MIST scores, Maertens et al. (2023); SCORING specification §6.
 * Example: 20 of 25 signals and 10 of 25 noises flagged: H = 20.5/26, F = 10.5/26, d′ = 1.044, c = −0.279.
 */
import { normalQuantile } from "./normal-quantile.ts";

/** Shown from this many signals and this many noises on. */
export const DISCERNMENT_FROM = 10;

export interface Trials {
  signals: number;
  hits: number;
  noises: number;
  falseAlarms: number;
}

export interface Discernment {
  /** 0 is chance; higher tells weak from sound better. */
  dPrime: number;
  /** Below 0 marks readily, above 0 sparingly. */
  criterion: number;
}

/** null below 10 signals or 10 noises. */
export function discernment({ signals, hits, noises, falseAlarms }: Trials): Discernment | null {
  if (signals < DISCERNMENT_FROM || noises < DISCERNMENT_FROM) return null;
  const hit = normalQuantile((hits + 0.5) / (signals + 1));
  const alarm = normalQuantile((falseAlarms + 0.5) / (noises + 1));
  return { dPrime: hit - alarm, criterion: -0.5 * (hit + alarm) };
}

export interface DrillJudgements {
  sound: number;
  weak: number;
  soundJudgedSound: number;
  weakJudgedWeak: number;
}

export interface MistScores {
  /** r: sound judged sound; f: weak judged weak; V = r + f. */
  r: number;
  f: number;
  V: number;
  /** Distrust: how many more were judged weak than are. */
  d: number;
  /** Naivety: how many more were judged sound than are. */
  n: number;
}

/** The MIST scores of a session of drills, as counts. */
export function mistScores(drills: DrillJudgements): MistScores {
  const { sound, weak, soundJudgedSound: r, weakJudgedWeak: f } = drills;
  return { r, f, V: r + f, d: Math.max(0, sound - r + f - weak), n: Math.max(0, weak - f + r - sound) };
}
