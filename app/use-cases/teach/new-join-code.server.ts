import { randomBytes } from "node:crypto";
import { encodeCode } from "#app/domain/class/code-alphabet.ts";
import { type JoinCodeDays, joinCodeExpiry } from "#app/domain/class/join-code.ts";

/**
 * A fresh join code, as a class keeps it. Two classes with one code come up once in 38 thousand million pairs; the
 * database refuses the second, and its instructor presses the button again.
 */
export function newJoinCode(now: Date, days: JoinCodeDays) {
  return { joinCode: encodeCode(randomBytes(64)), joinCodeExpiresAt: joinCodeExpiry(now, days) };
}
