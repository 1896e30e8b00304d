import { expect, test } from "vitest";
import { freshAssignment, type TypedAssignment } from "#app/domain/class/assignment-form.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";
import { findAssignment } from "#db/queries/assignments.ts";
import { overrides } from "#db/schema/assignments.ts";
import { aClass, anAssignment, aStudentIn } from "#tests/builders/class.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";

test("new terms may not leave a student without an end, or with explanations that never appear", async () => {
  const deps = await testDeps();
  const { id: classId, instructor } = await aClass(deps);
  const userId = await aStudentIn(deps, classId);
  const assignmentId = await anAssignment(deps, { classId, explain: "due", late: "marked" });
  const own = { assignmentId, userId, reason: "Away", explain: "close", late: "marked" } as const;
  await deps.db.insert(overrides).values(own);
  const save = (more: Partial<TypedAssignment>) => {
    const fresh = freshAssignment(deps.now, "Europe/London", "water");
    const typed = { ...fresh, title: "Water", explain: "due", ...more };
    return saveAssignment(deps, { classId, userId: instructor, assignmentId, typed, publish: true });
  };
  expect(await save({ late: "refused" })).toMatchObject({
    problems: { choices: expect.stringContaining("For curlew late work would be taken for good") },
  });
  expect(await save({ closesDate: "", closesTime: "" })).toMatchObject({
    problems: { closes: expect.stringContaining("For curlew the explanations would never appear") },
  });
  expect(await findAssignment(deps.db, assignmentId)).toMatchObject({ late: "marked" });
  accepted(await save({}));
});
