import type { FatedRow } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import type { Deps, Limits } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { readRoster } from "./read-roster.server.ts";
import { rosterFates } from "./roster-fates.server.ts";

type JudgeOutcome =
  | { ok: true; class: ClassRow; rows: FatedRow<RosterRow>[] }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "too-many"; wait: number };

type CheckOutcome =
  /** `unread`: headings of the columns that are not read. */
  | (Extract<JudgeOutcome, { ok: true }> & { unread: string[] })
  | Extract<JudgeOutcome, { ok: false }>
  | { ok: false; reason: "unreadable"; problem: string };

interface Asking {
  classId: string;
  userId: string;
}

/** A trial run: reads a roster file and says what would become of each row. Changes nothing. */
export async function checkRoster(
  deps: Deps & { limits: Limits },
  input: Asking & { bytes: Uint8Array },
): Promise<CheckOutcome> {
  if (!(await instructorOf(deps, input))) return { ok: false, reason: "not-found" };
  const read = readRoster(input.bytes);
  if (!read.ok) return { ok: false, reason: "unreadable", problem: read.problem };
  const { rows, unread } = read.value;
  const judged = await judgeRoster(deps, { ...input, rows });
  return judged.ok ? { ...judged, unread } : judged;
}

/** The same for rows that have been read before. */
export async function judgeRoster(
  deps: Deps & { limits: Limits },
  input: Asking & { rows: RosterRow[] },
): Promise<JudgeOutcome> {
  const klass = await instructorOf(deps, input);
  if (!klass) return { ok: false, reason: "not-found" };
  const wait = await deps.limits.take("roster", input.userId);
  if (wait > 0) return { ok: false, reason: "too-many", wait };
  const rows = (await rosterFates(deps, input)).map(({ row, fate }) => ({ row, fate }));
  return { ok: true, class: klass, rows };
}
