const PREFIX = "says-who:draft:";

/** What this device keeps of an attempt until the server has it. */
export interface LocalDraft {
  /** The highest number this device has sent, or tried to: a draft beyond it was saved somewhere else. */
  seq: number;
  /** As `answersFromEntries` gives them; not to be trusted after it has lain in storage. */
  answers: unknown;
}

/** Storage may be full, forbidden or absent: the page works without it, so every failure is silent. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

let closed = false;

export function keepDraft(attempt: string, draft: LocalDraft): void {
  if (closed) return;
  withStorage((storage) => storage.setItem(PREFIX + attempt, JSON.stringify(draft)));
}

export function readDraft(attempt: string): LocalDraft | null {
  const found: unknown = withStorage((storage) => JSON.parse(storage.getItem(PREFIX + attempt) ?? "null"));
  if (typeof found !== "object" || found === null || !("seq" in found) || !("answers" in found)) return null;
  return typeof found.seq === "number" ? { seq: found.seq, answers: found.answers } : null;
}

/** Call when the attempt has been submitted. */
export function wipeDraft(attempt: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + attempt));
}

/** Call when someone leaves for good: the next person on this device must find nothing. */
export function wipeAllDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}

/** Tells the workspace to send now what is not saved yet: soon nobody will be signed in to send it. */
export const LAST_CALL = "says-who:last-call";
/** Whoever has something to send adds a promise of when it has been answered. */
export type LastCall = CustomEvent<Promise<void>[]>;

/** Longer than a healthy server takes; somebody who signs out should not be kept. */
const PATIENCE = 3_000;

/** For a page that is about to go: its last attempt to save would write the draft once more. */
export async function closeDrafts(): Promise<void> {
  const sent: Promise<void>[] = [];
  window.dispatchEvent(new CustomEvent(LAST_CALL, { detail: sent }) satisfies LastCall);
  closed = true;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (sent.length > 0) await Promise.race([Promise.allSettled(sent), late]);
  wipeAllDrafts();
}
