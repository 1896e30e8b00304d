import type { Role } from "./cast.ts";

/** A status, or "→ " and where a redirect leads; there ":id" stands for any id, {it} for the one in the path. */
export type Expected = number | `→ ${string}`;

type ByRole = Expected | ({ others: Expected } & Partial<Record<Role, Expected>>);

export interface Row {
  /** Remix's name of the route. */
  route: string;
  does: "loader" | "action";
  /** What is special about this row, for its name. */
  when?: string;
  /** May hold {draft}, {submitted} and {open}: an attempt of the owner; the row is then run for several owners. */
  path: string;
  /** May hold {seq}, a number that rises, and {key}, a new UUID. */
  fields?: Record<string, string>;
  /** Roles the row is run for; all when left out. */
  roles?: Role[];
  /** Signs in anew for each request, because it ends the session. */
  endsSession?: true;
  /** What each role is answered; a row about somebody's attempt tells its owner from the others. */
  answers: ByRole | { owner: Expected; visitor: Expected; others: Expected };
  /** What `_data` answers everybody where it differs from the page. */
  data?: Expected;
  /** Remix answers only one of the two ways. */
  only?: "page" | "data";
}

export const ACCOUNTS: Role[] = ["student", "otherStudent", "instructor", "admin"];

/** An id that no attempt has, and things that are no ids. */
export const NO_ATTEMPT = "019f0000-0000-7000-8000-000000000000";
export const NO_IDS = ["1", "x%00", "..%2f..", "%F0%9F%92%A9"];
