import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { endOtherSessions } from "#app/use-cases/account/end-sessions.server.ts";
import { eraseAccount } from "#app/use-cases/account/erase-account.server.ts";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";
import { findClass } from "#db/queries/memberships.ts";
import { findUser } from "#db/queries/users.ts";
import { assignments } from "#db/schema/assignments.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { reviews } from "#db/schema/reviews.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { aFullLife } from "#tests/builders/full-life.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, anInstructor, PASSWORD } from "#tests/builders/people.ts";
import { answered, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function twoLives() {
  const deps = await testDeps();
  return { deps, mine: await aFullLife(deps, "curlew"), theirs: await aFullLife(deps, "avocet") };
}

describe("the export", () => {
  test("holds everything of mine in every table", async () => {
    const { deps, mine } = await twoLives();
    const { format, madeAt, data } = await exportData(deps, { userId: mine.userId });
    expect([format, madeAt]).toEqual(["says-who/export/1", deps.now.toISOString()]);
    const counts = Object.fromEntries(Object.entries(data).map(([table, rows]) => [table, rows.length]));
    expect(counts).toEqual({
      users: 1,
      // From signing up and from signing in.
      sessions: 2,
      password_resets: 1,
      attempts: 5,
      drill_answers: 1,
      practice_cards: 1,
      notes: 1,
      // In one class as a student, in two as an instructor.
      memberships: 3,
      overrides: 1,
      claims: 1,
      // Of the two, one is of work that is not explained yet.
      reviews: 1,
      instructor_invites: 2,
      assignments: 2,
      regrades: 1,
      // Signing up, bringing the guest's work, two invitations, a review, changing details, and this very export.
      audit_log: 7,
    });
    const text = JSON.stringify(data);
    for (const what of [
      "rewrite of",
      "draft of",
      "note of",
      "assigned rewrite of",
      "override of",
      "sent comment of",
    ])
      expect(text).toContain(`${what} curlew-said`);
    for (const what of ["curlew-device", mine.email, "curlew the bird"]) expect(text).toContain(what);
    expect(data.users).toMatchObject([{ id: mine.userId, username: "curlew", role: "student" }]);
    const reservoir = data.attempts?.filter(({ exercise_id }) => exercise_id === "reservoir") ?? [];
    expect(reservoir).toHaveLength(3);
    expect(reservoir).toContainEqual(expect.objectContaining({ ratings: { t5: 0.5 } }));
  });

  test("holds nothing of others, and no secret", async () => {
    const { deps, mine, theirs } = await twoLives();
    const text = JSON.stringify(await exportData(deps, { userId: mine.userId }));
    for (const trace of [...theirs.traces, theirs.email]) expect(text).not.toContain(trace);
    for (const secret of [...mine.hashes, ...mine.tokens, "argon2", PASSWORD])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/password_hash|token_hash|submission_key|answer_key/);
  });

  test("holds no draft of a review, no code, and nothing that an unexplained attempt would tell", async () => {
    const { deps, mine } = await twoLives();
    const { data } = await exportData(deps, { userId: mine.userId });
    const text = JSON.stringify(data);
    const { unexplained, nonce } = mine.taught;
    for (const hidden of ["unsent comment of", "waiting comment of", nonce, mine.teaching.comment])
      expect(text).not.toContain(hidden);
    const waiting = data.attempts?.find(({ id }) => id === unexplained);
    expect(waiting).toMatchObject({
      exercise_id: "bulletin",
      score: null,
      result: null,
      hits: null,
      counts: null,
    });
    const others = data.attempts?.filter((row) => row.submitted_at !== null && row !== waiting) ?? [];
    expect(others).toHaveLength(3);
    for (const row of others) expect(row.result).not.toBeNull();
  });

  test("holds nothing of the key of an attempt under way", async () => {
    const deps = await testDeps();
    const { userId } = await aFullLife(deps, "curlew");
    const { data } = await exportData(deps, { userId });
    const open = data.attempts?.filter(({ submitted_at }) => submitted_at === null) ?? [];
    expect(open).toHaveLength(1);
    expect(JSON.stringify(open)).not.toMatch(/finding|verdict|Why\.|A model/);
  });

  test("of a guest holds the guest's work", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    await submitted(deps, userId, "bulletin", []);
    const { data } = await exportData(deps, { userId });
    expect(data).toMatchObject({ users: [{ role: "guest", username: null }], attempts: [{}], notes: [] });
  });
});

