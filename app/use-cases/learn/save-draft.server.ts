import { type AttemptRow, findAttempt, updateDraft } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { readAnswers } from "./read-answers.server.ts";

interface DraftInput {
  attempt: string;
  userId: string;
  /** The client's sequence number: the highest one kept wins. "next": after whatever is there, as a page without scripts means it. */
  seq: number | "next";
  /** Fields of the workspace's form. */
  entries: [string, string][];
}

export type DraftOutcome =
  | { ok: true; seq: number; savedAt: string }
  | { ok: false; reason: "stale"; seq: number }
  | { ok: false; reason: "invalid"; message: string }
  | { ok: false; reason: "gone" | "submitted" };

/** Keeps a draft. Acknowledged only after commit; an older draft than the one kept is refused as stale. */
export async function saveDraft(deps: Deps, input: DraftInput): Promise<DraftOutcome> {
  const { attempt: id, userId } = input;
  let row = await findAttempt(deps.db, id, userId);
  const read = row && (await readAnswers(deps, row, input.entries));
  for (let tries = 0; row && read && !row.submittedAt && tries < 5; tries++) {
    const seq = input.seq === "next" ? row.draftSeq + 1 : input.seq;
    if (!read.ok && input.seq !== "next") return { ok: false, reason: "invalid", message: read.message };
    const answers = read.ok ? read.answers : read.rest;
    const kept = await updateDraft(deps.db, { id, userId, answers, seq, now: deps.now });
    if (kept && !read.ok) return { ok: false, reason: "invalid", message: read.message };
    if (kept) return { ok: true, seq, savedAt: deps.now.toISOString() };
    row = await findAttempt(deps.db, id, userId);
    if (input.seq !== "next") break;
  }
  return refused(row);
}

function refused(row: AttemptRow | null): DraftOutcome {
  if (!row) return { ok: false, reason: "gone" };
  if (row.submittedAt) return { ok: false, reason: "submitted" };
  return { ok: false, reason: "stale", seq: row.draftSeq };
}
