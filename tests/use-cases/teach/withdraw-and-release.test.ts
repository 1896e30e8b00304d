import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { releaseExplanations } from "#app/use-cases/teach/release-explanations.server.ts";
import { deleteDraft, withdrawAssignment } from "#app/use-cases/teach/withdraw-assignment.server.ts";
import { listHandedIn } from "#db/queries/assigned-attempts.ts";
import { findAssignment, listAssignmentExercises } from "#db/queries/assignments.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
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

const asked = (assignmentId: string) => ({ classId, userId: instructor, assignmentId });
const actions = async () => (await deps.db.select().from(auditLog)).map(({ action }) => action);

describe("withdrawing", () => {
  test("makes a draft of what nobody has begun, without its versions; doing it twice is no harm", async () => {
    const id = await anAssignment(deps, { classId, releasedAt: deps.now });
    accepted(await withdrawAssignment(deps, asked(id)));
    accepted(await withdrawAssignment(deps, asked(id)));
    expect(await findAssignment(deps.db, id)).toMatchObject({ publishedAt: null, releasedAt: null });
    expect(await listAssignmentExercises(deps.db, id)).toMatchObject([{ versionHash: null }]);
    expect((await actions()).filter((action) => action === "assignment.withdrawn")).toHaveLength(1);
  });

  test("is refused once a student has begun", async () => {
    const id = await anAssignment(deps, { classId });
    accepted(await startAttempt(deps, { userId, exerciseId: "reservoir", moduleId: null, assignmentId: id }));
    expect(await withdrawAssignment(deps, asked(id))).toEqual({ ok: false, reason: "begun" });
    expect(await findAssignment(deps.db, id)).toMatchObject({ publishedAt: expect.any(Date) });
  });
});

describe("deleting", () => {
  test("takes a draft away, and nothing that students see", async () => {
    const [draft, published] = [
      await anAssignment(deps, { classId, published: false }),
      await anAssignment(deps, { classId }),
    ];
    accepted(await deleteDraft(deps, asked(draft)));
    expect(await findAssignment(deps.db, draft)).toBeNull();
    expect(await deleteDraft(deps, asked(published))).toEqual({ ok: false, reason: "published" });
    expect(await findAssignment(deps.db, published)).not.toBeNull();
  });
});

describe("releasing the explanations", () => {
  test("opens them to those who have handed in, once, and what comes after no longer counts", async () => {
    const id = await anAssignment(deps, { classId, explain: "release" });
    const wrong = entriesWith({ "c.t2": "Two", "certainty.t2": null });
    const first = await handedIn(deps, { assignmentId: id, userId, entries: wrong });
    expect(await openFeedback(deps, { attempt: first, userId })).toMatchObject({
      reason: "not-explained-yet",
    });
    accepted(await releaseExplanations(later(deps, 10), asked(id)));
    accepted(await releaseExplanations(later(deps, 20), asked(id)));
    expect(await findAssignment(deps.db, id)).toMatchObject({ releasedAt: later(deps, 10).now });
    accepted(await openFeedback(later(deps, 10), { attempt: first, userId }));
    await handedIn(later(deps, 30), { assignmentId: id, userId });
    const counting = (await listHandedIn(deps.db, { assignmentId: id })).filter((one) => one.counts);
    expect(counting.map((one) => one.id)).toEqual([first]);
  });

  test("there is nothing to release of a draft", async () => {
    const id = await anAssignment(deps, { classId, published: false });
    expect(await releaseExplanations(deps, asked(id))).toEqual({ ok: false, reason: "draft" });
  });
});

test("nobody else withdraws, deletes or releases, and nobody through another class", async () => {
  const [published, draft] = [
    await anAssignment(deps, { classId }),
    await anAssignment(deps, { classId, published: false }),
  ];
  const other = await aClass(deps);
  const strangers = [
    { classId, userId },
    { classId, userId: other.instructor },
    { classId, userId: uuidv7() },
    { classId: other.id, userId: other.instructor },
  ];
  for (const who of strangers) {
    const refused = { ok: false, reason: "not-found" };
    expect(await withdrawAssignment(deps, { ...who, assignmentId: published })).toEqual(refused);
    expect(await releaseExplanations(deps, { ...who, assignmentId: published })).toEqual(refused);
    expect(await deleteDraft(deps, { ...who, assignmentId: draft })).toEqual(refused);
  }
  expect(await findAssignment(deps.db, published)).toMatchObject({ releasedAt: null });
});
