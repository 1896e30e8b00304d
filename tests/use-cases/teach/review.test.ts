import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { exportData } from "#app/use-cases/account/export-data.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { rateAnswer } from "#app/use-cases/learn/rate-answer.server.ts";
import { openReview } from "#app/use-cases/teach/open-review.server.ts";
import { saveReview } from "#app/use-cases/teach/save-review.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { memberships } from "#db/schema/classes.ts";
import { reviews } from "#db/schema/reviews.ts";
import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { RESERVOIR } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { workToReview, writing } from "#tests/builders/review.ts";
import { started } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const NOT_FOUND = { ok: false, reason: "not-found" };
const opening = { reviewer: "Ada Quill", exerciseId: null, attemptId: null, within: false };

async function opened(deps: TestDeps, work: Awaited<ReturnType<typeof workToReview>>) {
  return accepted(await openReview(deps, { ...work, ...opening, attemptId: work.attemptId })).opened;
}

describe("a draft of a review", () => {
  test("is what the page shows next, and nothing that the student sees or exports", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const written = {
      "new.a.3": "Why this word?",
      "rating.t5": "0.5",
      "why.t5": "Half.",
      whole: "Well read.",
    };
    accepted(await saveReview(later(deps, 5), writing(work, written)));
    const { review } = await opened(deps, work);
    const third = RESERVOIR.paragraphs[1]?.[0];
    expect(review.body).toEqual({
      comments: [
        expect.objectContaining({ body: "Well read.", place: null }),
        expect.objectContaining({
          body: "Why this word?",
          place: { passage: "a", start: third?.start, end: third?.end },
        }),
      ],
      ratings: { t5: { rating: 0.5, why: "Half." } },
      changes: {},
    });
    expect(review).toMatchObject({ draft: { by: "Ada Quill" }, sent: null });

    const mine = { attempt: work.attemptId, userId: work.studentId };
    const { feedback } = accepted(await openFeedback(deps, mine));
    expect(feedback.review).toBeNull();
    expect(feedback.ratings).toEqual({});
    const { data } = await exportData(deps, { userId: work.studentId });
    expect(JSON.stringify(data)).not.toContain("Why this word?");
    expect((await findAttempt(deps.db, work.attemptId, work.studentId))?.awaitsReview).toBe(true);
  });

  test("keeps comments one by one: edited, removed, and those that another instructor added", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    accepted(await saveReview(deps, writing(work, { "new.a.1": "One", "new.a.2": "Two" })));
    const { review } = await opened(deps, work);
    const [one, two] = review.body.comments.map(({ id }) => id);
    const other = await aColleague(deps, work.classId);
    const seen = review.stamp;
    accepted(
      await saveReview(later(deps, 1), { ...writing(work, { "new.a.3": "Three" }, { seen }), userId: other }),
    );
    const edited = writing(work, { [`edit.${one}`]: "Uno", do: `remove:${two}` }, { seen });
    expect(await saveReview(later(deps, 2), edited)).toEqual({ ok: true, meanwhile: "Ada Quill" });
    const bodies = (await opened(deps, work)).review.body.comments.map(({ body }) => body);
    expect(bodies).toEqual(["Uno", "Three"]);
  });

  test("is not kept while something in it is wrong, and the words say what", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const wrong = {
      "change.t1": "change",
      "percent.t1": "101",
      "why.t5": "A line",
      "new.a.1": "x".repeat(2001),
    };
    expect(await saveReview(deps, writing(work, wrong))).toEqual({
      ok: false,
      reason: "invalid",
      problems: {
        "percent.t1": "Give a number from 0 to 100.",
        "reason.t1": "Say why: the student reads it.",
        "rating.t5": "Choose one of the three levels for this line.",
        "new.a.1": "At most 2000 characters; these are 2001.",
      },
    });
    expect(await deps.db.select().from(reviews)).toEqual([]);
  });
});

async function aColleague(deps: TestDeps, classId: string): Promise<string> {
  const { instructor } = await aClass(deps);
  await deps.db
    .insert(memberships)
    .values({ classId, userId: instructor, role: "instructor", joinedAt: deps.now });
  return instructor;
}

describe("reviewing", () => {
  test("is for the class's own instructors: for everybody else there is nothing there", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const elsewhere = await aClass(deps);
    const strangers = [elsewhere.instructor, work.studentId, await aStudentIn(deps, elsewhere.id, "egret")];
    const entries = { whole: "Hello" };
    for (const userId of strangers) {
      for (const classId of [work.classId, elsewhere.id]) {
        const asked = { ...work, userId, classId };
        if (userId === elsewhere.instructor && classId === elsewhere.id) continue;
        expect(await openReview(deps, { ...asked, ...opening })).toEqual(NOT_FOUND);
        expect(await saveReview(deps, writing(asked, entries))).toEqual(NOT_FOUND);
        expect(await sendReview(deps, writing(asked, entries))).toEqual(NOT_FOUND);
      }
    }
    const own = { ...work, userId: elsewhere.instructor, classId: elsewhere.id };
    expect(await openReview(deps, { ...own, ...opening })).toEqual(NOT_FOUND);
    expect(await sendReview(deps, writing(own, entries))).toEqual(NOT_FOUND);
    expect(await deps.db.select().from(reviews)).toEqual([]);
  });

  test("is over for a student who was removed, and for attempts that are another's, open or not assigned", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const other = await aStudentIn(deps, work.classId, "egret");
    const draft = await started(deps, other, "bulletin");
    const entries = { whole: "Hello" };
    expect(await sendReview(deps, writing({ ...work, studentId: other }, entries))).toEqual(NOT_FOUND);
    expect(await saveReview(deps, writing({ ...work, studentId: other, attemptId: draft }, entries))).toEqual(
      NOT_FOUND,
    );
    await deps.db.delete(memberships).where(eq(memberships.userId, work.studentId));
    expect(await openReview(deps, { ...work, ...opening })).toEqual(NOT_FOUND);
    expect(await sendReview(deps, writing(work, entries))).toEqual(NOT_FOUND);
    expect(await deps.db.select().from(reviews)).toEqual([]);
  });

  test("shows what was handed in as it was, and says when nothing was", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps, { exercises: ["reservoir", "bulletin"], explain: "close" });
    const page = await opened(deps, work);
    expect(page).toMatchObject({
      exerciseId: "reservoir",
      student: { name: "curlew" },
      attempt: {
        number: 1,
        counts: true,
        late: false,
        exception: null,
        explained: false,
        awaitsReview: true,
      },
      queue: { position: { at: 1, counts: true }, counting: 1, besides: 0, previous: null, next: null },
      classMedian: 1,
    });
    expect(page.attempt?.answers.t5).toEqual({ type: "rewrite", text: "The company did not reply." });
    const bulletin = await openReview(deps, { ...work, ...opening, attemptId: null, exerciseId: "bulletin" });
    expect(accepted(bulletin).opened.attempt).toBeNull();
    const unknown = { ...work, ...opening, attemptId: null, exerciseId: "nowhere" };
    expect(await openReview(deps, unknown)).toEqual(NOT_FOUND);
  });

  test("leaves the rating of assigned work to the instructor", async () => {
    const deps = await testDeps();
    const work = await workToReview(deps);
    const rating = { attempt: work.attemptId, userId: work.studentId, task: "t5", rating: 1 } as const;
    expect(await rateAnswer(deps, rating)).toEqual({ ok: false, reason: "not-own" });
  });
});
