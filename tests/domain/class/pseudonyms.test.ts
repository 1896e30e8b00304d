import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usernameProblem } from "#app/domain/account/username.ts";
import { BIRDS, freePseudonyms } from "#app/domain/class/pseudonyms.ts";
import { PLANTS, suggestedUsername } from "#app/domain/class/suggested-username.ts";
import { RUNS } from "#tests/builders/runs.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("pseudonyms", () => {
  test("come from at least eighty birds, each named once, in one word", () => {
    expect(BIRDS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(BIRDS).size).toBe(BIRDS.length);
    for (const bird of BIRDS) expect(bird).toMatch(/^[A-Z][a-z]+$/);
  });

  test("are free and all different, and numbered only when every bird is taken", () => {
    const taken = fc.uniqueArray(fc.constantFrom(...BIRDS, "Avocet 2", "Wren 3"));
    fc.assert(
      fc.property(taken, fc.nat(300), random, (names, count, seed) => {
        const used = new Set(names);
        const found = freePseudonyms(used, [], count, () => seed);
        expect(found).toHaveLength(count);
        expect(new Set(found).size).toBe(count);
        expect(found.filter((name) => used.has(name))).toEqual([]);
        const plain = found.filter((name) => !/\d/.test(name)).length;
        expect(plain).toBe(Math.min(count, BIRDS.filter((bird) => !used.has(bird)).length));
      }),
      { numRuns: Math.min(RUNS.numRuns, 1000) },
    );
  });

  test("come in an order that cannot be foreseen: every bird may be the first", () => {
    const first = new Set<string>();
    for (let n = 0; n < 1000; n += 1) {
      const [name] = freePseudonyms(new Set(), [], 1, () => n / 1000);
      if (name) first.add(name);
    }
    expect(first.size).toBeGreaterThan(40);
  });

  test("pass over every bird that somebody in the class is called after, in part or in another case", () => {
    const names = ["wren-12", "Christopher ROOK", "Swanson"];
    const found = freePseudonyms(new Set(["Owl"]), names, BIRDS.length, () => 0.5);
    expect(found.filter((name) => /^(Wren|Rook|Swan)\b/.test(name))).toEqual([]);
    expect(found.filter((name) => !/\d/.test(name))).toHaveLength(BIRDS.length - 4);
  });

  test("are still found where every bird occurs in a name", () => {
    expect(freePseudonyms(new Set(BIRDS), [...BIRDS], 2, () => 0.5)).toEqual([
      expect.stringMatching(/^[A-Z][a-z]+ 2$/),
      expect.stringMatching(/^[A-Z][a-z]+ 2$/),
    ]);
  });
});

describe("a suggested username", () => {
  test("can be taken as it is", () => {
    fc.assert(
      fc.property(random, (seed) => {
        expect(usernameProblem(suggestedUsername(() => seed))).toBeNull();
      }),
      RUNS,
    );
  });

  test("is a plant, each listed once, and holds no bird", () => {
    expect(new Set(PLANTS).size).toBe(PLANTS.length);
    expect(PLANTS.length).toBeGreaterThanOrEqual(80);
    const birds = BIRDS.map((bird) => bird.toLowerCase());
    expect(PLANTS.filter((plant) => birds.some((bird) => plant.includes(bird)))).toEqual([]);
  });
});
