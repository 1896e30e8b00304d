import { describe, expect, test } from "vitest";
import { showItems } from "#app/domain/class/show-items.ts";

const ITEMS = ["a", "b"].map((id) => ({ id, label: `Item ${id}`, kind: null }));

describe("items as they are shown", () => {
  test("are shares of what could be earned", () => {
    // Totals 2, 1, 0 of 2; each item's mean is ½, and var(total) = 1.
    const { items, totals, notes } = showItems(ITEMS, [
      [1, 1],
      [0.5, 0.5],
      [0, 0],
    ]);
    expect(items.map(({ id, label, facility }) => [id, label, facility])).toEqual([
      ["a", "Item a", 0.5],
      ["b", "Item b", 0.5],
    ]);
    expect(totals).toMatchObject({
      attempts: 3,
      mean: 0.5,
      median: 0.5,
      sd: 0.5,
      skewness: 0,
      kurtosis: null,
    });
    expect(totals.consistency).toBeCloseTo(100, 9);
    expect(totals.standardError).toBeCloseTo(0, 6);
    expect(notes).toEqual(["Figures of fewer than ten attempts, here 3, are unstable."]);
  });

  test("of an even number of attempts, the median lies between the middle two", () => {
    const rows = [0, 0.2, 0.6, 1].map((mark) => [mark, mark]);
    expect(showItems(ITEMS, rows).totals.median).toBeCloseTo(0.4, 12);
  });

  test("of nobody are nothing, and say so", () => {
    const { items, totals, notes } = showItems(ITEMS, []);
    expect(items[0]).toMatchObject({ facility: null, discriminationIndex: null, effectiveWeight: null });
    expect(items[0]?.words).toBe("Nobody has submitted yet.");
    expect(totals).toMatchObject({ attempts: 0, mean: null, median: null, sd: null, consistency: null });
    expect(notes).toHaveLength(1);
  });

  test("of one attempt, or of equal ones, separate nobody, and say so", () => {
    expect(showItems(ITEMS, [[1, 0]]).notes[0]).toContain("One attempt");
    const equal = showItems(
      ITEMS,
      Array.from({ length: 12 }, () => [0.1, 0.7]),
    );
    expect(equal.totals).toMatchObject({ sd: 0, consistency: null, skewness: null });
    expect(equal.items.map(({ discriminationIndex }) => discriminationIndex)).toEqual([null, null]);
    expect(equal.notes).toEqual(["All totals are equal, so nothing can be said about what separates them."]);
  });

  test("there may be none at all", () => {
    expect(showItems([], [[], []])).toMatchObject({ items: [], totals: { mean: null, median: null } });
  });
});
