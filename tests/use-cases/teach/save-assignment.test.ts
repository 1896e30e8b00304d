import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { freshAssignment, type TypedAssignment } from "#app/domain/class/assignment-form.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { openEditAssignment, openNewAssignment } from "#app/use-cases/teach/open-assignment-form.server.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";
import { listHandedIn } from "#db/queries/assigned-attempts.ts";
import { findAssignment, listAssignmentExercises } from "#db/queries/assignments.ts";
import { assignments, overrides } from "#db/schema/assignments.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { classes } from "#db/schema/classes.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { later, type TestDeps, testDeps, withContent } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let instructor: string;
beforeEach(async () => {
  deps = await testDeps();
  ({ id: classId, instructor } = await aClass(deps));
});

const ZONE = "Europe/London";
const fresh = () => freshAssignment(deps.now, ZONE, "water");

function save(more: {
  id?: string;
  typed?: Partial<TypedAssignment>;
  publish?: boolean;
  as?: string;
  when?: TestDeps;
}) {
  const { id = uuidv7(), typed = {}, publish = true, as = instructor, when = deps } = more;
  const input = { classId, userId: as, assignmentId: id, typed: { ...fresh(), ...typed }, publish };
  return saveAssignment(when, input);
}
const audited = async () =>
  (await deps.db.select().from(auditLog)).filter(({ action }) => action.startsWith("assignment."));

describe("assigning", () => {
  test("pins the exercises of a module to their versions of the day", async () => {
    const id = uuidv7();
    accepted(await save({ id }));
    expect(await findAssignment(deps.db, id)).toMatchObject({
      title: "Module water",
      moduleId: "water",
      publishedAt: deps.now,
      createdBy: instructor,
      // 4 May 2026 is in British Summer Time.
      dueAt: new Date("2026-05-12T17:00:00.000Z"),
    });
    const before = deps.content.exercises.get("reservoir")?.hash;
    const changed = await withContent(deps, sampleCourse(reservoirExercise({ title: "Anew" })));
    accepted(await save({ id, typed: { title: "Kept" }, when: changed }));
    const held = await listAssignmentExercises(deps.db, id);
    expect(held.map((one) => one.exerciseId)).toEqual(["reservoir", "bulletin"]);
    expect(held[0]?.versionHash).toBe(before);
    expect(changed.content.exercises.get("reservoir")?.hash).not.toBe(before);
    expect(await audited()).toMatchObject([{ action: "assignment.published", actorId: instructor }]);
  });

  test("a draft holds no versions; once assigned, those of that day, and students can begin", async () => {
    const id = uuidv7();
    const userId = await aStudentIn(deps, classId);
    accepted(await save({ id, publish: false, typed: { opensDate: "2026-05-01" } }));
    expect(await findAssignment(deps.db, id)).toMatchObject({ publishedAt: null });
    expect((await listAssignmentExercises(deps.db, id)).map((one) => one.versionHash)).toEqual([null, null]);
    const changed = await withContent(deps, sampleCourse(reservoirExercise({ title: "Anew" })));
    const typed = { module: "", title: "Chosen", exercises: ["reservoir"], opensDate: "2026-05-01" };
    accepted(await save({ id, typed, when: changed }));
    const [held, ...others] = await listAssignmentExercises(deps.db, id);
    expect(held?.versionHash).toBe(changed.content.exercises.get("reservoir")?.hash);
    expect(others).toEqual([]);
    const begun = { userId, exerciseId: "reservoir", moduleId: null, assignmentId: id };
    expect(await startAttempt(deps, begun)).toMatchObject({ ok: true, resumed: false });
  });

  test("a double click makes one assignment, one after the other or at once", async () => {
    const [id, other] = [uuidv7(), uuidv7()];
    accepted(await save({ id }));
    accepted(await save({ id }));
    const both = await Promise.all([save({ id: other }), save({ id: other })]);
    expect(both.every((outcome) => outcome.ok)).toBe(true);
    expect(await deps.db.select().from(assignments)).toHaveLength(2);
    expect(await listAssignmentExercises(deps.db, other)).toHaveLength(2);
    expect(await audited()).toHaveLength(2);
  });

  test("what is wrong is refused as a whole: nothing is kept", async () => {
    const outcome = await save({
      typed: { dueDate: "2026-05-04", dueTime: "10:00", opensDate: "2026-05-01" },
    });
    // 10:00 in London is 09:00 UTC, which is now.
    expect(outcome).toMatchObject({ reason: "invalid", problems: { due: /past/ } });
    expect(await save({ typed: { module: "", exercises: ["made-up"] } })).toMatchObject({
      problems: { exercises: /no longer in the course/ },
    });
    expect(await deps.db.select().from(assignments)).toEqual([]);
  });

  test("an archived class takes none", async () => {
    await deps.db.update(classes).set({ archivedAt: deps.now }).where(eq(classes.id, classId));
    expect(await save({})).toEqual({ ok: false, reason: "archived" });
  });
});

