import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { applyRegrade } from "#app/use-cases/teach/apply-regrade.server.ts";
import { type KeyState, openRegrade } from "#app/use-cases/teach/open-regrade.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { undoRegrade } from "#app/use-cases/teach/undo-regrade.server.ts";
import { listAssignmentExercises } from "#db/queries/assignments.ts";
import { attempts, marks } from "#db/schema/attempts.ts";
import { regradedScores } from "#db/schema/reviews.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { RESERVOIR, reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps, withContent } from "#tests/builders/deps.ts";
import { buildFinding, buildMarkTask } from "#tests/builders/exercise.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { workToReview, writing } from "#tests/builders/review.ts";
import { entriesWith, started, submitted } from "#tests/builders/work.ts";
import { someMarks } from "#tests/domain/arbitraries.ts";

afterAll(async () => (await testDatabase()).close());

/** The course with another key for marking the reservoir: "notorious" is no longer in it, "any test" is. */
function corrected(more: Partial<Exercise> = {}) {
  const findings = [
    buildFinding(RESERVOIR, "attribution", ["Officials revealed"]),
    buildFinding(RESERVOIR, "evidence", ["any test"]),
  ];
  const [, ...questions] = reservoirExercise().tasks;
  return sampleCourse(reservoirExercise({ tasks: [buildMarkTask(findings), ...questions], ...more }));
}

type Work = Pick<Awaited<ReturnType<typeof workToReview>>, "classId" | "userId" | "assignmentId">;

async function stateOf(deps: TestDeps, work: Work): Promise<KeyState> {
  const { opened } = accepted(await openRegrade(deps, work));
  const state = opened.exercises[0]?.state;
  if (!state) throw new Error("there is no exercise");
  return state;
}

async function correction(deps: TestDeps, work: Work) {
  const state = await stateOf(deps, work);
  if (state.type !== "corrected") throw new Error(`the key is ${state.type}`);
  const [asked] = await listAssignmentExercises(deps.db, work.assignmentId);
  const hashes = { fromHash: asked?.versionHash ?? "", toHash: state.toHash };
  return { state, input: { ...work, exerciseId: "reservoir", ...hashes } };
}

/** Everything that a regrade may touch, in one order. */
async function everything(deps: TestDeps) {
  const rows = await deps.db.select().from(attempts).orderBy(attempts.id);
  const kept = await deps.db.select().from(marks).orderBy(marks.attemptId, marks.task, marks.ordinal);
  return { rows, marks: kept };
}

