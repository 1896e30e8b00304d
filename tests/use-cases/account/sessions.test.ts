import { afterAll, describe, expect, test } from "vitest";
import { changePassword } from "#app/use-cases/account/change-password.server.ts";
import { endOtherSessions, endSession } from "#app/use-cases/account/end-sessions.server.ts";
import { type Identity, identify } from "#app/use-cases/account/identify.server.ts";
import { openAccount } from "#app/use-cases/account/open-account.server.ts";
import { openSession, type SessionLife } from "#app/use-cases/account/open-session.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { findUser } from "#db/queries/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent, PASSWORD, signInInput } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const HOUR = 60;
const DAY = 24 * HOUR;

async function signedIn(deps: TestDeps, login = "curlew", device = "Firefox on Linux") {
  const { session } = accepted(await signIn(deps, signInInput(login, { device })));
  const identity = await identify(deps, session.token);
  if (!identity) throw new Error("the new session is not known");
  return { token: session.token, ...identity };
}

const listed = async (deps: TestDeps, { person, sessionId }: Identity) =>
  (await openAccount(deps, { person, sessionId })).sessions;

describe("a session", () => {
  test.each<[SessionLife, number]>([
    ["window", 1],
    ["kept", 60],
    ["guest", 365],
  ])("of the life %s ends after %d days without use, and lives on when used", async (life, days) => {
    const deps = await testDeps();
    const userId = life === "guest" ? await aGuest(deps) : await aStudent(deps);
    const { token } = await openSession(deps, { userId, device: "Firefox on Linux", life });
    expect(await identify(later(deps, days * DAY), token)).toBeNull();
    expect(await identify(later(deps, days * DAY - 1), token)).toMatchObject({ person: { id: userId } });
    // It was used just now, so it has its whole life before it again.
    expect(await identify(later(deps, 2 * days * DAY - 2), token)).toMatchObject({ person: { id: userId } });
    expect(await identify(later(deps, 4 * days * DAY), token)).toBeNull();
  });

  test("of an account ends a year after it was opened, however much it is used", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const { token } = await openSession(deps, { userId, device: "Firefox on Linux", life: "kept" });
    for (let day = 50; day <= 365; day += 45)
      expect(await identify(later(deps, day * DAY), token)).toMatchObject({ renewed: "kept" });
    expect(await identify(later(deps, 365 * DAY), token)).not.toBeNull();
    expect(await identify(later(deps, 365 * DAY + 1), token)).toBeNull();
  });

  test("says when it was given more time, so that its cookie is too", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    for (const life of ["window", "kept"] as const) {
      const { token } = await openSession(deps, { userId, device: "Firefox on Linux", life });
      expect(await identify(later(deps, 15), token)).toMatchObject({ renewed: null });
      expect(await identify(later(deps, 16), token)).toMatchObject({ renewed: life });
      expect(await identify(later(deps, 17), token)).toMatchObject({ renewed: null });
    }
  });

  test("notes that its person was here, though not at every click", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const { token } = await signedIn(deps);
    const seen = async () => (await findUser(deps.db, userId))?.lastSeenAt;
    await identify(later(deps, 15), token);
    expect(await seen()).toEqual(deps.now);
    await identify(later(deps, 16), token);
    expect(await seen()).toEqual(later(deps, 16).now);
  });

  test("is known by its token alone, not by its id or hash or anything near", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const { token, sessionId } = await signedIn(deps);
    for (const other of ["", sessionId, deps.hash("session", token), `${token}x`, token.slice(0, -1), "'"])
      expect(await identify(deps, other)).toBeNull();
    expect(await identify({ ...deps, hash: (_purpose, value) => value }, token)).toBeNull();
  });

  test("hands over nothing of the password", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    expect(JSON.stringify(await signedIn(deps))).not.toMatch(/argon2|password/i);
  });
});

describe("the list of sessions", () => {
  test("shows one's own live ones, latest use first, and marks the one in use", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    await aStudent(deps, "avocet");
    await signedIn(later(deps, HOUR), "curlew", "Safari on iOS");
    const here = await signedIn(later(deps, 2 * HOUR));
    const shown = await listed(later(deps, 3 * HOUR), here);
    expect(shown.map(({ device, current }) => [device, current])).toEqual([
      ["Firefox on Linux", true],
      ["Safari on iOS", false],
      ["Firefox on Linux", false],
    ]);
    expect(await listed(later(deps, DAY + 90), here)).toHaveLength(1);
  });

  test("lets one end one's own session, and never another's", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    await aStudent(deps, "avocet");
    const [here, phone, other] = [await signedIn(deps), await signedIn(deps), await signedIn(deps, "avocet")];
    const userId = here.person.id;
    expect(await endSession(deps, { userId, session: other.sessionId })).toBe(false);
    expect(await identify(deps, other.token)).not.toBeNull();
    expect(await endSession(deps, { userId, session: phone.sessionId })).toBe(true);
    expect(await identify(deps, phone.token)).toBeNull();
    expect(await endSession(deps, { userId, session: phone.sessionId })).toBe(false);
    expect(await identify(deps, here.token)).not.toBeNull();
  });

  test("lets one end all others of one's own at once", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    await aStudent(deps, "avocet");
    const [here, phone, other] = [await signedIn(deps), await signedIn(deps), await signedIn(deps, "avocet")];
    await endOtherSessions(deps, { userId: here.person.id, current: here.sessionId });
    expect(await listed(deps, here)).toMatchObject([{ id: here.sessionId, current: true }]);
    expect(await identify(deps, phone.token)).toBeNull();
    expect(await identify(deps, other.token)).not.toBeNull();
  });
});

describe("changing the password", () => {
  const next = "another quiet heron";
  const device = "Firefox on Linux";

  test("ends every session, opens a fresh one here and makes the old password useless", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    await aStudent(deps, "avocet");
    const [here, phone, other] = [await signedIn(deps), await signedIn(deps), await signedIn(deps, "avocet")];
    const changed = accepted(await changePassword(deps, { userId, current: PASSWORD, next, device }));
    for (const { token } of [here, phone]) expect(await identify(deps, token)).toBeNull();
    expect(await identify(deps, other.token)).not.toBeNull();
    expect(await identify(deps, changed.session.token)).toMatchObject({ person: { id: userId } });
    expect(await signIn(deps, signInInput("curlew"))).toEqual({ ok: false, reason: "wrong" });
    accepted(await signIn(deps, signInInput("curlew", { password: next })));
  });

  test.each([
    ["the wrong password now", { current: "not it" }, { current: "This is not your password." }],
    ["a common password next", { next: "password123" }, { next: expect.stringMatching(/first that others/) }],
    ["one's own name next", { next: "xq-curlew" }, { next: expect.stringMatching(/your own name/) }],
  ])("with %s changes nothing and ends no session", async (_what, typed, fields) => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const here = await signedIn(deps);
    const outcome = await changePassword(deps, { userId, current: PASSWORD, next, device, ...typed });
    expect(outcome).toEqual({ ok: false, reason: "invalid", fields });
    expect(await identify(deps, here.token)).not.toBeNull();
    accepted(await signIn(deps, signInInput("curlew")));
  });

  test("is nothing for a guest, who has none", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const outcome = await changePassword(deps, { userId, current: "", next, device });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid" });
    expect(await findUser(deps.db, userId)).toMatchObject({ role: "guest", passwordHash: null });
  });
});
