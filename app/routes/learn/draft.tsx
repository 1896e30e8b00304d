import { json } from "@remix-run/node";
import { isUuid, readEntries, readSeq } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { type DraftOutcome, saveDraft } from "#app/use-cases/learn/save-draft.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** A stale draft is part of the bargain between two tabs, not an error. */
const STATUS = { gone: 404, submitted: 409, stale: 200, invalid: 422 } as const;

/** Autosave: keeps the form of the workspace and says so in JSON once it is safe. */
export const action = handle(async ({ request, params, context, learner }) => {
  const gone: DraftOutcome = { ok: false, reason: "gone" };
  if (!isUuid(params.attempt)) return json(gone, { status: 404 });
  if (!learner) return json({ ok: false, reason: "signed-out" }, { status: 401 });
  const entries = await readEntries(request);
  const seq = readSeq(entries);
  if (seq === null) {
    const message = "Load the page again: this draft had no number.";
    return json({ ok: false, reason: "invalid", message } satisfies DraftOutcome, { status: 422 });
  }
  const outcome = await saveDraft(context, { attempt: params.attempt, userId: learner.id, seq, entries });
  return json(outcome, { status: outcome.ok ? 200 : STATUS[outcome.reason] });
});
