import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { openAssigned } from "#app/use-cases/learn/open-assigned.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { attempts } from "#db/schema/attempts.ts";
import { classes } from "#db/schema/classes.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { later, type TestDeps, testDeps, withContent } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let instructor: string;
let userId: string;
beforeEach(async () => {
  deps = await testDeps();
  ({ id: classId, instructor } = await aClass(deps));
  userId = await aStudentIn(deps, classId);
});

const DAY = 24 * 60;
const BOTH = ["reservoir", "bulletin"];
const open = async (assignmentId: string, when = deps) =>
  accepted(await openAssigned(when, { classId, userId, assignmentId })).assigned;
const steps = async (assignmentId: string, when = deps) => (await open(assignmentId, when)).steps ?? [];
const begin = (assignmentId: string, when = deps) =>
  startAttempt(when, { userId, exerciseId: "reservoir", moduleId: null, assignmentId });

describe("an assignment as its student sees it", () => {
  test("before it opens says when, and nothing of what is in it", async () => {
    const id = await anAssignment(deps, { classId, opensAt: later(deps, 1).now, exercises: BOTH });
    const seen = await open(id);
    expect(seen).toMatchObject({ title: "Water", stage: "not-open", steps: null });
    expect(JSON.stringify(seen)).not.toContain("reservoir");
    expect(await steps(id, later(deps, 1))).toHaveLength(2);
  });

  test("lists its passages in order, with what can be done at each", async () => {
    const id = await anAssignment(deps, { classId, exercises: BOTH, moduleId: "water" });
    expect((await open(id)).module).toEqual({ id: "water", title: "Module water" });
    expect(await steps(id)).toMatchObject([
      { exercise: "reservoir", title: "The reservoir", state: "to-do", action: "start", handedIn: 0 },
      { exercise: "bulletin", state: "to-do", action: "start" },
    ]);
    accepted(await begin(id));
    expect(await steps(id)).toMatchObject([{ state: "under-way", action: "continue" }, { state: "to-do" }]);
  });

  test("shows no score until it is explained, and then that of the attempt that counts", async () => {
    const id = await anAssignment(deps, { classId });
    const wrong = entriesWith({ "c.t2": "Two", "certainty.t2": null });
    const first = await handedIn(deps, { assignmentId: id, userId });
    expect(await steps(id)).toMatchObject([
      { state: "handed-in", action: "again", handedIn: 1, explained: null },
    ]);
    await handedIn(later(deps, 5), { assignmentId: id, userId, entries: wrong });
    expect(await steps(id, later(deps, 2 * DAY - 1))).toMatchObject([
      { state: "handed-in", action: null, handedIn: 2, explained: null },
    ]);
    expect(await steps(id, later(deps, 2 * DAY))).toMatchObject([
      {
        state: "explained",
        late: false,
        action: null,
        explained: { attempt: first, score: 1, awaitsReview: true },
      },
    ]);
  });

  test("where explanations appear at once, a further attempt stands beside them", async () => {
    const id = await anAssignment(deps, { classId, explain: "at-once", counts: "first" });
    const attempt = await handedIn(deps, { assignmentId: id, userId });
    expect(await steps(id)).toMatchObject([{ state: "explained", action: "again", explained: { attempt } }]);
  });

  test("shows what a changed score came to, and no number for what has none yet", async () => {
    const id = await anAssignment(deps, { classId, explain: "at-once", counts: "first" });
    const attempt = await handedIn(deps, { assignmentId: id, userId });
    const scored = async (score: number | null) => {
      await deps.db.update(attempts).set({ score, awaitsReview: false }).where(eq(attempts.id, attempt));
      return (await steps(id))[0]?.explained;
    };
    expect(await scored(0.42)).toEqual({ attempt, score: 0.42, awaitsReview: false });
    expect(await scored(null)).toEqual({ attempt, score: null, awaitsReview: false });
  });

  test("marks late work, and what was never handed in", async () => {
    const id = await anAssignment(deps, { classId, exercises: BOTH });
    await handedIn(later(deps, DAY), { assignmentId: id, userId });
    expect(await steps(id, later(deps, 3 * DAY))).toMatchObject([
      { state: "explained", late: true, action: null },
      { state: "missed", late: false, action: null, explained: null },
    ]);
  });

  test("does not tell by being late which of two attempts was the better, until it is explained", async () => {
    const id = await anAssignment(deps, { classId });
    const late = later(deps, DAY + 1);
    await handedIn(deps, { assignmentId: id, userId, entries: [] });
    await handedIn(late, { assignmentId: id, userId });
    const other = await anAssignment(deps, { classId, exercises: ["bulletin"] });
    await handedIn(deps, { assignmentId: other, userId, exerciseId: "bulletin" });
    await handedIn(late, { assignmentId: other, userId, exerciseId: "bulletin", entries: [] });
    const lateAt = async (when: TestDeps) => [
      (await steps(id, when))[0]?.late,
      (await steps(other, when))[0]?.late,
    ];
    expect(await lateAt(late)).toEqual([true, true]);
    expect((await lateAt(later(deps, 2 * DAY)))[0]).toBe(true);
  });

  test("goes by the student's own terms, beside the class's, and never says why", async () => {
    const id = await anAssignment(deps, { classId });
    const dueAt = later(deps, 5 * DAY).now;
    await deps.db
      .insert(overrides)
      .values({ assignmentId: id, userId, dueAt, attempts: 3, reason: "SECRET REASON" });
    const seen = await open(id, later(deps, 3 * DAY));
    expect(seen).toMatchObject({ stage: "open", terms: { dueAt, attempts: 3 }, others: { attempts: 2 } });
    expect(JSON.stringify(seen)).not.toContain("SECRET REASON");
  });

  test("keeps the version that was assigned, whatever the course holds now", async () => {
    const id = await anAssignment(deps, { classId });
    const changed = await withContent(deps, sampleCourse(reservoirExercise({ title: "Anew" })));
    expect(await steps(id, changed)).toMatchObject([{ title: "The reservoir" }]);
  });

  test("of a class that has ended takes nothing more", async () => {
    const id = await anAssignment(deps, { classId });
    await deps.db.update(classes).set({ archivedAt: deps.now }).where(eq(classes.id, classId));
    expect(await open(id)).toMatchObject({ stage: "closed", steps: [{ action: null }] });
  });

  test("costs the same number of queries however much is in it", async () => {
    const small = await anAssignment(deps, { classId });
    const large = await anAssignment(deps, { classId, exercises: BOTH });
    await handedIn(deps, { assignmentId: large, userId });
    await handedIn(deps, { assignmentId: large, userId, exerciseId: "bulletin", entries: [["m.t1", "[]"]] });
    const count = (id: string) => countQueries(deps.db, () => open(id));
    expect(await count(large)).toBe(await count(small));
  });
});

test("drafts, other classes' work and other people's are not there", async () => {
  const draft = await anAssignment(deps, { classId, published: false });
  const mine = await anAssignment(deps, { classId });
  const other = await aClass(deps);
  const foreign = await aStudentIn(deps, other.id, "heron");
  const theirs = await anAssignment(deps, { classId: other.id });
  const mate = await aStudentIn(deps, classId, "plover");
  await handedIn(deps, { assignmentId: mine, userId: mate });
  for (const input of [
    { classId, userId, assignmentId: draft },
    { classId, userId, assignmentId: theirs },
    { classId: other.id, userId, assignmentId: theirs },
    { classId: other.id, userId, assignmentId: mine },
    { classId, userId: foreign, assignmentId: mine },
    { classId, userId: instructor, assignmentId: mine },
    { classId, userId, assignmentId: uuidv7() },
  ])
    expect(await openAssigned(deps, input)).toEqual({ ok: false, reason: "not-found" });
  expect(await steps(mine)).toMatchObject([{ state: "to-do", handedIn: 0 }]);
});
