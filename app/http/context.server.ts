import type { Logger } from "pino";
import type { KeyedHash } from "#app/domain/account/keyed-hash.ts";
import type { Limits, Mailer } from "#app/use-cases/deps.ts";
import type { Content } from "#content/content.ts";
import type { Db } from "#db/connect.ts";
import type { Cookies } from "./cookies.server.ts";

/** What the process has, for every request. */
export interface Services {
  db: Db;
  content: Content;
  hash: KeyedHash;
  cookies: Cookies;
  limits: Limits;
  mailer: Mailer;
  log: Logger;
  /** The server's clock; tests set their own. */
  clock: () => Date;
  /** Does work after the answer, so that its time tells nothing; failures go to the log. */
  later: (work: () => Promise<void>) => void;
}

/** What one request has besides. */
export interface RequestFacts {
  requestId: string;
  nonce: string;
  clientAddress: string;
  /** The site's own origin as this browser sees it. */
  origin: string;
  now: Date;
  /** Gives whatever the answer will be a header, pages and errors included; said twice, it stands there once. */
  addHeader: (name: string, value: string) => void;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends Services, RequestFacts {}
}
