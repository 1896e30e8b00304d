import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { openReview } from "#app/use-cases/teach/open-review.server.ts";
import { saveReview } from "#app/use-cases/teach/save-review.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { memberships } from "#db/schema/classes.ts";
import { reviews } from "#db/schema/reviews.ts";
import { aClass, handedIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { workToReview, writing } from "#tests/builders/review.ts";
import { entriesWith } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

type Work = Awaited<ReturnType<typeof workToReview>>;
const rowOf = async (deps: TestDeps, { attemptId, studentId }: Work) =>
  findAttempt(deps.db, attemptId, studentId);
const feedbackOf = async (deps: TestDeps, { attemptId, studentId }: Work) =>
  accepted(await openFeedback(deps, { attempt: attemptId, userId: studentId })).feedback;
async function stampOf(deps: TestDeps, work: Work) {
  const asked = { ...work, reviewer: "", exerciseId: null, within: false };
  return accepted(await openReview(deps, asked)).opened.review.stamp;
}

const CHANGED = { "change.t1": "change", "percent.t1": "82", "reason.t1": "A fair question." };

describe("sending a review", () => {
  test("lets ratings and changes count, keeps what was computed, and shows the student all of it", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const entries = { ...CHANGED, "rating.t5": "0.5", "why.t5": "Half of it.", "new.a.1": "Look again." };
    accepted(await sendReview(later(deps, 5), writing(work, entries)));
    const row = await rowOf(deps, work);
    // Weights 3 for marking and 1 for each of four questions: (3·0.82 + 1 + 1 + 1 + 0.5)/7.
    expect(row?.score).toBeCloseTo(5.96 / 7, 12);
    expect(row?.result?.score).toBeCloseTo(6.5 / 7, 12);
    expect(row).toMatchObject({ awaitsReview: false, counts: true, ratings: { t5: 0.5 } });
    const feedback = await feedbackOf(deps, work);
    expect(feedback.review).toMatchObject({
      by: "Ada Quill",
      score: row?.score,
      body: {
        comments: [{ body: "Look again." }],
        ratings: { t5: { rating: 0.5, why: "Half of it." } },
        changes: { t1: { score: 0.82, reason: "A fair question." } },
      },
    });
    const { data } = await exportData(deps, { userId: work.studentId });
    expect(JSON.stringify(data.reviews)).toContain("Look again.");
    const log = await deps.db.select().from(auditLog).where(eq(auditLog.action, "score.changed"));
    expect(log.map(({ actorId, detail }) => ({ actorId, detail }))).toEqual([
      { actorId: work.userId, detail: { attempt: work.attemptId, from: 100, to: 85.14 } },
    ]);
  });

  test("can be done again: the latest holds, and without changes the computed score is back", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const before = await rowOf(deps, work);
    accepted(await sendReview(later(deps, 1), writing(work, { ...CHANGED, "rating.t5": "0" })));
    expect((await rowOf(deps, work))?.score).not.toBe(before?.score);
    const seen = await stampOf(deps, work);
    accepted(await sendReview(later(deps, 2), writing(work, {}, { seen })));
    const after = await rowOf(deps, work);
    expect(after).toMatchObject({ score: before?.score, result: before?.result, awaitsReview: true });
    const body = { comments: [], ratings: {}, changes: {} };
    expect((await feedbackOf(deps, work)).review?.body).toEqual(body);
  });

  test("sent twice by a double click, changes and records the score once", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const once = writing(work, { "rating.t5": "0.5" });
    const both = await Promise.all([sendReview(deps, once), sendReview(deps, once)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await rowOf(deps, work))?.score).toBeCloseTo(6.5 / 7, 12);
    const log = await deps.db.select().from(auditLog).where(eq(auditLog.action, "score.changed"));
    expect(log).toHaveLength(1);
  });

  test("refuses an empty one, unless it takes back what was sent", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    expect(await sendReview(deps, writing(work, { whole: " " }))).toEqual({ ok: false, reason: "empty" });
    expect(await deps.db.select().from(reviews)).toEqual([]);
    expect(await sendReview(deps, writing(work, { "why.t5": "x" }))).toMatchObject({ reason: "invalid" });
  });

  test("stops where another instructor has written meanwhile, and keeps the words as a draft", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const { instructor: other } = await aClass(deps);
    await deps.db
      .insert(memberships)
      .values({ classId: work.classId, userId: other, role: "instructor", joinedAt: deps.now });
    accepted(await saveReview(later(deps, 1), { ...writing(work, { "rating.t5": "1" }), userId: other }));
    const refused = await sendReview(later(deps, 2), writing(work, { "rating.t5": "0" }));
    expect(refused).toEqual({ ok: false, reason: "changed-meanwhile", by: "Ada Quill" });
    expect((await rowOf(deps, work))?.ratings).toEqual({});
    const seen = await stampOf(deps, work);
    accepted(await sendReview(later(deps, 3), writing(work, { "rating.t5": "0" }, { seen })));
    expect((await rowOf(deps, work))?.ratings).toEqual({ t5: 0 });
  });

  test("is read by the student only once the attempt is explained", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps, { explain: "close" });
    accepted(await sendReview(deps, writing(work, { whole: "Well read." })));
    const mine = { attempt: work.attemptId, userId: work.studentId };
    expect(await openFeedback(deps, mine)).toMatchObject({ ok: false, reason: "not-explained-yet" });
    const days = 2 * 24 * 60;
    expect((await feedbackOf(later(deps, days), work)).review?.body.comments).toHaveLength(1);
  });

  test("makes the other attempt count where the best one counts and the order has turned", async () => {
    const deps = await testDeps();
    const weaker = entriesWith({ "c.t2": "Two" });
    const work = await workToReview(deps, { explain: "close", counts: "best", entries: weaker });
    const second = await handedIn(later(deps, 10), {
      assignmentId: work.assignmentId,
      userId: work.studentId,
    });
    expect((await findAttempt(deps.db, second, work.studentId))?.counts).toBe(true);
    const zero = { "change.t1": "change", "percent.t1": "0", "reason.t1": "Copied." };
    accepted(await sendReview(later(deps, 20), writing({ ...work, attemptId: second }, zero)));
    expect((await findAttempt(deps.db, second, work.studentId))?.counts).toBe(false);
    expect((await rowOf(deps, work))?.counts).toBe(true);
  });

  test("names what comes next in the queue", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const again = await handedIn(later(deps, 10), {
      assignmentId: work.assignmentId,
      userId: work.studentId,
    });
    const { next } = accepted(await sendReview(later(deps, 20), writing(work, { "rating.t5": "1" })));
    expect(next).toMatchObject({ attempt: again, counts: false, student: { name: "curlew" } });
  });
});
