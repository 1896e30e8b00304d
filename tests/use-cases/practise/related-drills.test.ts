import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, test } from "vitest";
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
