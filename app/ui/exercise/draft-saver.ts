export type DraftReply =
  | { ok: true; seq: number; savedAt: string }
  | { ok: false; reason: "stale"; seq: number }
  | { ok: false; reason: "submitted" }
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "signed-out" }
  | { ok: false; reason: "invalid"; message: string };

export type SaveState =
  | { at: "rest" }
  | { at: "saving" }
  /** `when`: the server's time, ISO 8601. */
  | { at: "saved"; when: string }
  /** No connection: kept on the device, tried again by itself. */
  | { at: "unsaved" }
  | { at: "submitted" }
  /** Nobody is signed in any more: kept on the device, sent once somebody is. */
  | { at: "signed-out" }
  | { at: "refused"; message: string };

export interface DraftSaverOptions {
  /** The number of the last draft the server has. */
  seq: number;
  /** Sends the form as it is now. Throws when there is no answer that can be understood. */
  send: (seq: number, leaving: boolean) => Promise<DraftReply>;
  keep: (seq: number) => void;
  forget: () => void;
  tell: (state: SaveState) => void;
}

/** Milliseconds: saved this long after the last change, but never later than this after the first. */
const PAUSE = 800;
const LONGEST = 2000;
const LONGEST_RETRY = 30_000;

/** Sends changes after a pause, one request at a time, and again until they arrive. */
export class DraftSaver {
  #options: DraftSaverOptions;
  #seq: number;
  #version = 0;
  #savedVersion = 0;
  #failures = 0;
  #busy = false;
  #halted = false;
  #over = false;
  #timers: { pause?: Timer; longest?: Timer; retry?: Timer } = {};

  constructor(options: DraftSaverOptions) {
    this.#options = options;
    this.#seq = options.seq;
  }

  /** Something was changed: kept on the device at once, sent soon. */
  changed(): void {
    this.#version++;
    this.#options.keep(this.#seq);
    this.#schedule();
  }

  /** Sends what is not saved yet, now; resolves once that was answered or failed. `leaving`: the page is about to go. */
  async flush(leaving = false): Promise<void> {
    if (this.#version > this.#savedVersion && !this.#halted && !this.#over) await this.#save(leaving);
  }

  /** A number for the submission itself; nothing is sent by itself until `resume`. */
  suspend(): number {
    this.#halted = true;
    this.#clear();
    return ++this.#seq;
  }

  resume(): void {
    if (!this.#halted) return;
    this.#halted = false;
    if (this.#version > this.#savedVersion) this.#schedule();
  }

  stop(): void {
    this.#over = true;
    this.#clear();
  }

  #schedule(): void {
    if (this.#halted || this.#over || this.#failures > 0) return;
    clearTimeout(this.#timers.pause);
    this.#timers.pause = setTimeout(() => void this.#save(false), PAUSE);
    this.#timers.longest ??= setTimeout(() => void this.#save(false), LONGEST);
  }

  #clear(): void {
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
    this.#timers = {};
  }

  async #save(leaving: boolean): Promise<void> {
    this.#clear();
    if (this.#busy && !leaving) return;
    this.#busy = true;
    const version = this.#version;
    if (this.#failures === 0) this.#options.tell({ at: "saving" });
    try {
      this.#settle(await this.#sendUntilFresh(leaving), version);
    } catch {
      this.#failed();
    } finally {
      this.#busy = false;
    }
    if (this.#version > this.#savedVersion) this.#schedule();
  }

  /** Another tab or device was ahead: take its number and send again, so that the last write wins. */
  async #sendUntilFresh(leaving: boolean): Promise<Exclude<DraftReply, { reason: "stale" }>> {
    for (let tries = 0; tries < 5; tries++) {
      const seq = ++this.#seq;
      this.#options.keep(seq);
      const reply = await this.#options.send(seq, leaving).catch((error: unknown) => {
        // Tries that fail must not run ahead of what other devices have saved meanwhile.
        if (this.#seq === seq) this.#seq--;
        throw error;
      });
      if (reply.ok || reply.reason !== "stale") return reply;
      this.#seq = Math.max(this.#seq, reply.seq);
    }
    throw new Error("Always behind.");
  }

  #settle(reply: Exclude<DraftReply, { reason: "stale" }>, version: number): void {
    this.#failures = 0;
    if (reply.ok) {
      this.#savedVersion = Math.max(this.#savedVersion, version);
      if (this.#version === version) this.#options.forget();
      this.#options.tell({ at: "saved", when: reply.savedAt });
    } else if (reply.reason === "submitted") {
      if (this.#halted) return;
      this.stop();
      this.#options.tell({ at: "submitted" });
    } else if (reply.reason === "signed-out") {
      this.stop();
      this.#options.tell({ at: "signed-out" });
    } else if (reply.reason === "gone") {
      this.stop();
      this.#options.tell({ at: "refused", message: "This attempt is no longer there." });
    } else {
      // Sending the same again would be refused again; the next change may mend it.
      this.#savedVersion = Math.max(this.#savedVersion, version);
      this.#options.tell({ at: "refused", message: reply.message });
    }
  }

  #failed(): void {
    this.#failures++;
    if (this.#halted || this.#over) return;
    this.#options.tell({ at: "unsaved" });
    const wait = Math.min(LONGEST_RETRY, 1000 * 2 ** (this.#failures - 1));
    this.#timers.retry = setTimeout(() => void this.#save(false), wait);
  }
}

type Timer = ReturnType<typeof setTimeout>;
