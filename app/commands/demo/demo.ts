import type { Limits } from "#app/use-cases/deps.ts";

export interface SignIn {
  id: string;
  name: string;
  /** Username, or an instructor's e-mail address. */
  login: string;
  password: string;
}

/** What a populated installation holds, for whoever is to look at it. */
export interface Demo {
  instructor: SignIn;
  coInstructor: SignIn;
  /** One who reads well and was sent a review, one who is late, and one who has done nothing. */
  students: SignIn[];
  classes: { main: string; small: string; empty: string };
  /** Of the main class: closed, due a few days ago, due in a few days, and one that students do not see. */
  assignments: { closed: string; due: string; open: string; draft: string };
  /** Attempts that wait for a review. */
  awaiting: number;
}

/** Nobody is thrown out of a demonstration for making thirty accounts in a second. */
export const UNLIMITED: Limits = {
  take: async () => 0,
  giveBack: async () => {},
  forget: async () => {},
};

export const ZONE = "Europe/London";
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const BROWSER = { device: "Firefox on Linux", address: "192.0.2.1", guestId: null };

/** The outcome as one that went well. @throws with the refusal, which is a mistake of the demonstration. */
export function done<Outcome extends { ok: boolean }>(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { ok: true }>;
}

/** The same some days from now, or before for a negative number. */
export function inDays<D extends { now: Date }>(deps: D, days: number): D {
  return { ...deps, now: new Date(deps.now.getTime() + days * DAY) };
}
