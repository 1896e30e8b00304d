import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { openCourse } from "#app/use-cases/learn/open-course.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { realContent, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

test("a guest can go through every module that ships, from the first passage to the last drill", async () => {
  const deps = await testDeps(await realContent());
  const userId = await aGuest(deps);
  const { modules } = deps.content.course;
  for (const module of modules) {
    let set = 0;
    for (const step of module.steps) {
      if (step.type === "exercise") {
        const started = await startAttempt(deps, { userId, exerciseId: step.exercise, moduleId: module.id });
        const { attempt } = accepted(started);
        accepted(await openAttempt(deps, { attempt, userId }));
        const input = { attempt, userId, key: uuidv7(), entries: [], confirmed: true };
        const { result } = accepted(await submitAttempt(deps, input));
        expect(result?.score).toBeGreaterThanOrEqual(0);
        accepted(await openFeedback(deps, { attempt, userId }));
        continue;
      }
      set += 1;
      const place = { module: module.id, set, round: 1, userId };
      for (const position of step.drills.map((_, index) => index + 1)) {
        expect(accepted(await openDrillSet(deps, place)).drill).toMatchObject({ position });
        const answer = { position, answer: "sound", certainty: 50, key: uuidv7() } as const;
        accepted(await answerDrill(deps, { ...place, ...answer }));
      }
      expect(accepted(await openDrillSet(deps, place)).drill).toBeNull();
    }
  }
  const progress = await courseProgress(deps, { userId });
  for (const module of modules)
    expect(progress.get(module.id)).toMatchObject({ done: module.steps.length, current: null });
});

test("a newcomer is offered the shortest passage without a content note", async () => {
  const deps = await testDeps(await realContent());
  const offered = (await openCourse(deps, { userId: null })).first;
  const exercises = [...deps.content.exercises.values()].map(({ exercise }) => exercise);
  const calm = exercises.filter(({ contentNote }) => contentNote === null);
  const shortest = Math.min(...calm.map(({ minutes }) => minutes));
  expect(offered).toMatchObject(
    calm.length === 0 ? {} : { minutes: shortest, exercise: expect.any(String), module: expect.any(String) },
  );
});
