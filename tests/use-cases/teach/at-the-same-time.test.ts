import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { typedOverride } from "#app/domain/class/override-form.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { applyRegrade } from "#app/use-cases/teach/apply-regrade.server.ts";
import { saveOverride } from "#app/use-cases/teach/save-override.server.ts";
import { undoRegrade } from "#app/use-cases/teach/undo-regrade.server.ts";
import { listAssignmentExercises } from "#db/queries/assignments.ts";
import { listRegrades } from "#db/queries/regrades.ts";
import { attempts } from "#db/schema/attempts.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { RESERVOIR, reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { testDeps, withContent } from "#tests/builders/deps.ts";
import { buildFinding, buildMarkTask } from "#tests/builders/exercise.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { ALL_RIGHT } from "#tests/builders/work.ts";

const PUPILS = 8;
const ROUNDS = 3;

test("a class hands in while its key is corrected, corrected back and exceptions are made: all succeed, all scores fit", async () => {
  const before = await testDeps();
  const { id: classId, instructor: userId } = await aClass(before);
  const pupils: string[] = [];
  for (let n = 0; n < PUPILS; n += 1) pupils.push(await aStudentIn(before, classId, `pupil-${n}`));
  const [, ...questions] = reservoirExercise().tasks;
  const task = buildMarkTask([buildFinding(RESERVOIR, "evidence", ["any test"])]);
  const after = await withContent(before, sampleCourse(reservoirExercise({ tasks: [task, ...questions] })));
  const toHash = after.content.exercises.get("reservoir")?.hash ?? "";

  for (let round = 0; round < ROUNDS; round += 1) {
    const assignmentId = await anAssignment(before, { classId });
    const [first = "", ...rest] = pupils;
    await handedIn(before, { assignmentId, userId: first });
    const open = await Promise.all(
      rest.map(async (pupil) => {
        const asked = { userId: pupil, exerciseId: "reservoir", moduleId: null, assignmentId };
        return { userId: pupil, attempt: accepted(await startAttempt(before, asked)).attempt };
      }),
    );
    const [asked] = await listAssignmentExercises(before.db, assignmentId);
    const fromHash = asked?.versionHash ?? "";
    const of = { classId, userId, assignmentId };
    const regrade = async () => {
      accepted(await applyRegrade(after, { ...of, exerciseId: "reservoir", fromHash, toHash }));
      const [done] = await listRegrades(after.db, assignmentId);
      if (round % 2 === 0) accepted(await undoRegrade(after, { ...of, regradeId: done?.regrade.id ?? "" }));
    };
    const typed = typedOverride([
      ["reason", "Away"],
      ["attempts", "5"],
    ]);
    await Promise.all([
      regrade(),
      ...open.map(async (one) =>
        accepted(await submitAttempt(after, { ...one, key: uuidv7(), entries: ALL_RIGHT, confirmed: true })),
      ),
      ...rest.map(async (studentId) => accepted(await saveOverride(after, { ...of, studentId, typed }))),
    ]);
  }
  const rows = (await before.db.select().from(attempts)).filter(({ submittedAt }) => submittedAt);
  expect(rows).toHaveLength(ROUNDS * PUPILS);
  for (const row of rows) {
    const { content } = row.versionHash === toHash ? after : before;
    const exercise = content.exercises.get("reservoir")?.exercise;
    if (!exercise) throw new Error("the course has lost an exercise");
    expect(row.result).toEqual(scoreExercise(exercise, row.answers));
    expect(row.counts).toBe(true);
  }
});
