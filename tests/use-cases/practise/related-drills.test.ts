import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { openPath } from "#app/use-cases/learn/open-path.server.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";
import { drillAnswers } from "#db/schema/practice.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest } from "#tests/builders/people.ts";

afterAll(async () => (await testDatabase()).close());

const ON_LOADED = { kind: "loaded" as const, like: "reservoir", round: 1 };

test("drills on a kind open without their key, are answered like those of a module, and belong to none", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const first = accepted(await openDrillSet(deps, { ...ON_LOADED, userId }));
  expect(first.set).toMatchObject({ module: null, title: null, judged: [] });
  expect(JSON.stringify(first)).not.toMatch(/why|check|accepts/);
  for (let position = 1; position <= first.set.total; position++) {
    const answer = { answer: "loaded" as const, certainty: null, key: uuidv7() };
    accepted(await answerDrill(deps, { ...ON_LOADED, userId, position, ...answer }));
  }
  const last = accepted(await openDrillSet(deps, { ...ON_LOADED, userId }));
  expect(last.drill).toBeNull();
  const rows = await deps.db.select().from(drillAnswers);
  expect(rows).toHaveLength(first.set.total);
  expect(rows.every(({ moduleId, userId: of }) => moduleId === null && of === userId)).toBe(true);
});

test("practice on a kind uses up no set of a module and begins none, and the sets use up no practice", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const inSet = { module: "water", set: 1, round: 1 };
  const given = { answer: "attribution" as const, certainty: null };
  const practised = accepted(await openDrillSet(deps, { ...ON_LOADED, userId })).set.total;
  for (let position = 1; position <= practised; position++)
    accepted(await answerDrill(deps, { ...ON_LOADED, ...given, userId, position, key: uuidv7() }));
  expect(accepted(await openDrillSet(deps, { ...inSet, userId })).set.judged).toEqual([]);
  expect(await openPath(deps, { userId })).toMatchObject({
    current: 0,
    modules: [{ begun: false }, { begun: false }],
  });

  for (const position of [1, 2, 3])
    accepted(await answerDrill(deps, { ...inSet, ...given, userId, position, key: uuidv7() }));
  const progress = await openPath(deps, { userId });
  // "experts" is an attribution; it had been answered before, in practice, and counts here all the same.
  expect(progress.modules[0]?.steps[1]?.progress).toMatchObject({ state: "done", right: 1 });
  const other = await aGuest(deps);
  for (const position of [1, 2, 3])
    accepted(await answerDrill(deps, { ...inSet, ...given, userId: other, position, key: uuidv7() }));
  expect(accepted(await openDrillSet(deps, { ...ON_LOADED, userId: other })).set.judged).toEqual([]);
});

test("an exercise that is not there has none, and a kind without an exercise has some", async () => {
  const deps = await testDeps();
  const none = await openDrillSet(deps, { ...ON_LOADED, like: "nothing", userId: null });
  expect(none).toEqual({ ok: false, reason: "not-found" });
  accepted(await openDrillSet(deps, { ...ON_LOADED, like: null, userId: null }));
});

test("a place beyond the last drill is not found, and nothing is kept", async () => {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const answer = { answer: "sound" as const, certainty: null, key: uuidv7() };
  for (const position of [0, 6, Number.NaN]) {
    expect(await answerDrill(deps, { ...ON_LOADED, userId, position, ...answer })).toEqual({
      ok: false,
      reason: "not-found",
    });
  }
  expect(await deps.db.select().from(drillAnswers)).toEqual([]);
});
