import type { DraftReply } from "./draft-saver.ts";

/** Longer than any healthy answer; a lost one must not hold up the next try for ever. */
const PATIENCE = 15_000;

/**
 * @param leaving the request outlives the page.
 * @throws when the server cannot be reached, or answers with something that is not a reply.
 */
export async function sendDraft(url: string, form: FormData, leaving: boolean): Promise<DraftReply> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method: "POST",
      body: form,
      keepalive: leaving,
      signal: giveUp.signal,
      headers: { Accept: "application/json" },
    });
    const reply: unknown = await response.json();
    if (!isReply(reply)) throw new Error("Not a reply.");
    return reply;
  } finally {
    clearTimeout(timer);
  }
}

function isReply(value: unknown): value is DraftReply {
  if (typeof value !== "object" || value === null || !("ok" in value)) return false;
  if (value.ok === true) return "seq" in value && "savedAt" in value;
  const reason = "reason" in value ? value.reason : undefined;
  if (reason === "stale") return "seq" in value;
  return (
    reason === "submitted" ||
    reason === "gone" ||
    reason === "signed-out" ||
    (reason === "invalid" && "message" in value)
  );
}
