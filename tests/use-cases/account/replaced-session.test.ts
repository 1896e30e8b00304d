import { afterAll, describe, expect, test } from "vitest";
import { becomeGuest } from "#app/use-cases/account/become-guest.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { signUp } from "#app/use-cases/account/sign-up.server.ts";
import { findUser } from "#db/queries/users.ts";
import { sessions } from "#db/schema/sessions.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aStudent, signInInput, studentInput } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

/** A session with its token and the way a browser hands it over to be replaced. */
async function held(deps: TestDeps, token: string) {
  const identity = await identify(deps, token);
  if (!identity) throw new Error("the new session is not known");
  return { token, replaces: { userId: identity.person.id, session: identity.sessionId } };
}

async function aGuestsSession(deps: TestDeps) {
  const browser = { device: "Firefox on Linux", address: "192.0.2.7" };
  return held(deps, accepted(await becomeGuest(deps, browser)).session.token);
}

async function signedIn(deps: TestDeps, login = "curlew") {
  return held(deps, accepted(await signIn(deps, signInInput(login))).session.token);
}

describe("the session that a browser had before", () => {
  test.each(["signing in", "signing up"])("ends by %s, and no other does", async (how) => {
    const deps = await testDeps();
    await aStudent(deps);
    const [old, phone] = [await signedIn(deps), await signedIn(deps)];
    const { replaces } = old;
    const outcome =
      how === "signing in"
        ? await signIn(deps, signInInput("curlew", { replaces }))
        : await signUp(deps, studentInput("avocet", { replaces }));
    const { userId, session } = accepted(outcome);
    expect(await identify(deps, old.token)).toBeNull();
    expect(await identify(deps, phone.token)).not.toBeNull();
    expect(await identify(deps, session.token)).toMatchObject({ person: { id: userId } });
  });

  test.each(["signing in", "signing up"])(
    "of a guest who leaves their work behind ends by %s, and the guest stays",
    async (how) => {
      const deps = await testDeps();
      await aStudent(deps);
      const { token, replaces } = await aGuestsSession(deps);
      accepted(
        how === "signing in"
          ? await signIn(deps, signInInput("curlew", { replaces }))
          : await signUp(deps, studentInput("avocet", { replaces })),
      );
      expect(await identify(deps, token)).toBeNull();
      expect(await findUser(deps.db, replaces.userId)).toMatchObject({ role: "guest" });
    },
  );

  test("of a guest who is adopted is gone with the guest, and that is no trouble", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const { token, replaces } = await aGuestsSession(deps);
    accepted(await signIn(deps, signInInput("curlew", { guestId: replaces.userId, replaces })));
    expect(await identify(deps, token)).toBeNull();
    expect(await findUser(deps.db, replaces.userId)).toBeNull();
  });

  test("goes on when the sign-in or the sign-up is refused", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const { token, replaces } = await signedIn(deps);
    const wrong = signInInput("curlew", { password: "not it", replaces });
    expect(await signIn(deps, wrong)).toMatchObject({ ok: false });
    expect(await signUp(deps, studentInput("CURLEW", { replaces }))).toMatchObject({ ok: false });
    expect(await identify(deps, token)).not.toBeNull();
  });

  test("ends only if it is that person's", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    await aStudent(deps, "avocet");
    const other = await signedIn(deps, "avocet");
    const replaces = { userId, session: other.replaces.session };
    accepted(await signIn(deps, signInInput("curlew", { replaces })));
    expect(await identify(deps, other.token)).not.toBeNull();
  });

  test("is left alone when there was none", async () => {
    const deps = await testDeps();
    await aStudent(deps);
    const before = await deps.db.$count(sessions);
    accepted(await signIn(deps, signInInput("curlew", { replaces: null })));
    expect(await deps.db.$count(sessions)).toBe(before + 1);
  });
});
