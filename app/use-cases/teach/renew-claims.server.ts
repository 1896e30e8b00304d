import { insertAudit } from "#db/queries/audit-log.ts";
import { replaceClaims } from "#db/queries/claims.ts";
import { lockClass } from "#db/queries/classes.ts";
import type { Deps } from "../deps.ts";
import { newClaim } from "./claim-code.server.ts";
import { instructorOf } from "./class-access.server.ts";
import { unclaimedStudents } from "./unclaimed-students.server.ts";

type RenewOutcome = { ok: true; renewed: number } | { ok: false; reason: "not-found" };

/** Gives new codes to the students of a class whose code has run out. Codes that still work stay as they are. */
export async function renewClaims(
  deps: Deps,
  input: { classId: string; userId: string },
): Promise<RenewOutcome> {
  const { now } = deps;
  return deps.db.transaction(async (tx): Promise<RenewOutcome> => {
    await lockClass(tx, input.classId);
    if (!(await instructorOf({ db: tx }, input))) return { ok: false, reason: "not-found" };
    const { theirs } = await unclaimedStudents({ db: tx }, input);
    const spent = theirs.filter(({ expiresAt }) => expiresAt === null || expiresAt <= now);
    if (spent.length === 0) return { ok: true, renewed: 0 };
    await replaceClaims(
      tx,
      spent.map(({ userId }) => newClaim(now, { userId, issuedBy: input.userId })),
    );
    const detail = { renewed: spent.length };
    await insertAudit(tx, { at: now, actorId: input.userId, action: "class.claims-renewed", detail });
    return { ok: true, renewed: spent.length };
  });
}
