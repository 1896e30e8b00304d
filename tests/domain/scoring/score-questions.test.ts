import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreChoice } from "#app/domain/scoring/score-choice.ts";
import { scoreMatch } from "#app/domain/scoring/score-match.ts";
import { scoreOrder } from "#app/domain/scoring/score-order.ts";
import { scoreRewrite } from "#app/domain/scoring/score-rewrite.ts";
import { buildChoice, buildMatch, buildOrder, buildRewrite } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";

const chosen = (...ids: string[]) => ({ type: "choice" as const, chosen: ids, certainty: 75 as const });
const order = (...sequence: (string | null)[]) => ({ type: "order" as const, sequence });
const match = (pairs: Record<string, string>) => ({ type: "match" as const, pairs });

describe("scoring a choice", () => {
  const ONE = buildChoice(["+a", "b", "c"]);
  const SEVERAL = buildChoice(["+a", "+b", "+c", "d", "e"]);

  test("with one right answer it is all or nothing", () => {
    expect(scoreChoice(ONE, chosen("a")).score).toBe(1);
    expect(scoreChoice(ONE, chosen("b")).score).toBe(0);
    expect(scoreChoice(ONE, chosen("a", "b")).score).toBe(0);
  });

  test("with several, wrong ones are taken off, down to 0", () => {
    expect(scoreChoice(SEVERAL, chosen("a", "b", "c")).score).toBe(1);
    expect(scoreChoice(SEVERAL, chosen("a", "b", "d")).score).toBe(1 / 3);
    expect(scoreChoice(SEVERAL, chosen("a", "d", "e")).score).toBe(0);
  });

  test("naming a right answer twice does not help", () => {
    expect(scoreChoice(SEVERAL, chosen("a", "a")).score).toBe(1 / 3);
  });

  test("its certainty goes along, unless nothing was chosen", () => {
    expect(scoreChoice(ONE, chosen("b"))).toMatchObject({ answered: true, certainty: 75 });
    expect(scoreChoice(ONE, chosen())).toMatchObject({ score: 0, answered: false, certainty: null });
    expect(scoreChoice(ONE, undefined)).toMatchObject({ score: 0, answered: false, certainty: null });
  });
});

describe("scoring an order", () => {
  const TASK = buildOrder(["a", "b", "c", "d"]);

  test("each inversion costs one pair", () => {
    expect(scoreOrder(TASK, order("a", "b", "c", "d")).score).toBe(1);
    expect(scoreOrder(TASK, order("b", "a", "c", "d")).score).toBe(5 / 6);
    expect(scoreOrder(TASK, order("d", "a", "b", "c")).score).toBe(1 / 2);
    expect(scoreOrder(TASK, order("d", "c", "b", "a")).score).toBe(0);
  });

  test("an order with a gap is incomplete and scores 0", () => {
    expect(scoreOrder(TASK, order("a", "b", "c", null))).toMatchObject({ score: 0, answered: false });
    expect(scoreOrder(TASK, order("a", "b"))).toMatchObject({ score: 0, answered: false });
    expect(scoreOrder(TASK, undefined)).toMatchObject({ score: 0, answered: false });
  });

  test("an order and its reverse share one point between them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (sequence) => {
        const forward = scoreOrder(TASK, order(...sequence)).score;
        const backward = scoreOrder(TASK, order(...sequence.toReversed())).score;
        expect(forward + backward).toBeCloseTo(1, 12);
      }),
      RUNS,
    );
  });
});

describe("scoring a match", () => {
  const TASK = buildMatch([
    ["l1", "r1"],
    ["l2", "r2"],
    ["l3", "r3"],
  ]);

  test("each right pair counts", () => {
    expect(scoreMatch(TASK, match({ l1: "r1", l2: "r2", l3: "r3" })).score).toBe(1);
    expect(scoreMatch(TASK, match({ l1: "r1", l2: "r3", l3: "r2" })).score).toBe(1 / 3);
  });

  test("a pair not made is not right", () => {
    expect(scoreMatch(TASK, match({ l1: "r1" }))).toMatchObject({ score: 1 / 3, answered: true });
    expect(scoreMatch(TASK, match({}))).toMatchObject({ score: 0, answered: false });
    expect(scoreMatch(TASK, undefined)).toMatchObject({ score: 0, answered: false });
  });

  test("sides that share an id are both right", () => {
    const shared = buildMatch([
      ["l1", "a record"],
      ["l2", "a record"],
    ]);
    expect(scoreMatch(shared, match({ l1: "a record", l2: "a record" })).score).toBe(1);
  });
});

describe("scoring a rewrite", () => {
  const TASK = buildRewrite();
  const text = (text: string) => ({ type: "rewrite" as const, text });

  test("it awaits review until it is rated", () => {
    expect(scoreRewrite(TASK, text("Officials said so."), undefined)).toMatchObject({
      score: null,
      answered: true,
    });
    expect(scoreRewrite(TASK, text("Officials said so."), 0.5).score).toBe(0.5);
    expect(scoreRewrite(TASK, text("Officials said so."), 0).score).toBe(0);
  });

  test("submitted empty it scores 0, whatever the rating", () => {
    expect(scoreRewrite(TASK, text(" \n"), 1)).toMatchObject({ score: 0, answered: false });
    expect(scoreRewrite(TASK, undefined, undefined)).toMatchObject({ score: 0, answered: false });
  });
});
