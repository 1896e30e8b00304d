import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite } from "@electric-sql/pglite";

/** The engine stopped in the middle of its work, as after a full disk. The code is PostgreSQL's crash_shutdown. */
export class EmbeddedEngineStoppedError extends Error {
  override readonly name = "EmbeddedEngineStoppedError";
  readonly code = "57P02";
}

/**
 * PGlite with two of its silent standstills turned into errors.
 *
 * It serves one transaction at a time: a query sent past an open transaction by the code inside it would wait
 * for itself for ever, where PostgreSQL would merely run it on another connection. And after a panic, in which
 * PostgreSQL ends its process, the next query would spin for ever.
 */
export class GuardedClient extends PGlite {
  readonly #inside = new AsyncLocalStorage<true>();
  #panic: string | null = null;

  get panicked(): boolean {
    return this.#panic !== null;
  }

  /** Told of the engine's last words; from now on every query is refused. */
  notePanic(reason: string): void {
    this.#panic ??= reason;
  }

  override async _runExclusiveTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.#refuseAfterPanic();
    if (this.#inside.getStore()) {
      throw new Error(
        "A query inside a transaction must go through the transaction, not through the database.",
      );
    }
    return super._runExclusiveTransaction(() => this.#inside.run(true, work));
  }

  override async _runExclusiveQuery<T>(work: () => Promise<T>): Promise<T> {
    return super._runExclusiveQuery(async () => {
      this.#refuseAfterPanic();
      return work();
    });
  }

  #refuseAfterPanic(): void {
    if (this.#panic === null) return;
    throw new EmbeddedEngineStoppedError(
      `The embedded database stopped (${this.#panic}): mend the cause and restart the server. What was confirmed is kept.`,
    );
  }
}