describe("a corrected key", () => {
  test("is shown with every score that it would change, and changes nothing by being looked at", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    expect(await stateOf(before, work)).toEqual({ type: "current" });
    const deps = await withContent(before, corrected());
    const untouched = await everything(deps);
    expect(await stateOf(deps, work)).toEqual({
      type: "corrected",
      toHash: deps.content.exercises.get("reservoir")?.hash,
      changed: [
        {
          attempt: work.attemptId,
          student: { id: work.studentId, name: "curlew" },
          before: 1,
          // One of two findings, by one of two marks: 2·1/(2+2), weighing 3 beside three right answers.
          after: (3 * 0.5 + 3) / 6,
          counts: true,
        },
      ],
      unchanged: 0,
      drafts: 0,
    });
    expect(await everything(deps)).toEqual(untouched);
  });

  test("applied, changes exactly what the dry run said; undone, gives every digit back", async () => {
    const before = await testDeps();
    const { id: classId, instructor: userId } = await aClass(before);
    const studentId = await aStudentIn(before, classId);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(someMarks(RESERVOIR), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (all, rated) => {
          const start = later(before, ++made);
          const assignmentId = await anAssignment(start, { classId, attempts: 100, explain: "close" });
          const work = { classId, userId, assignmentId };
          for (const [at, marked] of all.entries()) {
            const entries = entriesWith({ "m.t1": JSON.stringify(marked) });
            const deps = later(start, at);
            const attemptId = await handedIn(deps, { assignmentId, userId: studentId, entries });
            const review = writing({ ...work, studentId, attemptId }, { "rating.t5": "0.5" });
            if (rated) accepted(await sendReview(deps, review));
          }
          const former = await everything(start);
          const deps = await withContent(start, corrected());
          const { state, input } = await correction(deps, work);
          const { changed } = accepted(await applyRegrade(deps, input));
          expect(changed).toBe(state.changed.length);
          const after = await everything(deps);
          const scores = new Map(after.rows.map(({ id, score }) => [id, score]));
          const promised = new Map(state.changed.map((one) => [one.attempt, one.after]));
          for (const { id, score } of former.rows) expect(scores.get(id)).toBe(promised.get(id) ?? score);
          const [regrade] = accepted(await openRegrade(deps, work)).opened.done;
          accepted(await undoRegrade(deps, { ...work, regradeId: regrade?.id ?? "" }));
          expect(await everything(deps)).toEqual(former);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("keeps ratings and changed scores, moves drafts along, and leaves work of one's own alone", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    const change = { "change.t1": "change", "percent.t1": "90", "reason.t1": "Fair.", "rating.t5": "1" };
    accepted(await sendReview(before, writing(work, change)));
    const egret = await aStudentIn(before, work.classId, "egret");
    const draft = await started(later(before, 1), egret);
    const stranger = await aStudentIn(before, (await aClass(before)).id, "heron");
    const own = await submitted(before, stranger);
    const deps = await withContent(before, corrected());
    const { state, input } = await correction(deps, work);
    expect(state).toMatchObject({ changed: [], unchanged: 1, drafts: 1 });
    accepted(await applyRegrade(deps, input));
    const { rows } = await everything(deps);
    const versions = new Map(rows.map(({ id, versionHash }) => [id, versionHash]));
    expect(versions.get(draft)).toBe(input.toHash);
    expect(versions.get(work.attemptId)).toBe(input.toHash);
    expect(versions.get(own)).toBe(input.fromHash);
    const reviewed = rows.find(({ id }) => id === work.attemptId);
    expect(reviewed?.result?.tasks[0]?.score).toBe(0.5);
    expect(reviewed?.score).toBeCloseTo((3 * 0.9 + 4) / 7, 12);
    expect(reviewed).toMatchObject({ ratings: { t5: 1 }, signals: 2, hits: 1, noises: 1, falseAlarms: 1 });
    const kept = await deps.db.select().from(marks);
    const verdicts = kept
      .filter(({ attemptId }) => attemptId === work.attemptId)
      .map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["hit", "false-alarm"]);
  });

  test("asked for twice at once is applied once, and once undone cannot be undone again", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    const deps = await withContent(before, corrected());
    const { input } = await correction(deps, work);
    const both = await Promise.all([applyRegrade(deps, input), applyRegrade(deps, input)]);
    expect(both).toContainEqual({ ok: true, changed: 1 });
    expect(both).toContainEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await deps.db.select().from(regradedScores)).toMatchObject([
      { attemptId: work.attemptId, before: 1, after: 0.75 },
    ]);
    const [done] = accepted(await openRegrade(deps, work)).opened.done;
    expect(done).toMatchObject({ by: "Ada Quill", changed: 1, undoneAt: null, undoable: true });
    const undo = { ...work, regradeId: done?.id ?? "" };
    expect(await undoRegrade(deps, undo)).toEqual({ ok: true, changed: 1 });
    expect(await undoRegrade(deps, undo)).toEqual({ ok: false, reason: "undone-already" });
  });

  test("can only be undone while it is the last", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    const once = await withContent(before, corrected());
    accepted(await applyRegrade(once, (await correction(once, work)).input));
    const twice = await withContent(later(once, 1), corrected({ tags: ["again"] }));
    accepted(await applyRegrade(twice, (await correction(twice, work)).input));
    const { done } = accepted(await openRegrade(twice, work)).opened;
    expect(done.map(({ undoable }) => undoable)).toEqual([true, false]);
    const first = { ...work, regradeId: done[1]?.id ?? "" };
    expect(await undoRegrade(twice, first)).toEqual({ ok: false, reason: "not-the-last" });
  });

  test("is not applied where the newer version asks something else", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    const deps = await withContent(before, corrected({ title: "Another title" }));
    expect(await stateOf(deps, work)).toEqual({
      type: "other-questions",
      what: ["its title, level, length or note"],
    });
    const [asked] = await listAssignmentExercises(deps.db, work.assignmentId);
    const toHash = deps.content.exercises.get("reservoir")?.hash ?? "";
    const input = { ...work, exerciseId: "reservoir", fromHash: asked?.versionHash ?? "", toHash };
    expect(await applyRegrade(deps, input)).toEqual({ ok: false, reason: "other-questions" });
    const stale = { ...input, toHash: "0000" };
    expect(await applyRegrade(deps, stale)).toEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("is for the class's own instructors only", async () => {
    const before = await testDeps();
    const work = await workToReview(before);
    const deps = await withContent(before, corrected());
    const { input } = await correction(deps, work);
    const elsewhere = await aClass(deps);
    const notFound = { ok: false, reason: "not-found" };
    for (const asking of [
      { userId: work.studentId, classId: work.classId },
      { userId: elsewhere.instructor, classId: work.classId },
      { userId: elsewhere.instructor, classId: elsewhere.id },
    ]) {
      expect(await openRegrade(deps, { ...work, ...asking })).toEqual(notFound);
      expect(await applyRegrade(deps, { ...input, ...asking })).toEqual(notFound);
      expect(await undoRegrade(deps, { ...work, ...asking, regradeId: work.assignmentId })).toEqual(notFound);
    }
    expect(await applyRegrade(deps, { ...input, exerciseId: "bulletin" })).toEqual(notFound);
    expect(await undoRegrade(deps, { ...work, regradeId: work.assignmentId })).toEqual(notFound);
    expect(accepted(await applyRegrade(deps, input)).changed).toBe(1);
  });
});
