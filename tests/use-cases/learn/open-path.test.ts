import { afterAll, expect, test } from "vitest";
import { openPath } from "#app/use-cases/learn/open-path.server.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { answered, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

test("of somebody new the whole course lies ahead, and the first step of the first module is next", async () => {
  const deps = await testDeps();
  const path = await openPath(deps, { userId: null });
  expect(path.modules.map(({ id, done, begun }) => ({ id, done, begun }))).toEqual([
    { id: "water", done: 0, begun: false },
    { id: "bridge", done: 0, begun: false },
  ]);
  // Three drills and two, of which one stands in both modules.
  expect(path.total).toEqual({ minutes: 40, passages: 2, drills: 5, steps: 4, done: 0 });
  expect(path).toMatchObject({
    current: 0,
    next: { type: "exercise", exercise: "reservoir", module: "water" },
  });
  expect(JSON.stringify(path)).not.toMatch(/experts|council|findings|why/i);
});

test("the module under way is gone on with, even where an earlier one is untouched", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  await answered(deps, { userId, module: "bridge", position: 1 });
  const path = await openPath(deps, { userId });
  expect(path).toMatchObject({ current: 1, next: { type: "drills", module: "bridge", set: 1 } });
});

test("once every step is done nothing is next, and another's work counts for nothing", async () => {
  const deps = await testDeps();
  const [userId, other] = [await aGuest(deps), await aStudent(deps)];
  for (const exercise of ["reservoir", "bulletin"]) await submitted(deps, userId, exercise);
  for (const position of [1, 2, 3]) await answered(deps, { userId, position });
  await answered(deps, { userId, module: "bridge", position: 1 });
  expect(await openPath(deps, { userId })).toMatchObject({ next: null, current: null, total: { done: 4 } });
  expect(await openPath(deps, { userId: other })).toMatchObject({ current: 0, total: { done: 0 } });
});
