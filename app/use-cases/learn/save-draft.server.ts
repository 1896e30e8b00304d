import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { findAttempt, updateDraft } from "#db/queries/attempts.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";

interface DraftInput {
  attempt: string;
  userId: string;
  /** The client's sequence number: the highest one kept wins. */
  seq: number;
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
  const row = await findAttempt(deps.db, input.attempt, input.userId);
  if (!row) return { ok: false, reason: "gone" };
  if (row.submittedAt) return { ok: false, reason: "submitted" };
  const exercise = await exerciseOfVersion(deps, row.versionHash);
  const shown = toPublicExercise(exercise, deps.hash("shuffle", row.id));
  const parsed = parseAnswers(exercise, answersFromEntries(shown, input.entries));
  if (!parsed.ok) return { ok: false, reason: "invalid", message: parsed.problem };
  const kept = await updateDraft(deps.db, {
    id: row.id,
    userId: input.userId,
    answers: parsed.answers,
    seq: input.seq,
    now: deps.now,
  });
  if (kept) return { ok: true, seq: input.seq, savedAt: deps.now.toISOString() };
  const now = await findAttempt(deps.db, input.attempt, input.userId);
  if (!now) return { ok: false, reason: "gone" };
  if (now.submittedAt) return { ok: false, reason: "submitted" };
  return { ok: false, reason: "stale", seq: now.draftSeq };
}
