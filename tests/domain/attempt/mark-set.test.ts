import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import { addMark, normaliseMarks, removeMark } from "#app/domain/attempt/mark-set.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { buildPassage } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aPassage, someMarks } from "../arbitraries.ts";

const m = (kind: Kind, start: number, end: number): Mark => ({ kind, start, end });

describe("a set of marks", () => {
  test("overlapping marks of a kind are merged, even several at once", () => {
    const marks = [m("loaded", 0, 4), m("loaded", 6, 9), m("loaded", 20, 22)];
    expect(addMark(marks, m("loaded", 3, 7))).toEqual([m("loaded", 0, 9), m("loaded", 20, 22)]);
  });

  test("marks that touch, and marks of different kinds, stay apart", () => {
    expect(addMark([m("loaded", 0, 4)], m("loaded", 4, 7))).toHaveLength(2);
    expect(addMark([m("loaded", 0, 4)], m("evidence", 2, 7))).toHaveLength(2);
  });

  test("a mark inside one of its kind changes nothing", () => {
    expect(addMark([m("loaded", 0, 9)], m("loaded", 2, 4))).toEqual([m("loaded", 0, 9)]);
  });

  test("the order is by start, then the longer first, then by the order of the kinds", () => {
    const sorted = [m("evidence", 0, 9), m("attribution", 0, 4), m("evidence", 0, 4), m("loaded", 3, 4)];
    const added = sorted.toReversed().reduce<Mark[]>((set, mark) => addMark(set, mark), []);
    expect(added).toEqual([m("evidence", 0, 9), m("attribution", 0, 4), m("loaded", 3, 4)]);
  });

  test("the set given is left as it was", () => {
    const marks = [m("loaded", 0, 4)];
    addMark(marks, m("loaded", 2, 9));
    expect(marks).toEqual([m("loaded", 0, 4)]);
  });

  test("removing takes exactly the mark that is named", () => {
    const marks = [m("loaded", 0, 4), m("evidence", 0, 4), m("loaded", 6, 9)];
    expect(removeMark(marks, m("loaded", 0, 4))).toEqual([m("evidence", 0, 4), m("loaded", 6, 9)]);
    expect(removeMark(marks, m("loaded", 0, 5))).toEqual(marks);
  });

  test("normalising widens to words, drops the wordless and merges what then overlaps", () => {
    const passage = buildPassage("The notorious — firm left.");
    const marks = [m("loaded", 15, 16), m("loaded", 8, 10), m("loaded", 5, 7), m("evidence", 17, 18)];
    expect(normaliseMarks(passage, marks)).toEqual([m("loaded", 4, 13), m("evidence", 16, 20)]);
  });

  test("normalising twice changes nothing, in whatever order the marks came", () => {
    const markedPassage = aPassage.chain((passage) =>
      fc.record({ passage: fc.constant(passage), marks: someMarks(passage) }),
    );
    fc.assert(
      fc.property(markedPassage, ({ passage, marks }) => {
        const once = normaliseMarks(passage, marks);
        expect(normaliseMarks(passage, once)).toEqual(once);
        expect(normaliseMarks(passage, marks.toReversed())).toEqual(once);
        const clash = once.some((a, i) => once.slice(i + 1).some((b) => a.kind === b.kind && overlaps(a, b)));
        expect(clash).toBe(false);
      }),
      RUNS,
    );
  });
});
