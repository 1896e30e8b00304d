import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { studentReport } from "#app/use-cases/teach/student-report.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { attempts } from "#db/schema/attempts.ts";
import { classes } from "#db/schema/classes.ts";
import { reviews } from "#db/schema/reviews.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";

let deps: TestDeps;
let classId: string;
let studentId: string;
beforeEach(async () => {
  deps = await testDeps();
  classId = (await aClass(deps)).id;
  studentId = await aStudentIn(deps, classId);
});

const DAY = 24 * 60;
const NOTHING: [string, string][] = [["m.t1", "[]"]];
async function report(when: TestDeps, reader: "student" | "instructor") {
  const found = await studentReport(when, { classId, studentId, reader });
  if (!found) throw new Error("there is no report");
  return found;
}

describe("a student's report", () => {
  test("says for an instructor what was handed in, how it went and what was found", async () => {
    const assignmentId = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
    await handedIn(deps, { assignmentId, userId: studentId });
    const late = later(deps, DAY);
    await handedIn(late, { assignmentId, userId: studentId, exerciseId: "bulletin", entries: NOTHING });
    const { sections, total, kinds, trials } = await report(late, "instructor");
    expect(sections).toHaveLength(1);
    expect(sections[0]).toMatchObject({
      title: "Water",
      stage: "late",
      exception: false,
      done: 2,
      mean: 0.5,
    });
    expect(sections[0]?.lines).toMatchObject([
      {
        title: "The reservoir",
        work: { score: 1, late: false, awaits: true, explained: false, attempts: 1 },
      },
      { title: "The bulletin", work: { score: 0, late: true, awaits: false } },
    ]);
    expect(total).toEqual({ of: 2, done: 2, mean: 0.5 });
    expect(kinds).toEqual([
      { kind: "attribution", found: 1, findings: 1 },
      { kind: "single-source", found: 0, findings: 0 },
      { kind: "loaded", found: 1, findings: 2 },
      { kind: "evidence", found: 0, findings: 0 },
    ]);
    expect(trials).toEqual({ signals: 3, hits: 2, noises: 3, falseAlarms: 0 });
  });

  test("holds nothing for the student of what is not explained to them yet", async () => {
    const assignmentId = await anAssignment(deps, { classId, counts: "best" });
    await handedIn(deps, { assignmentId, userId: studentId });
    const worse = later(deps, 10);
    const second = await handedIn(worse, { assignmentId, userId: studentId, entries: [["m.t1", "[]"]] });
    const own = await report(worse, "student");
    // The last attempt, not the one that counts: which one counts would tell which was better.
    expect(own.sections[0]?.lines[0]?.work).toEqual({
      attempt: second,
      submittedAt: worse.now.toISOString(),
      attempts: 2,
      late: false,
      explained: false,
      score: null,
      awaits: false,
      changed: false,
      reviewed: false,
    });
    expect(own.sections[0]?.mean).toBeNull();
    expect(own.total).toEqual({ of: 1, done: 1, mean: null });
    expect(own.trials).toEqual({ signals: 0, hits: 0, noises: 0, falseAlarms: 0 });
    expect(own.kinds.map(({ findings }) => findings)).toEqual([0, 0, 0, 0]);

    const explained = await report(later(deps, 3 * DAY), "student");
    expect(explained.sections[0]?.lines[0]?.work).toMatchObject({ explained: true, score: 1, awaits: true });
    expect(explained.total.mean).toBe(1);
    expect(explained.trials.signals).toBe(2);
  });

  test("tells the student of a review only once the work is explained", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const attemptId = await handedIn(deps, { assignmentId, userId: studentId });
    const sent = { comments: [], ratings: {}, changes: { t1: { score: 0.5, reason: "Because." } } };
    await deps.db.insert(reviews).values({ attemptId, userId: studentId, sent, sentAt: deps.now });
    await deps.db.update(attempts).set({ score: 0.7 }).where(eq(attempts.id, attemptId));
    const work = async (when: TestDeps, reader: "student" | "instructor") =>
      (await report(when, reader)).sections[0]?.lines[0]?.work;
    expect(await work(deps, "student")).toMatchObject({ changed: false, reviewed: false, score: null });
    const all = { changed: true, reviewed: true, score: 0.7 };
    expect(await work(deps, "instructor")).toMatchObject(all);
    expect(await work(later(deps, 3 * DAY), "student")).toMatchObject(all);
  });

  test("goes by the student's own exceptions, whose reason only instructors read", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const dueAt = later(deps, 5 * DAY).now;
    await deps.db.insert(overrides).values({ assignmentId, userId: studentId, dueAt, reason: "Was ill." });
    const late = later(deps, 4 * DAY);
    await handedIn(late, { assignmentId, userId: studentId });
    const own = (await report(late, "student")).sections[0];
    expect(own).toMatchObject({ exception: true, reason: null, dueAt: dueAt.toISOString(), stage: "open" });
    expect(own?.lines[0]?.work?.late).toBe(false);
    expect((await report(late, "instructor")).sections[0]?.reason).toBe("Was ill.");
  });

  test("lists drafts for nobody, and what is still to open for the student without its passages", async () => {
    await anAssignment(deps, { classId, published: false });
    await anAssignment(deps, { classId, opensAt: later(deps, 60).now });
    const own = await report(deps, "student");
    expect(own.sections).toMatchObject([{ stage: "not-open", lines: [] }]);
    expect(own.total).toEqual({ of: 0, done: 0, mean: null });
    expect((await report(deps, "instructor")).sections[0]?.lines).toHaveLength(1);
  });

  test("holds nothing of other students or other classes", async () => {
    const assignmentId = await anAssignment(deps, { classId });
    const other = await aStudentIn(deps, classId, "wren");
    await handedIn(deps, { assignmentId, userId: other });
    const elsewhere = await aClass(deps);
    await anAssignment(deps, { classId: elsewhere.id });
    const own = await report(later(deps, 3 * DAY), "student");
    expect(own.sections).toMatchObject([{ assignment: assignmentId, lines: [{ work: null }] }]);
    expect(JSON.stringify(own)).not.toContain("wren");
  });

  test("calls the student by their pseudonym where the class does, but never to themself", async () => {
    await deps.db.update(classes).set({ pseudonyms: true });
    expect((await report(deps, "instructor")).student.name).toBe("Bird curlew");
    expect((await report(deps, "student")).student.name).toBe("curlew");
  });

  test("is there for students of the class alone", async () => {
    const { id, instructor } = await aClass(deps);
    const ask = (of: { classId: string; studentId: string }) =>
      studentReport(deps, { ...of, reader: "instructor" });
    expect(await ask({ classId: id, studentId })).toBeNull();
    expect(await ask({ classId: id, studentId: instructor })).toBeNull();
  });

  test("takes five queries, however much there is", async () => {
    const first = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
    await handedIn(deps, { assignmentId: first, userId: studentId });
    const few = await countQueries(deps.db, () => report(deps, "instructor"));
    const second = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
    await handedIn(deps, { assignmentId: second, userId: studentId, exerciseId: "bulletin" });
    await handedIn(deps, { assignmentId: first, userId: studentId, exerciseId: "bulletin" });
    expect(await countQueries(deps.db, () => report(deps, "instructor"))).toBe(few);
    expect(few).toBe(5);
  });
});
