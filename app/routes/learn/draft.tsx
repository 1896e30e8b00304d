import { json } from "@remix-run/node";
import { entry, isUuid, readEntries } from "#app/http/form.server.ts";
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
  if (!learner || !isUuid(params.attempt)) return json(gone, { status: 404 });
  const entries = await readEntries(request);
  const seq = Number(entry(entries, "seq"));
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > 2_000_000_000) {
    const message = "The draft had no proper sequence number.";
    return json({ ok: false, reason: "invalid", message } satisfies DraftOutcome, { status: 422 });
  }
  const outcome = await saveDraft(context, { attempt: params.attempt, userId: learner.id, seq, entries });
  return json(outcome, { status: outcome.ok ? 200 : STATUS[outcome.reason] });
});
