import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemStatistics } from "#app/domain/stats/item-statistics.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { published } from "./published-formulas.ts";

interface Sheet {
  units: number[][];
  maxUnits: number[];
  unit: number;
}

/** Whole units, few enough that equal columns, equal totals and opposite items are common. */
const aSheet: fc.Arbitrary<Sheet> = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 })
  .chain((maxUnits) =>
    fc.record({
      units: fc.array(fc.tuple(...maxUnits.map((max) => fc.nat(max))), { maxLength: 24 }),
      maxUnits: fc.constant(maxUnits),
      unit: fc.constantFrom(1, 0.1, 0.7, 1 / 3, 0.25, 1e-6, 1e6),
    }),
  );

const inUnits = ({ units, maxUnits, unit }: Sheet) =>
  itemStatistics(
    units.map((row) => row.map((mark) => mark * unit)),
    maxUnits.map((max) => max * unit),
  );

type Figures = Record<string, unknown>;

/** Every figure of items and the whole by its name. */
function flat({ items, ...whole }: { items: object[] }): Figures {
  const named = items.flatMap((item, i) =>
    Object.entries(item).map(([key, value]) => [`${key} ${i}`, value]),
  );
  return { ...Object.fromEntries(named), ...whole };
}

const PER_CENT = /index|efficiency|rit|weight|consistency|error ?ratio/i;
const IN_MARKS = /^(sd|mean|standardError)/;

/** The figures in `wanted` that differ by more than 1e-12 of themselves, or of their scale where that is larger. */
function disagreements(actual: Figures, wanted: Figures, unit: number): string[] {
  return Object.entries(wanted).flatMap(([name, want]) => {
    const got = actual[name];
    const scale = PER_CENT.test(name) ? 100 : IN_MARKS.test(name) ? unit : 1;
    const agree =
      typeof want === "number" && typeof got === "number"
        ? Math.abs(got - want) <= 1e-12 * Math.max(scale, Math.abs(want))
        : got === want;
    return agree ? [] : [`${name} is ${got}, not ${want}`];
  });
}

describe("statistics of items", () => {
  test("agree with the published formulas to twelve digits, and on what is not defined", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const wanted = published(sheet.units, sheet.maxUnits, sheet.unit);
        expect(disagreements(flat(inUnits(sheet)), flat(wanted), sheet.unit)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("do not depend on the unit in which marks are counted, where they have none", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const inOnes = Object.entries(flat(inUnits({ ...sheet, unit: 1 })));
        const free = inOnes.filter(([name]) => !IN_MARKS.test(name) && !/total/i.test(name));
        expect(disagreements(flat(inUnits(sheet)), Object.fromEntries(free), 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("do not depend on the order of the attempts", () => {
    const shuffled = aSheet.chain((sheet) => {
      const { length } = sheet.units;
      const all = fc.shuffledSubarray(sheet.units, { minLength: length, maxLength: length });
      return fc.tuple(fc.constant(sheet), all);
    });
    fc.assert(
      fc.property(shuffled, ([sheet, units]) => {
        const { totals, ...figures } = inUnits({ ...sheet, units });
        const { totals: before, ...inOrder } = inUnits(sheet);
        expect(totals.toSorted()).toEqual(before.toSorted());
        expect(disagreements(flat(figures), flat(inOrder), sheet.unit)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("keep the consistency at most 100", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const { consistency, errorRatio } = inUnits(sheet);
        expect(consistency ?? 0).toBeLessThanOrEqual(100);
        expect(errorRatio === null).toBe(consistency === null);
      }),
      RUNS,
    );
  });

  test("keep the efficiency at most 100, of the index's sign and never nearer to 0", () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        for (const { discriminationIndex: index, discriminativeEfficiency: efficiency } of inUnits(sheet)
          .items) {
          expect(efficiency === null).toBe(index === null);
          if (index === null || efficiency === null) continue;
          expect(efficiency).toBeLessThanOrEqual(100);
          expect(Math.sign(efficiency)).toBe(Math.sign(index));
          expect(Math.abs(efficiency)).toBeGreaterThanOrEqual(Math.abs(index) - 1e-9);
          expect(Math.abs(index)).toBeLessThanOrEqual(100);
        }
      }),
      RUNS,
    );
  });

  test("are numbers or null, whatever finite marks there are", () => {
    const aMark = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1, 0.5, 5e-324, 1e-170),
    );
    const anySheet = fc
      .nat(4)
      .chain((items) => fc.array(fc.array(aMark, { minLength: items, maxLength: items }), { maxLength: 12 }));
    fc.assert(
      fc.property(anySheet, (marks) => {
        const maxMarks = (marks[0] ?? []).map(() => 1);
        const { totals, ...figures } = itemStatistics(marks, maxMarks);
        const numbers = Object.entries(flat(figures)).filter(([, figure]) => typeof figure === "number");
        expect(numbers.filter(([, figure]) => !Number.isFinite(figure))).toEqual([]);
        expect(totals.every(Number.isFinite)).toBe(true);
      }),
      RUNS,
    );
  });
});
