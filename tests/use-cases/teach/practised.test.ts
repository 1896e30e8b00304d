import { expect, test } from "vitest";
import { openReview } from "#app/use-cases/teach/open-review.server.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { submitted } from "#tests/builders/work.ts";

test("a review tells that the student had done the passage before, outside the assignment, and only then", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const [keen, plain] = [await aStudentIn(deps, classId, "keen"), await aStudentIn(deps, classId, "plain")];
  await submitted(deps, keen);
  const assignmentId = await anAssignment(deps, { classId });
  const when = later(deps, 5);
  for (const student of [keen, plain]) {
    await handedIn(when, { assignmentId, userId: student });
    await handedIn(later(when, 5), { assignmentId, userId: student });
  }
  const practised = async (studentId: string) => {
    const asked = { classId, userId, assignmentId, studentId };
    const opening = { reviewer: "Ada Quill", exerciseId: "reservoir", attemptId: null, within: false };
    return accepted(await openReview(later(when, 9), { ...asked, ...opening })).opened.attempt?.practised;
  };
  expect([await practised(keen), await practised(plain)]).toEqual([true, false]);
});
