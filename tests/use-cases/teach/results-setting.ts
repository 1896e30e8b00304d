import { openResults, type ResultsInput } from "#app/use-cases/teach/open-results.server.ts";
import { aClass, anAssignment, aStudentIn } from "#tests/builders/class.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

/** A class with an assignment of "reservoir" and "bulletin"; its students are pupil-1, pupil-2, … */
export async function setUp(students = 2) {
  const deps = await testDeps();
  const { id: classId, instructor } = await aClass(deps);
  const pupils: string[] = [];
  for (let n = 1; n <= students; n += 1) pupils.push(await aStudentIn(deps, classId, `pupil-${n}`));
  const assignmentId = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
  return { deps, classId, instructor, pupils, assignmentId };
}

type Setting = Awaited<ReturnType<typeof setUp>>;

/** The results as their instructor sees them. */
export async function open(
  setting: Setting,
  more: Partial<ResultsInput> = {},
  deps: TestDeps = setting.deps,
) {
  const { classId, instructor: userId, assignmentId } = setting;
  const input = { classId, userId, assignmentId, exercise: 1, page: 1, sentence: null, lesson: false };
  return accepted(await openResults(deps, { ...input, ...more })).results;
}

/** All right, but for these marks. */
export const marking = (marks: unknown[]) => entriesWith({ "m.t1": JSON.stringify(marks) });
