import fc from "fast-check";
import { expect, test } from "vitest";
import type { Drill } from "#app/domain/exercise/drill.ts";
import type { Level } from "#app/domain/exercise/exercise.ts";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { relatedDrills } from "#app/domain/exercise/related-drills.ts";
import { buildDrill } from "#tests/builders/course.ts";

/** Six weak drills of each kind, and for each a sound twin. */
function manyDrills(): Drill[] {
  const levels: Level[] = ["beginner", "intermediate", "advanced"];
  return KINDS.flatMap((kind) =>
    Array.from({ length: 6 }, (_, n) => {
      const id = `${kind}-${n}`;
      const more = { level: levels[n % 3] ?? "beginner", tags: [n < 3 ? "health" : "sport"] };
      return [
        { ...buildDrill(id, kind), ...more },
        { ...buildDrill(`${id}-twin`, null), ...more, twin: id },
      ];
    }).flat(),
  );
}

const like = (tags: string[], level: Level = "beginner") => ({ id: "passage", level, tags });

test("two are weak in this way, two are sound and one is weak in another way", () => {
  for (const kind of KINDS) {
    const drills = relatedDrills(kind, like(["health"]), manyDrills());
    expect(drills).toHaveLength(5);
    expect(drills.filter((drill) => drill.kind === kind)).toHaveLength(2);
    expect(drills.filter((drill) => drill.kind === null)).toHaveLength(2);
  }
});

test("the sound ones look like the kind: each is the twin of a weak one that is not asked", () => {
  const drills = relatedDrills("loaded", like([]), manyDrills());
  const asked = drills.map(({ id }) => id);
  const twins = drills.filter(({ kind }) => kind === null).map(({ twin }) => twin ?? "");
  expect(twins.every((twin) => twin.startsWith("loaded-"))).toBe(true);
  expect(twins.filter((twin) => asked.includes(twin))).toEqual([]);
});

test("those of the exercise's level and subject come first", () => {
  const weak = relatedDrills("evidence", like(["sport"], "advanced"), manyDrills()).filter(
    ({ kind }) => kind === "evidence",
  );
  // One drill is advanced and on sport; the next nearest is one of the two apart.
  expect(weak.map(({ id }) => id)).toContain("evidence-5");
});

const aDrill: fc.Arbitrary<Drill> = fc
  .record({
    n: fc.nat(30),
    kind: fc.constantFrom<Kind | null>(...KINDS, null),
    level: fc.constantFrom<Level>("beginner", "intermediate", "advanced"),
    twin: fc.option(fc.nat(30).map((n) => `d${n}`)),
  })
  .map(({ n, kind, level, twin }) => ({ ...buildDrill(`d${n}`, kind), level, twin: kind ? null : twin }));
const someDrills = fc.uniqueArray(aDrill, { selector: ({ id }) => id });

test("whatever there is to choose from, none comes twice, and a weak one never with its twin", () => {
  fc.assert(
    fc.property(someDrills, fc.constantFrom(...KINDS), (drills, kind) => {
      const chosen = relatedDrills(kind, like(["sport"]), drills);
      const ids = chosen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const weak = chosen.filter(({ kind: of }) => of !== null).map(({ id }) => id);
      expect(chosen.filter(({ twin }) => twin !== null && weak.includes(twin))).toEqual([]);
    }),
  );
});

test("the same kind and exercise give the same drills in the same order", () => {
  fc.assert(
    fc.property(someDrills, fc.constantFrom(...KINDS), (drills, kind) => {
      const first = relatedDrills(kind, like(["sport"]), drills);
      expect(relatedDrills(kind, like(["sport"]), drills)).toEqual(first);
    }),
  );
});
