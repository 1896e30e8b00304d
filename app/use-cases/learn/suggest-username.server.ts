import { suggestedUsername } from "#app/domain/class/suggested-username.ts";
import { findTakenNames } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

/** A username nobody has, such as "bramble-85"; empty in the rare case that none of a few is free. */
export async function suggestUsername({ db }: Pick<Deps, "db">): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    const username = suggestedUsername(Math.random);
    if (!(await findTakenNames(db, { username, email: null })).username) return username;
  }
  return "";
}
