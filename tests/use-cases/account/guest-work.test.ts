import { asc } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { nameOf } from "#app/domain/account/person.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";
import { keepNote } from "#app/use-cases/learn/keep-note.server.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { findUser } from "#db/queries/users.ts";
import { drillAnswers, practiceCards } from "#db/schema/practice.ts";
import { sessions } from "#db/schema/sessions.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent, personOf, signInInput } from "#tests/builders/people.ts";
import { answered, entriesWith, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const note = (userId: string, body: string) => ({ userId, module: "water", body });
const comesHome = (deps: TestDeps, guestId: string) => signIn(deps, signInInput("curlew", { guestId }));

test("signing up brings everything along and the guest is gone", async () => {
  const deps = await testDeps();
  const guestId = await aGuest(deps);
  const done = await submitted(deps, guestId, "bulletin", []);
  const draft = await started(deps, guestId);
  await saveDraft(deps, { attempt: draft, userId: guestId, seq: 7, entries: entriesWith({}) });
  await answered(deps, { userId: guestId, position: 1 });
  await keepNote(deps, note(guestId, "Ask the laboratory."));
  const before = await courseProgress(deps, { userId: guestId });

  const userId = await aStudent(later(deps, 30), "curlew", { guestId });
  expect(await courseProgress(deps, { userId })).toEqual(before);
  expect(accepted(await openFeedback(deps, { attempt: done, userId })).feedback.attempt.counts).toBe(true);
  expect(accepted(await openAttempt(deps, { attempt: draft, userId })).attempt.seq).toBe(7);
  expect(await workOf(deps, userId)).toEqual({ attempts: 2, drills: 1, notes: 1 });
  expect(await findUser(deps.db, guestId)).toBeNull();
  const owners = await deps.db.select({ userId: sessions.userId }).from(sessions);
  expect(owners).toEqual([{ userId }]);
  // Whoever still holds the guest's page reaches nothing any more.
  expect(await openAttempt(deps, { attempt: draft, userId: guestId })).toMatchObject({ ok: false });
  const save = { attempt: draft, userId: guestId, seq: 8, entries: [] };
  expect(await saveDraft(deps, save)).toEqual({ ok: false, reason: "gone" });
});

test("signing up without bringing the work leaves the guest as it was", async () => {
  const deps = await testDeps();
  const guestId = await aGuest(deps);
  await submitted(deps, guestId, "bulletin", []);
  const userId = await aStudent(deps);
  expect(await workOf(deps, userId)).toBeNull();
  expect(await workOf(deps, guestId)).toEqual({ attempts: 1, drills: 0, notes: 0 });
  expect(nameOf(await personOf(deps, guestId))).toBe("Guest");
});

describe("signing in as a guest who has worked", () => {
  test.each([
    ["the guest's attempt", true],
    ["the account's attempt", false],
  ])("keeps both tries at one passage; %s counts when it came first", async (_whose, guestFirst) => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const guestId = await aGuest(deps);
    const [firstPerson, secondPerson] = guestFirst ? [guestId, userId] : [userId, guestId];
    const first = await submitted(deps, firstPerson, "reservoir", entriesWith({ "c.t2": "Two" }));
    const second = await submitted(later(deps, 60), secondPerson);
    const draft = await started(later(deps, 70), guestId);
    accepted(await comesHome(later(deps, 90), guestId));

    for (const attempt of [first, second]) {
      const { feedback } = accepted(await openFeedback(deps, { attempt, userId }));
      expect(feedback.counted.id).toBe(first);
      expect(feedback.attempt.counts).toBe(attempt === first);
    }
    accepted(await openAttempt(deps, { attempt: draft, userId }));
    const progress = (await courseProgress(deps, { userId })).get("water");
    expect(progress?.steps[0]).toMatchObject({ state: "done", attempt: first });
    expect(await findUser(deps.db, guestId)).toBeNull();
  });

  test("corrects which answer to a drill was seen first, whoever gave it", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const guestId = await aGuest(deps);
    await answered(deps, { userId: guestId, position: 1, answer: "sound" });
    await answered(later(deps, 1), { userId, position: 1 });
    await answered(later(deps, 2), { userId, position: 2, answer: "sound" });
    await answered(later(deps, 3), { userId: guestId, position: 2 });
    await answered(later(deps, 4), { userId: guestId, position: 3 });
    accepted(await comesHome(later(deps, 90), guestId));
    const rows = await deps.db.select().from(drillAnswers).orderBy(asc(drillAnswers.answeredAt));
    const seen = rows.map(({ drillId, answer, firstSeen }) => `${drillId} ${answer} ${firstSeen}`);
    expect(seen).toEqual([
      "experts sound true",
      "experts attribution false",
      "council sound true",
      "council attribution false",
      "outrage attribution true",
    ]);
    expect(rows.every((row) => row.userId === userId)).toBe(true);
  });

  test("puts the guest's note below the account's, and a note both wrote stands once", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const noteOf = async (module: string) => accepted(await openModule(deps, { module, userId })).opened.note;
    const [one, two] = [await aGuest(deps), await aGuest(deps)];
    await keepNote(deps, note(userId, "The account's."));
    await keepNote(deps, note(one, "The guest's."));
    await keepNote(deps, { ...note(one, "Only the guest's."), module: "bridge" });
    accepted(await comesHome(deps, one));
    expect(await noteOf("water")).toBe("The account's.\n\nThe guest's.");
    expect(await noteOf("bridge")).toBe("Only the guest's.");
    await keepNote(deps, { ...note(two, "Only the guest's."), module: "bridge" });
    accepted(await comesHome(deps, two));
    expect(await noteOf("bridge")).toBe("Only the guest's.");
  });

  test("moves practice cards, and keeps the account's where both have one", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const guestId = await aGuest(deps);
    const card = { stability: 1, difficulty: 5, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0 };
    const rest = { ...card, due: deps.now, state: 1 };
    await deps.db.insert(practiceCards).values([
      { ...rest, userId, drillId: "experts", reps: 9 },
      { ...rest, userId: guestId, drillId: "experts" },
      { ...rest, userId: guestId, drillId: "council" },
    ]);
    accepted(await comesHome(deps, guestId));
    const { drillId, reps, userId: owner } = practiceCards;
    const kept = await deps.db.select({ drillId, reps, owner }).from(practiceCards).orderBy(asc(drillId));
    expect(kept).toEqual([
      { drillId: "council", reps: 1, owner: userId },
      { drillId: "experts", reps: 9, owner: userId },
    ]);
  });

  test("with the wrong password moves nothing", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const guestId = await aGuest(deps);
    await submitted(deps, guestId, "bulletin", []);
    await signIn(deps, signInInput("curlew", { guestId, password: "not the password" }));
    expect(await workOf(deps, userId)).toBeNull();
    expect(await workOf(deps, guestId)).toMatchObject({ attempts: 1 });
  });

  test("never takes over another account, whatever id is handed in as the guest's", async () => {
    const deps = await testDeps();
    const [userId, victim] = [await aStudent(deps), await aStudent(deps, "avocet")];
    await submitted(deps, victim);
    accepted(await comesHome(deps, victim));
    expect(await findUser(deps.db, victim)).not.toBeNull();
    expect(await workOf(deps, userId)).toBeNull();
  });

  test("in two windows at once brings the work along once", async () => {
    const deps = await testDeps();
    const userId = await aStudent(deps);
    const guestId = await aGuest(deps);
    await submitted(deps, guestId, "bulletin", []);
    await keepNote(deps, note(guestId, "Once."));
    const both = await Promise.all([comesHome(deps, guestId), comesHome(deps, guestId)]);
    for (const outcome of both) accepted(outcome);
    expect(await workOf(deps, userId)).toEqual({ attempts: 1, drills: 0, notes: 1 });
    const { opened } = accepted(await openModule(deps, { module: "water", userId }));
    expect(opened.note).toBe("Once.");
  });
});
