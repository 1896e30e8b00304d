import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { rateAnswer } from "#app/use-cases/learn/rate-answer.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { exerciseVersions } from "#db/schema/exercise-versions.ts";
import {
  buildContent,
  bulletinExercise,
  RESERVOIR,
  reservoirExercise,
  sampleCourse,
} from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps, withContent } from "#tests/builders/deps.ts";
import { buildChoice, buildFinding, buildMarkTask } from "#tests/builders/exercise.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest } from "#tests/builders/people.ts";
import { ALL_RIGHT, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

/** The exercise after an edit that turns its key upside down and drops most tasks. */
function editedExercise(): Exercise {
  const finding = buildFinding(RESERVOIR, "evidence", ["no details"], { why: "A new explanation." });
  const choice = buildChoice(["One", "+Two"], { id: "t2" });
  return reservoirExercise({ title: "Edited", tasks: [buildMarkTask([finding]), choice] });
}

test("an edited exercise changes neither the workspace of an attempt under way nor its score", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const attempt = await started(deps, userId);
  const before = accepted(await openAttempt(deps, { attempt, userId }));
  const edited = await withContent(deps, sampleCourse(editedExercise()));
  expect(accepted(await openAttempt(edited, { attempt, userId }))).toEqual(before);
  const input = { attempt, userId, key: uuidv7(), entries: ALL_RIGHT, confirmed: false };
  expect(accepted(await submitAttempt(edited, input)).result).toMatchObject({ score: 1 });
});

test("feedback stays what it was, also after a rating, when the exercise is edited or taken out", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const attempt = await submitted(deps, userId);
  const before = accepted(await openFeedback(deps, { attempt, userId }));
  const gone = buildContent([bulletinExercise()], [], []);
  for (const content of [sampleCourse(editedExercise()), gone]) {
    const changed = await withContent(deps, content);
    const { feedback } = accepted(await openFeedback(changed, { attempt, userId }));
    // What is no longer there cannot be tried again.
    const again = content === gone ? null : before.feedback.again;
    expect(feedback).toEqual({ ...before.feedback, again });
  }
  const edited = await withContent(deps, sampleCourse(editedExercise()));
  accepted(await rateAnswer(edited, { attempt, userId, task: "t5", rating: 0 }));
  const after = accepted(await openFeedback(edited, { attempt, userId }));
  expect(after.feedback.exercise).toEqual(before.feedback.exercise);
  expect(after.feedback.result.score).toBeCloseTo(6 / 7, 12);
});

test("a new attempt gets the edited exercise while the old one keeps its own", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const old = await submitted(deps, userId);
  const edited = await withContent(deps, sampleCourse(editedExercise()));
  const fresh = await started(edited, userId);
  const opened = accepted(await openAttempt(edited, { attempt: fresh, userId }));
  expect(opened.exercise).toMatchObject({ title: "Edited", tasks: [{ id: "t1" }, { id: "t2" }] });
  const feedback = accepted(await openFeedback(edited, { attempt: old, userId })).feedback;
  expect(feedback.exercise.title).toBe("The reservoir");
});

test("a version that was never stored is a bug and is thrown, not shown as something else", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const unstored = sampleCourse(reservoirExercise({ title: "Never stored" }));
  await expect(started({ ...deps, content: unstored }, userId)).rejects.toThrow();
  const rows = await deps.db
    .select()
    .from(exerciseVersions)
    .where(eq(exerciseVersions.exerciseId, "reservoir"));
  expect(rows).toHaveLength(1);
});
