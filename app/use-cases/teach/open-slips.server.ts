import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import type { Deps } from "../deps.ts";
import { claimCode } from "./claim-code.server.ts";
import { instructorOf } from "./class-access.server.ts";
import { unclaimedStudents } from "./unclaimed-students.server.ts";

export interface Slip {
  userId: string;
  name: string;
  username: string;
  /** Eight characters. */
  code: string;
  expiresAt: Date;
}

type SlipsOutcome =
  | {
      ok: true;
      class: ClassRow;
      slips: Slip[];
      expired: number;
      /** How many others have no password either, but are taught by others too. */
      withheld: number;
    }
  | { ok: false; reason: "not-found" };

/**
 * The slips of a class's students who have yet to set a password, by name, and how many codes have run out. Slips are
 * handed out by name, so they bear names even where the class's pages show pseudonyms.
 */
export async function openSlips(
  deps: Pick<Deps, "db" | "now" | "hash">,
  input: { classId: string; userId: string; studentId?: string | null },
): Promise<SlipsOutcome> {
  const klass = await instructorOf(deps, input);
  if (!klass) return { ok: false, reason: "not-found" };
  const { theirs, withheld } = await unclaimedStudents(deps, input);
  const slips = theirs.toSorted(byShownName(false)).flatMap((one): Slip[] => {
    const { userId, nonce, expiresAt } = one;
    if (!nonce || !expiresAt || expiresAt <= deps.now) return [];
    const code = claimCode(deps, { userId, nonce });
    return [{ userId, name: shownName(one, false), username: one.username ?? "", code, expiresAt }];
  });
  return { ok: true, class: klass, slips, expired: theirs.length - slips.length, withheld };
}
