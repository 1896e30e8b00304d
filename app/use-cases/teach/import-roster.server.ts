import { v7 as uuidv7 } from "uuid";
import { type FatedRow, fateSeal, isTaken } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { insertAudit } from "#db/queries/audit-log.ts";
import { replaceClaims } from "#db/queries/claims.ts";
import { lockClass } from "#db/queries/classes.ts";
import { insertUsers } from "#db/queries/roster.ts";
import type { Deps } from "../deps.ts";
import { newClaim } from "./claim-code.server.ts";
import { instructorOf } from "./class-access.server.ts";
import { enrolStudents } from "./enrol-students.server.ts";
import { type JudgedRow, rosterFates } from "./roster-fates.server.ts";

interface ImportInput {
  classId: string;
  userId: string;
  rows: RosterRow[];
  /** `fateSeal` of what was shown: only exactly that happens. */
  seal: string;
}

type ImportOutcome =
  | { ok: true; added: number; joined: number }
  | { ok: false; reason: "not-found" }
  /** Something has changed since; nothing was added, and this is how it stands now. */
  | { ok: false; reason: "changed"; rows: FatedRow<RosterRow>[] };

/** Thrown to undo everything when a name goes to somebody else in the middle of it. */
class NameGone extends Error {}

/** Adds every row that the trial run said would be added, or nothing. Done twice, it is done once. */
export async function importRoster(deps: Deps, input: ImportInput): Promise<ImportOutcome> {
  try {
    return await deps.db.transaction(async (tx): Promise<ImportOutcome> => {
      const inTransaction = { ...deps, db: tx };
      await lockClass(tx, input.classId);
      if (!(await instructorOf(inTransaction, input))) return { ok: false, reason: "not-found" };
      const rows = await rosterFates(inTransaction, input);
      if (wasDone(rows, input.seal)) return { ok: true, added: 0, joined: 0 };
      if (fateSeal(rows) !== input.seal) return changed(rows);
      return addAll(inTransaction, input, rows);
    });
  } catch (error) {
    if (!(error instanceof NameGone)) throw error;
    return changed(await rosterFates(deps, input));
  }
}

const changed = (rows: JudgedRow[]): ImportOutcome => ({
  ok: false,
  reason: "changed",
  rows: rows.map(({ row, fate }) => ({ row, fate })),
});

/** Whether all that was to be added is there already, as after a second press of the button. */
function wasDone(rows: JudgedRow[], seal: string): boolean {
  const lines = new Set(seal.split(",").map((part) => Number(part.split(" ")[0])));
  const meant = rows.filter(({ row }) => lines.has(row.line));
  return meant.length === lines.size && meant.every(({ fate }) => fate.kind === "present");
}

async function addAll(deps: Deps, input: ImportInput, rows: JudgedRow[]): Promise<ImportOutcome> {
  const { db, now } = deps;
  const { classId, userId: issuedBy } = input;
  const accounts = rows
    .flatMap(({ fate, student, key }) => (fate.kind === "add" && student ? [{ key, student }] : []))
    // Always in one order, so that two rosters with the same names do not wait for each other.
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ student: { name, username, email } }) => ({
      id: uuidv7({ msecs: now.getTime() }),
      role: "student" as const,
      username,
      displayName: name,
      email,
      passwordHash: null,
      createdAt: now,
      lastSeenAt: now,
    }));
  if (!(await insertUsers(db, accounts))) throw new NameGone();
  await replaceClaims(
    db,
    accounts.map(({ id }) => newClaim(now, { userId: id, issuedBy })),
  );
  const joining = rows.flatMap(({ fate, accountId }) => (isTaken(fate) && accountId ? [accountId] : []));
  await enrolStudents(deps, { classId, userIds: [...accounts.map(({ id }) => id), ...joining] });
  const detail = { added: accounts.length, joined: joining.length };
  await insertAudit(db, { at: now, actorId: issuedBy, action: "class.roster-imported", detail });
  return { ok: true, ...detail };
}
