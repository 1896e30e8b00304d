import { v7 as uuidv7 } from "uuid";
import { afterAll, describe, expect, test } from "vitest";
import { openDrillSet } from "#app/use-cases/practise/open-drill-set.server.ts";
import { deleteUser } from "#db/queries/users.ts";
import { drillAnswers } from "#db/schema/practice.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { answered } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const WATER = { module: "water", set: 1, round: 1 };

async function aLearner() {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const open = async (round = 1, at: TestDeps = deps) =>
    accepted(await openDrillSet(at, { ...WATER, round, userId }));
  return { deps, userId, open };
}

const rowsOf = (deps: TestDeps) => deps.db.select().from(drillAnswers);

describe("a set of drills", () => {
  test("opens for anybody at its first drill, without the key", async () => {
    const deps = await testDeps();
    const opened = accepted(await openDrillSet(deps, { ...WATER, userId: null }));
    const text = "Experts say that experts is safe.";
    expect(opened.drill).toEqual({ text, highlight: { start: 0, end: 7 }, position: 1 });
    expect(opened.set).toMatchObject({ title: "Three drills", total: 3, round: 1, judged: [] });
    expect(JSON.stringify(opened)).not.toMatch(/why|check|kind|accepts|attribution/i);
  });

  test("there is not is not found", async () => {
    const { deps, userId } = await aLearner();
    for (const place of [{ module: "nowhere" }, { set: 2 }, { set: 0 }, { set: -1 }, { set: 0.5 }]) {
      const outcome = await openDrillSet(deps, { ...WATER, ...place, userId });
      expect(outcome).toEqual({ ok: false, reason: "not-found" });
    }
    for (const position of [0, 4, -1, 1.5, Number.NaN])
      expect(await answered(deps, { userId, position })).toEqual({ ok: false, reason: "not-found" });
    expect(await rowsOf(deps)).toEqual([]);
  });

  test("explains each answer, goes on with the next and ends with a summary", async () => {
    const { deps, userId, open } = await aLearner();
    const first = accepted(await answered(deps, { userId, position: 1 }));
    expect(first).toMatchObject({ verdict: "right", last: false, judged: [true] });
    expect(first.explained).toMatchObject({ position: 1, right: true, drill: { why: "Why experts." } });
    expect((await open()).drill).toMatchObject({ position: 2 });
    const second = accepted(await answered(deps, { userId, position: 2, answer: "loaded" }));
    expect(second).toMatchObject({ verdict: "false-alarm", last: false, judged: [true, false] });
    const third = accepted(await answered(deps, { userId, position: 3, answer: "evidence" }));
    expect(third).toMatchObject({ verdict: "right", last: true, judged: [true, false, true] });
    const summary = await open();
    expect(summary.drill).toBeNull();
    if (summary.drill !== null) return;
    // Nothing of one sound drill, two of two weak ones: r 0, f 2, V 2; one too many judged weak.
    expect(summary.scores).toEqual({ r: 0, f: 2, V: 2, d: 1, n: 0 });
    expect(summary.explained.map(({ answer }) => answer)).toEqual(["attribution", "loaded", "evidence"]);
  });

  test("in its second round starts afresh and leaves the first answers the first seen", async () => {
    const { deps, userId, open } = await aLearner();
    for (const position of [1, 2, 3]) await answered(deps, { userId, position });
    const again = later(deps, 10);
    expect((await open(2, again)).set).toMatchObject({ round: 2, judged: [] });
    const outcome = accepted(await answered(again, { userId, position: 1, round: 2, answer: "sound" }));
    expect(outcome).toMatchObject({ verdict: "missed", judged: [false] });
    expect((await open(2, again)).drill).toMatchObject({ position: 2 });
    expect((await open(1, again)).drill).toBeNull();
    const rows = (await rowsOf(deps)).filter(({ drillId }) => drillId === "experts");
    expect(rows.map(({ firstSeen, right }) => ({ firstSeen, right }))).toEqual([
      { firstSeen: true, right: true },
      { firstSeen: false, right: false },
    ]);
  });

  test("opens no round before the one under way is done", async () => {
    const { deps, userId, open } = await aLearner();
    await answered(deps, { userId, position: 1 });
    expect((await open(7)).set).toMatchObject({ round: 1, judged: [true] });
    accepted(await answered(deps, { userId, position: 1, round: 7, answer: "sound" }));
    expect(await rowsOf(deps)).toHaveLength(1);
  });
});

describe("an answer", () => {
  test("sent again by its key counts once and is explained the same", async () => {
    const { deps, userId } = await aLearner();
    const sent = { userId, position: 1, key: uuidv7() };
    const first = accepted(await answered(deps, sent));
    expect(await answered(later(deps, 1), { ...sent, answer: "sound" })).toEqual(first);
    expect(await rowsOf(deps)).toHaveLength(1);
    for (const position of [2, 3]) await answered(deps, { userId, position });
    // A resend that arrives in a later round is still the same answer.
    const late = accepted(await answered(later(deps, 60), { ...sent, round: 2 }));
    expect(late.explained).toEqual(first.explained);
    expect(await rowsOf(deps)).toHaveLength(3);
  });

  test("twice in one round under two keys keeps the first, also when they come together", async () => {
    const { deps, userId } = await aLearner();
    const answers = ["sound", "attribution", "loaded", "evidence"] as const;
    const outcomes = await Promise.all(
      answers.map((answer) => answered(deps, { userId, position: 1, answer })),
    );
    const [row, ...others] = await rowsOf(deps);
    expect(others).toEqual([]);
    for (const outcome of outcomes) expect(accepted(outcome).explained.answer).toBe(row?.answer);
  });

  test("under a key somebody else has used keeps nothing and tells nothing", async () => {
    const { deps, userId } = await aLearner();
    const other = await aStudent(deps);
    const key = uuidv7();
    accepted(await answered(deps, { userId: other, position: 1, key, answer: "sound" }));
    const refused = { ok: false, reason: "not-found" };
    expect(await answered(deps, { userId, position: 1, key })).toEqual(refused);
    expect(await answered(deps, { userId: other, position: 2, key })).toEqual(refused);
    expect(await rowsOf(deps)).toHaveLength(1);
  });

  test("to a drill that stands in two modules is given once and stands in both", async () => {
    const { deps, userId } = await aLearner();
    await answered(deps, { userId, position: 3, answer: "loaded" });
    const bridge = { userId, module: "bridge" };
    const again = await answered(later(deps, 1), { ...bridge, position: 2, answer: "sound" });
    expect(accepted(again)).toMatchObject({
      verdict: "right",
      judged: [true],
      explained: { answer: "loaded" },
    });
    expect(await rowsOf(deps)).toHaveLength(1);
    const last = await answered(later(deps, 2), { ...bridge, position: 1, answer: "single-source" });
    expect(accepted(last)).toMatchObject({ last: true, judged: [true, true] });
    expect((await rowsOf(deps)).map(({ firstSeen }) => firstSeen)).toEqual([true, true]);
  });

  test("of somebody erased meanwhile is not found and kept nowhere", async () => {
    const { deps, userId } = await aLearner();
    await deleteUser(deps.db, userId);
    expect(await answered(deps, { userId, position: 1 })).toEqual({ ok: false, reason: "not-found" });
    expect(await rowsOf(deps)).toEqual([]);
  });
});
