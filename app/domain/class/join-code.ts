/**
 * How long the code by which students join a class lives.
 * Source: issue "Instructors run a class" ("a join code … random, expiring, revocable").
 * Example: a code made on 1 May for 14 days takes nobody from the same time on 15 May on.
 */
export const JOIN_CODE_DAYS = [1, 7, 14, 30] as const;
export type JoinCodeDays = (typeof JOIN_CODE_DAYS)[number];
export const DEFAULT_JOIN_CODE_DAYS: JoinCodeDays = 14;

const DAY = 24 * 3600 * 1000;

export function joinCodeExpiry(now: Date, days: JoinCodeDays): Date {
  return new Date(now.getTime() + days * DAY);
}

/** The choice that a form's text names; null for anything else. */
export function readJoinCodeDays(text: string | null): JoinCodeDays | null {
  return JOIN_CODE_DAYS.find((days) => String(days) === text) ?? null;
}

/** Whether a class can be joined by its code now. */
export function isJoinable(
  klass: { joinCode: string | null; joinCodeExpiresAt: Date | null; archivedAt: Date | null },
  now: Date,
): boolean {
  return klass.archivedAt === null && klass.joinCodeExpiresAt !== null && now < klass.joinCodeExpiresAt;
}
