import type { KeyedHash } from "#app/domain/account/keyed-hash.ts";
import type { Content } from "#content/content.ts";
import type { Db } from "#db/connect.ts";

/** What every use-case is given besides its input; a test hands over its own. */
export interface Deps {
  db: Db;
  content: Content;
  /** The server's clock, read once a request. */
  now: Date;
  /** Keyed hashing with the installation's secret. */
  hash: KeyedHash;
}

export type LimitName =
  | "sign-in-burst"
  | "sign-in-hour"
  | "sign-in-address"
  | "sign-up-address"
  | "reset-account"
  | "reset-address"
  | "guest-address"
  | "join-code-person"
  | "join-code-address"
  | "roster";

/** Counts events by key; kept in memory, or in PostgreSQL where several processes share it. */
export interface Limits {
  /** Counts one; returns the seconds to wait when the limit has been passed, else 0. */
  take(name: LimitName, key: string): Promise<number>;
  /** Takes one back that turned out not to be meant: counted first and given back, many at once cannot slip through. */
  giveBack(name: LimitName, key: string): Promise<void>;
  /** Forgets what was counted for a key, after a success. */
  forget(name: LimitName, key: string): Promise<void>;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}
