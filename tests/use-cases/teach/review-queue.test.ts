import { afterAll, describe, expect, test } from "vitest";
import { openInstructors } from "#app/use-cases/teach/instructors.server.ts";
import { openClass } from "#app/use-cases/teach/open-class.server.ts";
import { openGradebook } from "#app/use-cases/teach/open-gradebook.server.ts";
import { openItems } from "#app/use-cases/teach/open-items.server.ts";
import { openResults } from "#app/use-cases/teach/open-results.server.ts";
import { openSettings } from "#app/use-cases/teach/open-settings.server.ts";
import { queuePlace, reviewQueue } from "#app/use-cases/teach/review-queue.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { writing } from "#tests/builders/review.ts";

afterAll(async () => (await testDatabase()).close());

/** Two students and two assignments: curlew hands in the second, egret both, curlew the first again and late. */
async function aFullQueue(deps: TestDeps) {
  const { id: classId, instructor } = await aClass(deps);
  const curlew = await aStudentIn(deps, classId, "curlew");
  const egret = await aStudentIn(deps, classId, "egret");
  const terms = { classId, counts: "first", explain: "close" } as const;
  const water = await anAssignment(deps, terms);
  const bridge = await anAssignment(deps, terms);
  const at = (minutes: number, userId: string, assignmentId: string) =>
    handedIn(later(deps, minutes), { userId, assignmentId });
  const first = await at(1, curlew, bridge);
  const second = await at(2, egret, water);
  const again = await at(3, curlew, bridge);
  const late = await at(24 * 60 + 5, egret, bridge);
  return { classId, instructor, curlew, egret, water, bridge, first, second, again, late };
}

describe("the queue of a class", () => {
  test("is oldest first, what does not count last, with what is late", async () => {
    const deps = await testDeps();
    const { classId, instructor, ...made } = await aFullQueue(deps);
    const asked = { classId, userId: instructor, assignmentId: null, page: 1 };
    const { awaiting, counting, besides, pages } = accepted(await reviewQueue(deps, asked));
    expect(awaiting.map(({ attempt }) => attempt)).toEqual([made.first, made.second, made.late, made.again]);
    expect(awaiting.map(({ late }) => late)).toEqual([false, false, true, false]);
    expect(awaiting.map(({ counts }) => counts)).toEqual([true, true, true, false]);
    expect({ counting, besides, pages }).toEqual({ counting: 3, besides: 1, pages: 1 });
    const one = accepted(await reviewQueue(deps, { ...asked, assignmentId: made.water }));
    expect(one.awaiting.map(({ attempt }) => attempt)).toEqual([made.second]);
  });

  test("gives each attempt its place and its neighbours, and one that is out of it the first", async () => {
    const deps = await testDeps();
    const { classId, instructor, curlew, bridge, ...made } = await aFullQueue(deps);
    const scope = { classId, pseudonyms: false, assignmentId: null };
    const place = await queuePlace(deps, scope, made.second);
    expect(place).toMatchObject({ position: { at: 2, counts: true }, counting: 3, besides: 1 });
    const aside = await queuePlace(deps, scope, made.again);
    expect(aside).toMatchObject({ position: { at: 1, counts: false }, counting: 3, besides: 1, next: null });
    expect(aside.previous?.attempt).toBe(made.late);
    expect([place.previous?.attempt, place.next?.attempt]).toEqual([made.first, made.late]);
    const work = {
      classId,
      userId: instructor,
      assignmentId: bridge,
      studentId: curlew,
      attemptId: made.first,
    };
    accepted(await sendReview(later(deps, 2000), writing(work, { "rating.t5": "1" })));
    const gone = await queuePlace(deps, scope, made.first);
    expect(gone).toMatchObject({ position: null, counting: 2, besides: 1, previous: null });
    expect(gone.next?.attempt).toBe(made.second);
  });

  test("has the same number on every tab, in the queue and beside previous and next", async () => {
    const deps = await testDeps();
    const { classId, instructor, bridge, ...made } = await aFullQueue(deps);
    const asked = { classId, userId: instructor };
    const scope = { classId, pseudonyms: false };
    const ofClass = [
      (await openClass(deps, { ...asked, linkFor: (code) => code }))?.toReview,
      (await openSettings(deps, asked))?.toReview,
      (await openInstructors(deps, asked))?.toReview,
      accepted(await openGradebook(deps, { ...asked, show: "everyone", page: 1, folded: [] })).gradebook
        .toReview,
      accepted(await reviewQueue(deps, { ...asked, assignmentId: null, page: 1 })).counting,
      (await queuePlace(deps, { ...scope, assignmentId: null }, made.again)).counting,
    ];
    expect(ofClass).toEqual(ofClass.map(() => 3));
    const within = { ...asked, assignmentId: bridge };
    const pageOf = { exercise: 1, page: 1, sentence: null, lesson: false };
    const ofAssignment = [
      accepted(await openResults(deps, { ...within, ...pageOf })).results.facts.toReview,
      accepted(await openItems(deps, { ...within, exercise: 1 })).page.facts.toReview,
      accepted(await reviewQueue(deps, { ...within, page: 1 })).counting,
      (await queuePlace(deps, { ...scope, assignmentId: bridge }, made.again)).counting,
    ];
    expect(ofAssignment).toEqual(ofAssignment.map(() => 2));
  });

  test("is for its instructors only, and takes five queries however long it is", async () => {
    const deps = await testDeps();
    const { classId, instructor, curlew, bridge } = await aFullQueue(deps);
    const other = await aClass(deps);
    const notFound = { ok: false, reason: "not-found" };
    const asked = { classId, assignmentId: null, page: 1 };
    expect(await reviewQueue(deps, { ...asked, userId: curlew })).toEqual(notFound);
    expect(await reviewQueue(deps, { ...asked, userId: other.instructor })).toEqual(notFound);
    const theirs = { classId: other.id, userId: other.instructor, assignmentId: bridge, page: 1 };
    expect(await reviewQueue(deps, theirs)).toEqual(notFound);
    const sent = await countQueries(deps.db, async () => {
      await reviewQueue(deps, { ...asked, userId: instructor, assignmentId: bridge });
    });
    expect(sent).toBeLessThanOrEqual(5);
  });
});
