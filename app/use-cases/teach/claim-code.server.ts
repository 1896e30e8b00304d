import { randomUUID, timingSafeEqual } from "node:crypto";
import { encodeCode } from "#app/domain/class/code-alphabet.ts";
import type { ClaimRow } from "#db/queries/claims.ts";
import type { Deps } from "../deps.ts";

/** How long a claim code works, in milliseconds. */
const LIFE = 30 * 24 * 3600 * 1000;

/** A fresh claim for somebody; its code follows from it and the installation's secret, and is kept nowhere. */
export function newClaim(now: Date, who: { userId: string; issuedBy: string }): ClaimRow {
  return { ...who, nonce: randomUUID(), issuedAt: now, expiresAt: new Date(now.getTime() + LIFE) };
}

/** The code of a claim, as it stands on the slip. */
export function claimCode(
  { hash }: Pick<Deps, "hash">,
  { userId, nonce }: Pick<ClaimRow, "userId" | "nonce">,
): string {
  return encodeCode(Buffer.from(hash("claim", `${userId} ${nonce}`), "base64url"));
}

/** Whether two codes are the same, in a time that does not tell how much of them is. */
export function isSameCode(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
