import { fateSeal } from "#app/domain/class/roster-fate.ts";
import { claimAccount } from "#app/use-cases/account/claim-account.server.ts";
import { signUp } from "#app/use-cases/account/sign-up.server.ts";
import type { Deps } from "#app/use-cases/deps.ts";
import { joinClass } from "#app/use-cases/learn/join-class.server.ts";
import { judgeRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { claimCode } from "#app/use-cases/teach/claim-code.server.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";
import { openJoinCode } from "#app/use-cases/teach/join-code.server.ts";
import { findClaim } from "#db/queries/claims.ts";
import { findUserByLogin } from "#db/queries/users.ts";
import { BROWSER, done, type SignIn, UNLIMITED } from "./demo.ts";
import { freshPassword } from "./fresh-password.ts";

interface Named {
  name: string;
  username: string;
}

interface Teaching {
  classId: string;
  userId: string;
}

export async function makeInstructor(deps: Deps, displayName: string, email: string): Promise<SignIn> {
  const password = freshPassword();
  const input = { ...BROWSER, role: "instructor" as const, displayName, email, password };
  const { userId } = done(await signUp({ ...deps, limits: UNLIMITED }, input));
  return { id: userId, name: displayName, login: email, password };
}

/** Brings students into a class from a roster, as accounts that nobody has claimed yet. */
export async function importStudents(deps: Deps, teaching: Teaching, people: Named[]): Promise<void> {
  const rows = people.map(({ name, username }, at) => {
    return { line: at + 2, name, username, email: "", cells: "right" as const };
  });
  const trial = done(await judgeRoster({ ...deps, limits: UNLIMITED }, { ...teaching, rows }));
  done(await importRoster(deps, { ...teaching, rows, seal: fateSeal(trial.rows) }));
}

/** A student sets a password by the code on their slip. */
export async function claim(deps: Deps, { name, username }: Named): Promise<SignIn> {
  const user = await findUserByLogin(deps.db, username);
  const slip = user && (await findClaim(deps.db, user.id, deps.now));
  if (!slip) throw new Error(`there is no slip for ${username}`);
  const password = freshPassword();
  const input = { ...BROWSER, username, code: claimCode(deps, slip), password };
  const { userId } = done(await claimAccount({ ...deps, limits: UNLIMITED }, input));
  return { id: userId, name, login: username, password };
}

/** A student makes an account and joins by the code on the board. */
export async function signUpAndJoin(
  deps: Deps,
  teaching: Teaching,
  { name, username }: Named,
): Promise<SignIn> {
  const password = freshPassword();
  const withLimits = { ...deps, limits: UNLIMITED };
  const input = { ...BROWSER, role: "student" as const, username, email: null, password };
  const { userId } = done(await signUp(withLimits, input));
  // As the page to project showed it on a day when joining was open.
  const board = await openJoinCode(deps, { ...teaching, linkFor: (code) => code });
  const code = board?.join?.code ?? "";
  done(await joinClass(withLimits, { code, personId: userId, userId, address: BROWSER.address }));
  return { id: userId, name, login: username, password };
}
