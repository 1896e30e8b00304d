import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { becomeGuest } from "#app/use-cases/account/become-guest.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { openSession } from "#app/use-cases/account/open-session.server.ts";
import { forgetStale, GUEST_DAYS } from "#app/use-cases/operate/forget-stale.server.ts";
import { rememberVersions } from "#app/use-cases/operate/remember-versions.server.ts";
import { findUser } from "#db/queries/users.ts";
import { attempts } from "#db/schema/attempts.ts";
import { exerciseVersions } from "#db/schema/exercise-versions.ts";
import { passwordResets, sessions } from "#db/schema/sessions.ts";
import { users } from "#db/schema/users.ts";
import { buildContent, bulletinExercise, reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const DAY = 24 * 60;

describe("forgetting what is stale", () => {
  test("removes a guest not seen for a year with all their work, and nobody else", async () => {
    const deps = await testDeps();
    const [gone, kept] = [await aGuest(deps), await aGuest(deps)];
    const student = await aStudent(deps);
    for (const userId of [gone, kept, student]) await submitted(deps, userId, "bulletin", []);
    await deps.db
      .update(users)
      .set({ lastSeenAt: later(deps, 1).now })
      .where(eq(users.id, kept));
    const atTheYear = later(deps, GUEST_DAYS * DAY);
    expect(await forgetStale(atTheYear)).toEqual({ guests: 0 });
    expect(await forgetStale(later(atTheYear, 1))).toEqual({ guests: 1 });
    expect(await findUser(deps.db, gone)).toBeNull();
    const owners = (await deps.db.select({ userId: attempts.userId }).from(attempts)).map(
      (row) => row.userId,
    );
    expect(owners.toSorted()).toEqual([kept, student].toSorted());
    // An account is never forgotten, however long it sleeps.
    await forgetStale(later(deps, 50 * GUEST_DAYS * DAY));
    expect(await findUser(deps.db, student)).not.toBeNull();
  });

  test("spares a guest who only came to read", async () => {
    const deps = await testDeps();
    const guest = accepted(await becomeGuest(deps, { device: "Firefox on Linux", address: "192.0.2.7" }));
    await identify(later(deps, 200 * DAY), guest.session.token);
    expect(await forgetStale(later(deps, 400 * DAY))).toEqual({ guests: 0 });
    expect(await identify(later(deps, 400 * DAY), guest.session.token)).not.toBeNull();
  });

  test("removes expired sessions and reset links, and leaves the live ones", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const session = { userId, device: "Firefox on Linux" };
    const { token } = await openSession(deps, { ...session, life: "kept" });
    const reset = { userId, createdAt: deps.now };
    await deps.db.insert(passwordResets).values([
      { ...reset, tokenHash: "old", expiresAt: later(deps, 60).now },
      { ...reset, tokenHash: "new", expiresAt: later(deps, 3 * DAY).now },
    ]);
    await forgetStale(later(deps, 2 * DAY));
    const hashes = (await deps.db.select().from(sessions)).map(({ tokenHash }) => tokenHash);
    expect(hashes).toEqual([deps.hash("session", token)]);
    expect(await deps.db.select().from(passwordResets)).toMatchObject([{ tokenHash: "new" }]);
  });
});

test("too many guests from one address are refused with the time to wait, and none is made", async () => {
  const deps = await testDeps();
  deps.limits.refused.set("guest-address", 77);
  const outcome = await becomeGuest(deps, { device: "Firefox on Linux", address: "192.0.2.7" });
  expect(outcome).toEqual({ ok: false, reason: "too-many", wait: 77 });
  expect(await deps.db.$count(users)).toBe(0);
});

describe("remembering versions", () => {
  const all = async () => {
    const { db } = await testDatabase();
    return db.select().from(exerciseVersions).orderBy(exerciseVersions.hash);
  };

  test("stores each once, however often the server starts", async () => {
    const deps = await testDeps(buildContent([], [], []));
    const course = { ...deps, content: sampleCourse() };
    expect(await rememberVersions(course)).toBe(2);
    const before = await all();
    expect(before.map(({ exerciseId }) => exerciseId).toSorted()).toEqual(["bulletin", "reservoir"]);
    expect(await rememberVersions(later(course, 60))).toBe(0);
    expect(await all()).toEqual(before);
  });

  test("adds an edited exercise beside the old version and touches nothing else", async () => {
    const deps = await testDeps();
    const before = await all();
    const edited = sampleCourse(reservoirExercise({ title: "Edited" }));
    expect(await rememberVersions({ ...later(deps, 60), content: edited })).toBe(1);
    const after = await all();
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(before));
    const taken = buildContent([bulletinExercise()], [], []);
    expect(await rememberVersions({ ...deps, content: taken })).toBe(0);
    expect(await all()).toEqual(after);
  });

  test("by several servers that start at once is no trouble", async () => {
    const deps = await testDeps(buildContent([], [], []));
    const course = { ...deps, content: sampleCourse() };
    await Promise.all(Array.from({ length: 8 }, () => rememberVersions(course)));
    expect(await all()).toHaveLength(2);
  });
});
