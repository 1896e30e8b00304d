import { describe, expect, test } from "vitest";
import { opaqueId } from "#app/domain/exercise/opaque-id.ts";
import { seededShuffle } from "#app/domain/exercise/seeded-shuffle.ts";
import { weightOf } from "#app/domain/exercise/weigh-task.ts";
import { buildChoice, buildFinding, buildMarkTask, buildPassage } from "#tests/builders/exercise.ts";

const SEEDS = Array.from({ length: 6000 }, (_, seed) => `seed ${seed}`);

describe("seeded shuffle", () => {
  test("gives each of the six orders of three about as often", () => {
    const counts = new Map<string, number>();
    for (const seed of SEEDS) {
      const order = seededShuffle(["a", "b", "c"], seed).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test("leaves the list it was given alone", () => {
    const items = Object.freeze(["a", "b", "c"]);
    expect(seededShuffle(items, "s").toSorted()).toEqual(["a", "b", "c"]);
  });
});

describe("opaque ids", () => {
  test("are six characters, the same for the same seed and index", () => {
    for (const seed of SEEDS.slice(0, 500)) expect(opaqueId(seed, 3)).toMatch(/^[0-9a-z]{6}$/);
    expect(opaqueId("s", 1)).toBe(opaqueId("s", 1));
    expect(opaqueId("s", 1)).not.toBe(opaqueId("t", 1));
  });

  test("differ within a task", () => {
    for (const seed of SEEDS.slice(0, 500)) {
      const ids = Array.from({ length: 12 }, (_, index) => opaqueId(seed, index));
      expect(new Set(ids).size).toBe(12);
    }
  });

  test("do not sort by index: neighbours stand either way round about as often", () => {
    for (const [first, second] of [
      [0, 1],
      [1, 2],
      [0, 5],
      [9, 10],
    ] as const) {
      const ascending = SEEDS.filter((seed) => opaqueId(seed, first) < opaqueId(seed, second)).length;
      expect(Math.abs(ascending - 3000)).toBeLessThan(200);
    }
  });
});

describe("the weight of a task", () => {
  const passage = buildPassage("One two three four.");
  const findings = ["One", "two", "three", "four"].map((quote) => buildFinding(passage, "loaded", [quote]));

  test("is the number of findings for a mark task, but at least 3", () => {
    expect(weightOf(buildMarkTask(findings))).toBe(4);
    expect(weightOf(buildMarkTask([]))).toBe(3);
  });

  test("is 1 for any other task, unless the author says otherwise, even 0", () => {
    expect(weightOf(buildChoice(["+a", "b"]))).toBe(1);
    expect(weightOf(buildChoice(["+a", "b"], { weight: 2 }))).toBe(2);
    expect(weightOf(buildMarkTask(findings, { weight: 0 }))).toBe(0);
  });
});