describe("changing what is assigned", () => {
  const typed = (dueDate: string) => ({ title: "Water", dueDate, closesDate: "2026-06-20" });

  test("changes dates and terms, notes which, and leaves the passages as they are", async () => {
    const id = uuidv7();
    accepted(await save({ id }));
    accepted(await save({ id, typed: { ...typed("2026-06-12"), module: "", exercises: ["bulletin"] } }));
    expect(await findAssignment(deps.db, id)).toMatchObject({ title: "Water", moduleId: "water" });
    expect(await listAssignmentExercises(deps.db, id)).toHaveLength(2);
    const [, changed] = await audited();
    expect(changed).toMatchObject({ action: "assignment.changed", detail: { terms: "dueAt, closesAt" } });
  });

  test("finds anew which attempts count", async () => {
    const id = uuidv7();
    const userId = await aStudentIn(deps, classId);
    const open = { opensDate: "2026-05-01", counts: "first" };
    accepted(await save({ id, typed: open }));
    const wrong = entriesWith({ "c.t2": "Two", "certainty.t2": null });
    const first = await handedIn(deps, { assignmentId: id, userId, entries: wrong });
    const second = await handedIn(later(deps, 5), { assignmentId: id, userId });
    const counting = async () =>
      (await listHandedIn(deps.db, { assignmentId: id })).filter((one) => one.counts).map((one) => one.id);
    expect(await counting()).toEqual([first]);
    accepted(await save({ id, typed: { ...open, counts: "best" } }));
    expect(await counting()).toEqual([second]);
    accepted(await save({ id, typed: { ...open, counts: "best", explain: "at-once" } }));
    expect(await counting()).toEqual([first]);
    expect(await findAssignment(deps.db, id)).toMatchObject({ counts: "first" });
  });

  test("may set the due time into the past, but not before a student's own opening", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const userId = await aStudentIn(deps, classId);
    const past = { title: "Water", opensDate: "2026-05-01", dueDate: "2026-05-03" };
    accepted(await save({ id: assignmentId, typed: past }));
    const own = {
      assignmentId,
      userId,
      reason: "Joined late",
      opensAt: new Date(deps.now.getTime() - 60_000),
    };
    await deps.db.insert(overrides).values({ ...own, dueAt: null });
    expect(await save({ id: assignmentId, typed: past })).toMatchObject({
      problems: { due: "For curlew it would be due before it opens. Change that exception first." },
    });
  });
});

describe("nobody else", () => {
  test("assigns, changes or sees the form: students, other instructors, strangers", async () => {
    const id = uuidv7();
    accepted(await save({ id }));
    const other = await aClass(deps);
    const student = await aStudentIn(deps, classId);
    for (const userId of [other.instructor, student, uuidv7()]) {
      const input = { classId, userId, assignmentId: id };
      expect(await save({ as: userId })).toEqual({ ok: false, reason: "not-found" });
      expect(await save({ id, as: userId })).toEqual({ ok: false, reason: "not-found" });
      expect(await openEditAssignment(deps, input)).toEqual({ ok: false, reason: "not-found" });
      expect(await openNewAssignment(deps, { ...input, module: null })).toEqual({
        ok: false,
        reason: "not-found",
      });
    }
  });

  test("reaches an assignment through another class of theirs", async () => {
    const id = await anAssignment(deps, { classId });
    const other = await aClass(deps);
    const input = { classId: other.id, userId: other.instructor, assignmentId: id };
    expect(await openEditAssignment(deps, input)).toEqual({ ok: false, reason: "not-found" });
    const typed = { ...fresh(), title: "Mine now" };
    expect(await saveAssignment(deps, { ...input, typed, publish: true })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await findAssignment(deps.db, id)).toMatchObject({ title: "Water", classId });
  });
});

describe("the form", () => {
  test("starts with a module that was asked for, and lists what can be assigned", async () => {
    const opened = await openNewAssignment(deps, { classId, userId: instructor, module: "nothing" });
    const { form } = accepted(opened);
    expect(form.typed.module).toBe("water");
    // "bridge" holds drills only.
    expect(form.catalogue).toMatchObject([{ id: "water", minutes: 9, exercises: [{ openTasks: 1 }, {}] }]);
    expect(form.class).toMatchObject({ zone: ZONE, students: 0, archived: false });
  });

  test("of an assignment says what is kept, and that it is begun", async () => {
    const id = await anAssignment(deps, { classId });
    const before = accepted(
      await openEditAssignment(deps, { classId, userId: instructor, assignmentId: id }),
    );
    expect(before.form.assignment).toMatchObject({ begun: false, passages: ["The reservoir"] });
    expect(before.form.typed).toMatchObject({
      dueDate: "2026-05-05",
      dueTime: "10:00",
      exercises: ["reservoir"],
    });
    const userId = await aStudentIn(deps, classId);
    accepted(await startAttempt(deps, { userId, exerciseId: "reservoir", moduleId: null, assignmentId: id }));
    const after = accepted(await openEditAssignment(deps, { classId, userId: instructor, assignmentId: id }));
    expect(after.form.assignment.begun).toBe(true);
  });
});
