import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { typedOverride } from "#app/domain/class/override-form.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { openEditAssignment } from "#app/use-cases/teach/open-assignment-form.server.ts";
import { removeOverride, saveOverride } from "#app/use-cases/teach/save-override.server.ts";
import { listHandedIn } from "#db/queries/assigned-attempts.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let instructor: string;
let studentId: string;
let assignmentId: string;
beforeEach(async () => {
  deps = await testDeps();
  ({ id: classId, instructor } = await aClass(deps));
  studentId = await aStudentIn(deps, classId);
  assignmentId = await anAssignment(deps, { classId });
});

const give = (fields: Record<string, string>, more = {}) => {
  const typed = typedOverride(Object.entries({ reason: "Away", ...fields }));
  return saveOverride(deps, { classId, userId: instructor, assignmentId, studentId, typed, ...more });
};
const kept = () => listOverrides(deps.db, { assignmentId });

describe("an exception", () => {
  test("is kept in the class's zone, and put in place of the one before", async () => {
    accepted(await give({ attempts: "5" }));
    accepted(await give({ dueDate: "2026-05-08", dueTime: "18:00" }));
    expect(await kept()).toEqual([
      {
        assignmentId,
        userId: studentId,
        opensAt: null,
        dueAt: new Date("2026-05-08T17:00:00.000Z"),
        closesAt: null,
        attempts: null,
        counts: null,
        explain: null,
        late: null,
        reason: "Away",
      },
    ]);
  });

  test("finds anew which of this student's attempts count, and nobody else's", async () => {
    const other = await aStudentIn(deps, classId, "heron");
    const wrong = entriesWith({ "c.t2": "Two", "certainty.t2": null });
    const firsts: string[] = [];
    const seconds: string[] = [];
    for (const userId of [studentId, other]) {
      firsts.push(await handedIn(deps, { assignmentId, userId, entries: wrong }));
      seconds.push(await handedIn(later(deps, 5), { assignmentId, userId }));
    }
    const counting = async () =>
      (await listHandedIn(deps.db, { assignmentId })).filter((one) => one.counts).map((one) => one.id);
    expect((await counting()).sort()).toEqual([...seconds].sort());
    accepted(await give({ counts: "first" }));
    expect((await counting()).sort()).toEqual([firsts[0], seconds[1]].sort());
    const input = { classId, userId: instructor, assignmentId, studentId };
    accepted(await removeOverride(deps, input));
    accepted(await removeOverride(deps, input));
    expect((await counting()).sort()).toEqual([...seconds].sort());
    expect(await kept()).toEqual([]);
  });

  test("is noted without name and reason", async () => {
    accepted(await give({ attempts: "5", late: "refused" }));
    accepted(await removeOverride(deps, { classId, userId: instructor, assignmentId, studentId }));
    const log = await deps.db.select().from(auditLog);
    const noted = log.filter(({ action }) => action.startsWith("exception."));
    expect(noted).toMatchObject([
      { action: "exception.saved", detail: { terms: "attempts, late" } },
      { action: "exception.removed", detail: {} },
    ]);
    expect(JSON.stringify(noted.map(({ detail }) => detail))).not.toContain("Away");
  });

  test("stands in the form by the name shown, with what differs", async () => {
    accepted(await give({ attempts: "5" }));
    const opened = accepted(await openEditAssignment(deps, { classId, userId: instructor, assignmentId }));
    expect(opened.form.exceptions).toMatchObject([
      { student: studentId, name: "curlew", reason: "Away", override: { attempts: 5, dueAt: null } },
    ]);
  });

  test("is refused when it makes no sense, and nothing changes", async () => {
    expect(await give({})).toMatchObject({ reason: "invalid", problems: { nothing: expect.any(String) } });
    expect(await give({ dueDate: "2026-05-01", dueTime: "09:00" })).toMatchObject({
      problems: { due: /would not open before it is due/ },
    });
    const refusing = await anAssignment(deps, { classId, late: "refused", closesAt: null, explain: "due" });
    expect(await give({ late: "marked" }, { assignmentId: refusing })).toMatchObject({
      problems: { closes: expect.stringContaining("say until when") },
    });
    expect(await kept()).toEqual([]);
    expect(await listOverrides(deps.db, { assignmentId: refusing })).toEqual([]);
  });
});

test("nobody else gives or takes exceptions, and nobody outside the class gets one", async () => {
  const other = await aClass(deps);
  const foreign = await aStudentIn(deps, other.id, "heron");
  const elsewhere = await anAssignment(deps, { classId: other.id });
  accepted(await give({ attempts: "5" }));
  const wrong = [
    { userId: studentId },
    { userId: other.instructor },
    { userId: uuidv7() },
    { studentId: foreign },
    { studentId: instructor },
    { assignmentId: elsewhere },
    { assignmentId: uuidv7() },
    { classId: other.id, userId: other.instructor },
  ];
  for (const more of wrong) {
    expect(await give({ attempts: "9" }, more)).toEqual({ ok: false, reason: "not-found" });
    const input = { classId, userId: instructor, assignmentId, studentId, ...more };
    if (!("studentId" in more))
      expect(await removeOverride(deps, input)).toEqual({ ok: false, reason: "not-found" });
  }
  expect(await kept()).toMatchObject([{ attempts: 5 }]);
});

describe("terms that change after the explanations were out", () => {
  const feedbackAt = (when: TestDeps, attempt: string) => openFeedback(when, { attempt, userId: studentId });
  const countingIds = async () =>
    (await listHandedIn(deps.db, { assignmentId })).filter((one) => one.counts).map(({ id }) => id);

  test("hide nothing again from who had handed in, and let no attempt made since count", async () => {
    const poor = await handedIn(deps, { assignmentId, userId: studentId, entries: [] });
    const closed = later(deps, 2 * 24 * 60);
    expect(await feedbackAt(closed, poor)).toMatchObject({ ok: true });
    const typed = typedOverride(Object.entries({ reason: "Away", dueDate: "2026-05-20", dueTime: "18:00" }));
    accepted(await saveOverride(closed, { classId, userId: instructor, assignmentId, studentId, typed }));
    expect(await feedbackAt(closed, poor)).toMatchObject({ ok: true });
    const good = await handedIn(later(closed, 5), { assignmentId, userId: studentId });
    expect(good).not.toBe(poor);
    expect(await countingIds()).toEqual([poor]);
  });

  test("let the first attempt of somebody who had handed in nothing count, late as it is", async () => {
    const closed = later(deps, 2 * 24 * 60);
    const typed = typedOverride(Object.entries({ reason: "Away", dueDate: "2026-05-20", dueTime: "18:00" }));
    accepted(await saveOverride(closed, { classId, userId: instructor, assignmentId, studentId, typed }));
    const only = await handedIn(later(closed, 5), { assignmentId, userId: studentId });
    expect(await countingIds()).toEqual([only]);
  });
});
