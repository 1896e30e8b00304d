import { afterAll, describe, expect, test } from "vitest";
import { courseProgress } from "#app/use-cases/learn/course-progress.server.ts";
import { modulePlace } from "#app/use-cases/learn/module-place.server.ts";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { buildContent, buildDrill, buildModule, bulletinExercise } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps, withContent } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { answered, entriesWith, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function waterOf(deps: TestDeps, userId: string | null) {
  return (await courseProgress(deps, { userId })).get("water");
}

describe("progress", () => {
  test("of somebody new is nothing done, and the first step to go on with", async () => {
    const deps = await testDeps();
    const fresh = { steps: Array(3).fill({ state: "to-do" }), done: 0, current: 0 };
    expect(await waterOf(deps, null)).toEqual(fresh);
    expect(await waterOf(deps, await aGuest(deps))).toEqual(fresh);
  });

  test("follows attempts and drills step by step to the module's end", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const attempt = await started(deps, userId);
    await saveDraft(deps, { attempt, userId, seq: 1, entries: [] });
    expect(await waterOf(deps, userId)).toMatchObject({
      done: 0,
      current: 0,
      steps: [{ state: "under-way", attempt }, {}, {}],
    });
    await submitted(deps, userId);
    expect(await waterOf(deps, userId)).toMatchObject({
      done: 1,
      current: 1,
      steps: [{ state: "done", attempt, score: 1 }, {}, {}],
    });
    await answered(deps, { userId, position: 1 });
    await answered(deps, { userId, position: 2, answer: "loaded" });
    expect(await waterOf(deps, userId)).toMatchObject({
      done: 1,
      current: 1,
      steps: [{}, { state: "under-way", answered: 2 }, {}],
    });
    await answered(deps, { userId, position: 3, answer: "loaded" });
    expect(await waterOf(deps, userId)).toMatchObject({
      done: 2,
      current: 2,
      steps: [{}, { state: "done", right: 2 }, {}],
    });
    await submitted(deps, userId, "bulletin", []);
    expect(await waterOf(deps, userId)).toMatchObject({ done: 3, current: null });
  });

  test("keeps the first attempt's score, and the drills' first answers, when they are done again", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const first = await submitted(deps, userId, "reservoir", entriesWith({ "m.t1": "[]" }));
    for (const position of [1, 2, 3]) await answered(deps, { userId, position, answer: "loaded" });
    const before = await waterOf(deps, userId);
    await submitted(later(deps, 5), userId);
    for (const position of [1, 2, 3])
      await answered(later(deps, 5), { userId, position, round: 2, answer: "sound" });
    expect(await waterOf(deps, userId)).toEqual(before);
    expect(before?.steps[0]).toMatchObject({ state: "done", attempt: first, score: 0.5 });
    expect(before?.steps[1]).toMatchObject({ state: "done", right: 1 });
  });

  test("is one's own: another's work shows nowhere", async () => {
    const deps = await testDeps();
    const [userId, other] = [await aGuest(deps), await aStudent(deps)];
    await submitted(deps, other);
    await answered(deps, { userId: other, position: 1 });
    expect(await waterOf(deps, userId)).toMatchObject({ done: 0, current: 0 });
  });

  test("takes two queries, however many modules and attempts there are", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const small = await countQueries(deps.db, () => courseProgress(deps, { userId }));
    const ids = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const content = buildContent(
      ids.map((id) => bulletinExercise({ id: `exercise-${id}` })),
      ids.map((id) =>
        buildModule(id, [
          { type: "exercise", exercise: `exercise-${id}` },
          { type: "drills", title: "Drills", drills: [`drill-${id}`] },
        ]),
      ),
      ids.map((id) => buildDrill(`drill-${id}`, "loaded")),
    );
    const many = await withContent(deps, content);
    for (const id of ids.slice(0, 10)) await submitted(many, userId, `exercise-${id}`, []);
    let done = 0;
    const large = await countQueries(deps.db, async () => {
      const progress = await courseProgress(many, { userId });
      done = [...progress.values()].reduce((sum, module) => sum + module.done, 0);
    });
    expect(done).toBe(10);
    expect([small, large]).toEqual([2, 2]);
  });
});

describe("what comes next", () => {
  test("is the step after this one that is not done, from the beginning again if need be", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    const following = (exerciseId: string) =>
      modulePlace(deps, { userId, moduleId: "water", exerciseId }).then((place) => place.next);
    await submitted(deps, userId);
    expect(await following("reservoir")).toEqual({
      type: "drills",
      module: "water",
      set: 1,
      title: "Three drills",
    });
    for (const position of [1, 2, 3]) await answered(deps, { userId, position });
    const bulletin = { type: "exercise", exercise: "bulletin", module: "water", title: "The bulletin" };
    expect(await following("reservoir")).toEqual(bulletin);
    expect(await following("elsewhere")).toEqual(bulletin);
    await submitted(deps, userId, "bulletin", []);
    expect(await following("bulletin")).toEqual({ type: "module", module: "water", title: "Module water" });
    const nowhere = { userId, exerciseId: "reservoir" };
    expect((await modulePlace(deps, { ...nowhere, moduleId: "gone" })).next).toBeNull();
    expect((await modulePlace(deps, { ...nowhere, moduleId: null })).next).toBeNull();
  });

  test("stands on the module's page with its steps, and with nothing of any key", async () => {
    const deps = await testDeps();
    const userId = await aGuest(deps);
    await submitted(deps, userId);
    const { opened } = accepted(await openModule(deps, { module: "water", userId }));
    expect(opened).toMatchObject({ position: 1, modules: 2, done: 1, current: 1, note: "" });
    expect(opened.next).toMatchObject({ type: "drills", module: "water", set: 1 });
    expect(opened.following).toMatchObject({ id: "bridge" });
    expect(opened.steps[0]).toMatchObject({ exercise: "reservoir", minutes: 6, questions: 4 });
    expect(JSON.stringify(opened.steps)).not.toMatch(/"why"|"findings"|"answers"/);
    expect(await openModule(deps, { module: "nowhere", userId })).toEqual({ ok: false, reason: "not-found" });
  });
});