describe("erasing an account", () => {
  test("leaves no trace of the person in a dump of every table, and the others whole", async () => {
    const { deps, mine, theirs } = await twoLives();
    const before = await dumpEverything(deps.db);
    // The search finds what it should, as long as it is there. Tokens never are; their hashes are.
    const kept = mine.traces.filter((trace) => before.includes(trace));
    expect(kept).toEqual(expect.arrayContaining([mine.name, mine.userId, ...mine.hashes]));
    const theirExport = await exportData(deps, { userId: theirs.userId });

    const input = { userId: mine.userId, name: " CURLEW ", password: PASSWORD };
    expect(await eraseAccount(deps, input)).toEqual({ ok: true });
    const dump = await dumpEverything(deps.db);
    for (const trace of [...mine.traces, mine.email])
      expect(dump.toLowerCase().includes(trace.toLowerCase()), trace).toBe(false);
    expect(await findUser(deps.db, mine.userId)).toBeNull();
    expect(await identify(deps, mine.tokens[0] ?? "")).toBeNull();
    const { data } = await exportData(deps, { userId: theirs.userId });
    const { audit_log: _now, ...rest } = data;
    const { audit_log: _then, ...restBefore } = theirExport.data;
    expect(rest).toEqual(restBefore);
  });

  test("takes the class that nobody else teaches, and leaves the other with what was said in it", async () => {
    const { deps, mine } = await twoLives();
    const { own, shared, studentId, attemptId, comment } = mine.teaching;
    accepted(await eraseAccount(deps, { userId: mine.userId, name: "curlew", password: PASSWORD }));
    expect(await findClass(deps.db, own)).toBeNull();
    expect(await findClass(deps.db, shared)).not.toBeNull();
    const made = await deps.db.select().from(assignments).where(eq(assignments.classId, shared));
    expect(made.map(({ createdBy }) => createdBy)).toEqual([null, null]);
    const [review] = await deps.db.select().from(reviews).where(eq(reviews.attemptId, attemptId));
    expect(review).toMatchObject({ userId: studentId, sentBy: null, draftedBy: null });
    expect(review?.sent?.comments).toMatchObject([{ body: comment }]);
  });

  test("keeps that it happened, and not to whom", async () => {
    const deps = await testDeps();
    const { userId } = await aFullLife(deps, "curlew");
    await eraseAccount(deps, { userId, name: "curlew@home.example", password: PASSWORD });
    const rows = await deps.db.select().from(auditLog);
    expect(rows.filter(({ actorId }) => actorId === userId)).toEqual([]);
    expect(rows.filter(({ action }) => action === "review.sent")).toHaveLength(3);
    const erased = rows.filter(({ action }) => action === "account.erased");
    expect(erased).toMatchObject([{ actorId: null, detail: { role: "student", classes: 1 } }]);
  });

  test.each([
    ["another name", { name: "avocet" }, { name: "This is not your username." }],
    ["no name", { name: "" }, { name: "This is not your username." }],
    ["a wrong password", { password: "not it" }, { password: "This is not your password." }],
  ])("with %s is refused and erases nothing", async (_what, typed, fields) => {
    const deps = await testDeps();
    const { userId } = await aFullLife(deps, "curlew");
    const before = await dumpEverything(deps.db);
    const outcome = await eraseAccount(deps, { userId, name: "curlew", password: PASSWORD, ...typed });
    expect(outcome).toEqual({ ok: false, reason: "invalid", fields });
    expect(await dumpEverything(deps.db)).toBe(before);
  });

  test("is throttled like a sign-in", async () => {
    const deps = await testDeps();
    const userId = await anInstructor(deps);
    deps.limits.refused.set("sign-in-hour", 12);
    const input = { userId, name: "teacher@school.example", password: PASSWORD };
    expect(await eraseAccount(deps, input)).toEqual({ ok: false, reason: "too-many", wait: 12 });
    deps.limits.refused.clear();
    expect(await eraseAccount(deps, input)).toEqual({ ok: true });
  });

  test("leaves nothing for an export or the end of other sessions that come after it", async () => {
    const deps = await testDeps();
    const { userId, tokens } = await aFullLife(deps, "curlew");
    const current = (await identify(deps, tokens[0] ?? ""))?.sessionId ?? "";
    accepted(await eraseAccount(deps, { userId, name: "curlew", password: PASSWORD }));
    const before = await dumpEverything(deps.db);
    await endOtherSessions(deps, { userId, current });
    const { data } = await exportData(deps, { userId });
    expect(Object.values(data).flat()).toEqual([]);
    expect(Object.keys(data)).toContain("attempts");
    expect(await dumpEverything(deps.db)).toBe(before);
  });

  test("needs nothing typed of a guest, and may be asked for twice", async () => {
    const deps = await testDeps();
    const [userId, other] = [await aGuest(deps), await aGuest(deps)];
    const attempt = await submitted(deps, userId);
    await submitted(deps, other);
    await answered(deps, { userId, position: 1 });
    const input = { userId, name: "", password: "" };
    expect(await eraseAccount(deps, input)).toEqual({ ok: true });
    const dump = await dumpEverything(deps.db);
    for (const trace of [userId, attempt]) expect(dump).not.toContain(trace);
    expect(await deps.db.execute(sql`select count(*)::int as n from marks`)).toMatchObject({
      rows: [{ n: 2 }],
    });
    expect(await eraseAccount(deps, input)).toEqual({ ok: true });
    expect(await workOf(deps, other)).toMatchObject({ attempts: 1 });
  });
});
