import { timingSafeEqual } from "node:crypto";
import type { KeyedHash } from "#app/domain/account/keyed-hash.ts";

/** The token of an invitation's link: its id, and a hash of it that only this installation can make. Never stored. */
export function inviteToken(hash: KeyedHash, id: string): string {
  return id.replaceAll("-", "") + hash("invite", id);
}

/** The id in a token; null when the token was not made here. */
export function readInviteToken(hash: KeyedHash, token: string): string | null {
  const id = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})/
    .exec(token)
    ?.slice(1)
    .join("-");
  if (!id) return null;
  const made = Buffer.from(inviteToken(hash, id));
  const given = Buffer.from(token);
  return made.length === given.length && timingSafeEqual(made, given) ? id : null;
}
