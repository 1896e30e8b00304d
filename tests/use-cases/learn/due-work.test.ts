import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { dueWork } from "#app/use-cases/learn/due-work.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { classes } from "#db/schema/classes.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aStudent } from "#tests/builders/people.ts";

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
const ids = async (when = deps, who = userId) => (await dueWork(when, who)).map((one) => one.id);

describe("what is due", () => {
  test("comes in the order of one's own due times, overdue first", async () => {
    const dueAt = (days: number) => ({
      dueAt: later(deps, days * DAY).now,
      closesAt: later(deps, 90 * DAY).now,
    });
    const third = await anAssignment(deps, { classId, ...dueAt(3), exercises: ["bulletin"] });
    const first = await anAssignment(deps, { classId, ...dueAt(1) });
    const moved = await anAssignment(deps, { classId, ...dueAt(2) });
    expect(await ids()).toEqual([first, moved, third]);
    const own = { dueAt: later(deps, 4 * DAY).now, reason: "Away" };
    await deps.db.insert(overrides).values({ assignmentId: moved, userId, ...own });
    expect(await ids()).toEqual([first, third, moved]);
    expect(await dueWork(later(deps, 2 * DAY), userId)).toMatchObject([
      { id: first, stage: "late" },
      { id: third, stage: "open" },
      { id: moved, stage: "open", dueAt: own.dueAt },
    ]);
  });

  test("says how much is done and what to go on with", async () => {
    const id = await anAssignment(deps, { classId, exercises: BOTH, moduleId: "water" });
    const zone = "Europe/London";
    expect(await dueWork(deps, userId)).toEqual([
      {
        id,
        title: "Water",
        class: { id: classId, name: "Year 10, Thursday group", zone },
        dueAt: later(deps, DAY).now,
        stage: "open",
        exercises: 2,
        done: 0,
        next: { exercise: "reservoir", moduleId: "water", underWay: false },
      },
    ]);
    const bulletin = { userId, exerciseId: "bulletin", moduleId: null, assignmentId: id };
    accepted(await startAttempt(deps, bulletin));
    expect(await dueWork(deps, userId)).toMatchObject([
      { done: 0, next: { exercise: "bulletin", underWay: true } },
    ]);
    await handedIn(deps, { assignmentId: id, userId, exerciseId: "bulletin", entries: [["m.t1", "[]"]] });
    expect(await dueWork(deps, userId)).toMatchObject([
      { done: 1, next: { exercise: "reservoir", underWay: false } },
    ]);
  });

  test("stays while it can still be handed in, and when all is in, until it is due", async () => {
    const open = await anAssignment(deps, { classId, exercises: ["bulletin"] });
    const done = await anAssignment(deps, { classId });
    await handedIn(deps, { assignmentId: done, userId });
    expect(await dueWork(deps, userId)).toContainEqual(expect.objectContaining({ id: done, next: null }));
    expect(await ids(later(deps, DAY))).toEqual([open]);
    expect(await ids(later(deps, 2 * DAY))).toEqual([]);
  });

  test("holds no drafts, nothing that opens later and nothing of classes that have ended", async () => {
    await anAssignment(deps, { classId, published: false });
    await anAssignment(deps, { classId, opensAt: later(deps, 1).now });
    expect(await ids()).toEqual([]);
    await anAssignment(deps, { classId });
    await deps.db.update(classes).set({ archivedAt: deps.now }).where(eq(classes.id, classId));
    expect(await ids()).toEqual([]);
  });

  test("is nothing for instructors, for others and for students of other classes", async () => {
    await anAssignment(deps, { classId });
    const other = await aStudentIn(deps, (await aClass(deps)).id, "heron");
    const alone = await aStudent(deps, "plover");
    expect(await Promise.all([instructor, other, alone].map((who) => ids(deps, who)))).toEqual([[], [], []]);
  });

  test("takes three queries at most, however much there is", async () => {
    const many = async () => void (await dueWork(deps, userId));
    expect(await countQueries(deps.db, many)).toBe(1);
    for (const exercises of [BOTH, ["reservoir"], ["bulletin"]])
      await anAssignment(deps, { classId, exercises });
    expect(await countQueries(deps.db, many)).toBe(3);
  });
});
