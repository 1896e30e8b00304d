import { afterAll, describe, expect, test } from "vitest";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { changePassword } from "#app/use-cases/account/change-password.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { askForReset, isResetOpen, resetPassword } from "#app/use-cases/account/reset-password.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { deleteUser } from "#db/queries/users.ts";
import { passwordResets, sessions } from "#db/schema/sessions.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { anInstructor, aStudent, PASSWORD, signInInput } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const NEW = "another quiet heron";
const EMAIL = "curlew@home.example";
const ASK = { address: "192.0.2.7", linkFor: (token: string) => `https://x.example/reset#${token}` };

/** Asks, and lets the work that was put off until after the answer be done. */
async function ask(deps: TestDeps, login: string) {
  const outcome = await askForReset(deps, { ...ASK, login });
  await deps.settled();
  return outcome;
}

/** Asks for a link and takes the token out of the mail. */
async function mailed(deps: TestDeps, login = EMAIL): Promise<string> {
  accepted(await ask(deps, login));
  const token = deps.mailer.mails.at(-1)?.text.match(/reset#([\w-]+)/)?.[1];
  if (!token) throw new Error("no mail with a link was sent");
  return token;
}

async function withAccount() {
  const deps = await testDeps();
  const userId = await aStudent(deps, "curlew", { email: EMAIL });
  return { deps, userId };
}

describe("asking for a new password", () => {
  test("mails a link whose token is stored only as a hash", async () => {
    const { deps, userId } = await withAccount();
    const token = await mailed(deps, "CURLEW");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(deps.mailer.mails).toMatchObject([{ to: EMAIL }]);
    const [row, ...others] = await deps.db.select().from(passwordResets);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ userId, tokenHash: deps.hash("reset", token) });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("answers the same for accounts without an address, or that are not there, and mails nothing", async () => {
    const { deps } = await withAccount();
    await aStudent(deps, "avocet");
    const known = await ask(deps, EMAIL);
    for (const login of ["avocet", "nobody-here", "nobody@home.example", "", "%"])
      expect(await ask(deps, login)).toEqual(known);
    expect(deps.mailer.mails).toHaveLength(1);
  });

  test("answers before any link is made or mail sent, after as many queries whoever it is", async () => {
    const { deps } = await withAccount();
    const queries = (login: string) => countQueries(deps.db, () => askForReset(deps, { ...ASK, login }));
    expect(await queries(EMAIL)).toBe(await queries("nobody-here"));
    expect(await deps.db.$count(passwordResets)).toBe(0);
    expect(deps.mailer.mails).toEqual([]);
    await deps.settled();
    expect(await deps.db.$count(passwordResets)).toBe(1);
    expect(deps.mailer.mails).toHaveLength(1);
  });

  test("answers the same when no mail can be sent", async () => {
    const { deps } = await withAccount();
    const send = () => Promise.reject(new Error("the mail server is away"));
    const outcome = await askForReset({ ...deps, mailer: { send } }, { ...ASK, login: EMAIL });
    expect(outcome).toEqual(await askForReset(deps, { ...ASK, login: "nobody-here" }));
    // It is the work put off that fails, which the server notes in its log.
    await expect(deps.settled()).rejects.toThrow("the mail server is away");
  });

  test("mails nothing to somebody erased before the mail is sent", async () => {
    const { deps, userId } = await withAccount();
    accepted(await askForReset(deps, { ...ASK, login: EMAIL }));
    await deleteUser(deps.db, userId);
    await deps.settled();
    expect(deps.mailer.mails).toEqual([]);
    expect(await deps.db.$count(passwordResets)).toBe(0);
  });

  test("too often from one address is refused, for one account it is quietly left out", async () => {
    const { deps } = await withAccount();
    deps.limits.refused.set("reset-account", 60);
    expect(await ask(deps, EMAIL)).toEqual({ ok: true });
    deps.limits.refused.set("reset-address", 30);
    expect(await ask(deps, EMAIL)).toEqual({ ok: false, wait: 30 });
    expect(deps.mailer.mails).toEqual([]);
  });

  test("again makes the link before useless, also when both come at once", async () => {
    const { deps } = await withAccount();
    const first = await mailed(deps);
    const second = await mailed(deps);
    expect(await isResetOpen(deps, first)).toBe(false);
    expect(await resetPassword(deps, { token: first, password: NEW })).toEqual({ ok: false, reason: "used" });
    expect(await isResetOpen(deps, second)).toBe(true);
    for (const outcome of await Promise.all(Array.from({ length: 8 }, () => ask(deps, EMAIL))))
      accepted(outcome);
    expect(await deps.db.$count(passwordResets)).toBe(1);
  });
});

describe("a link for a new password", () => {
  test("sets it once, ends every session and opens none", async () => {
    const { deps } = await withAccount();
    const { session } = accepted(await signIn(deps, signInInput("curlew")));
    const token = await mailed(deps);
    expect(await isResetOpen(deps, token)).toBe(true);
    expect(await resetPassword(deps, { token, password: NEW })).toEqual({ ok: true });
    expect(await identify(deps, session.token)).toBeNull();
    expect(await deps.db.$count(sessions)).toBe(0);
    expect(await isResetOpen(deps, token)).toBe(false);
    const again = await resetPassword(deps, { token, password: "a third quiet heron" });
    expect(again).toEqual({ ok: false, reason: "used" });
    expect(await signIn(deps, signInInput("curlew"))).toMatchObject({ ok: false });
    accepted(await signIn(deps, signInInput("curlew", { password: NEW })));
  });

  test("used by ten at once sets one password", async () => {
    const { deps } = await withAccount();
    const token = await mailed(deps);
    const passwords = Array.from({ length: 10 }, (_, index) => `quiet heron number ${index}`);
    const outcomes = await Promise.all(passwords.map((password) => resetPassword(deps, { token, password })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const tries = passwords.map((password) => signIn(deps, signInInput("curlew", { password })));
    const fits = (await Promise.all(tries)).map(({ ok }) => ok);
    expect(fits).toEqual(outcomes.map(({ ok }) => ok));
  });

  test("works for an hour", async () => {
    const { deps } = await withAccount();
    const token = await mailed(deps);
    expect(await isResetOpen(later(deps, 59), token)).toBe(true);
    expect(await isResetOpen(later(deps, 60), token)).toBe(false);
    const late = await resetPassword(later(deps, 60), { token, password: NEW });
    expect(late).toEqual({ ok: false, reason: "used" });
    accepted(await signIn(deps, signInInput("curlew")));
  });

  test("is not used up by a password that is refused", async () => {
    const { deps, userId } = await withAccount();
    const token = await mailed(deps);
    const refused = await resetPassword(deps, { token, password: "short" });
    expect(refused).toMatchObject({ ok: false, reason: "invalid", problem: /at least 8/ });
    expect(await isResetOpen(deps, token)).toBe(true);
    expect(accepted(await signIn(deps, signInInput("curlew"))).userId).toBe(userId);
  });

  test("asks fifteen characters of an instructor", async () => {
    const deps = await testDeps();
    await anInstructor(deps);
    const token = await mailed(deps, "teacher@school.example");
    const outcome = await resetPassword(deps, { token, password: "fourteen chars" });
    expect(outcome).toMatchObject({ ok: false, problem: /at least 15/ });
  });

  test("is neither its hash nor a guess nor a session's token", async () => {
    const { deps } = await withAccount();
    const { session } = accepted(await signIn(deps, signInInput("curlew")));
    const token = await mailed(deps);
    for (const other of [deps.hash("reset", token), session.token, "", `${token}=`])
      expect(await resetPassword(deps, { token: other, password: NEW })).toEqual({
        ok: false,
        reason: "used",
      });
    expect(await identify(deps, token)).toBeNull();
  });

  test("stops working when the password or the address is changed meanwhile", async () => {
    const { deps, userId } = await withAccount();
    const byPassword = await mailed(deps);
    const change = { userId, current: PASSWORD, next: NEW, device: "Firefox on Linux" };
    accepted(await changePassword(deps, change));
    expect(await isResetOpen(deps, byPassword)).toBe(false);
    const byAddress = await mailed(deps);
    const details = { userId, username: "curlew", displayName: "Ann", password: NEW };
    accepted(await changeDetails(deps, { ...details, email: EMAIL }));
    expect(await isResetOpen(deps, byAddress)).toBe(true);
    accepted(await changeDetails(deps, { ...details, email: "new@home.example" }));
    expect(await isResetOpen(deps, byAddress)).toBe(false);
  });
});
