import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Finding, Place } from "#app/domain/exercise/exercise.ts";
import { scoreMarkTask } from "#app/domain/scoring/score-marks.ts";
import { buildMarkTask } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aKind, aMarkedPassage, aPassage, aSpan, someFindings } from "../arbitraries.ts";

const aKeyedPassage = aPassage.chain((passage) =>
  fc.record({ passage: fc.constant(passage), findings: someFindings(passage, 1) }),
);

/** One mark for each finding: its own kind, on its first place. */
function marksOn(findings: Finding[], span: (place: Place) => { start: number; end: number }): Mark[] {
  return findings.flatMap(({ kind, places }) =>
    places.slice(0, 1).map((place) => ({ kind, ...span(place) })),
  );
}

describe("properties of the mark score", () => {
  test("it lies within 0 and 1, and so does every credit", () => {
    fc.assert(
      fc.property(aMarkedPassage, ({ passage, findings, marks }) => {
        const result = scoreMarkTask(buildMarkTask(findings), passage, marks);
        for (const { score } of [result]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        for (const { credit } of [...result.marks, ...result.findings]) {
          expect(credit >= 0 && credit <= 1).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("marks and findings tell the same story", () => {
    fc.assert(
      fc.property(aMarkedPassage, ({ passage, findings, marks }) => {
        const result = scoreMarkTask(buildMarkTask(findings), passage, marks);
        for (const { finding, mark, credit, verdict } of result.findings) {
          if (mark === null) expect([verdict, credit]).toEqual(["missed", 0]);
          else expect(result.marks[mark]).toMatchObject({ finding, credit });
        }
        const paired = result.marks.filter((m) => m.credit > 0).length;
        expect(result.findings.filter((f) => f.mark !== null)).toHaveLength(paired);
        const repeats = result.marks.filter((m) => m.verdict === "repeat").length;
        expect(result.countedMarks).toBe(result.marks.length - repeats);
      }),
      RUNS,
    );
  });

  test("marking the exact words of every finding scores 1", () => {
    fc.assert(
      fc.property(aKeyedPassage, ({ passage, findings }) => {
        const result = scoreMarkTask(
          buildMarkTask(findings),
          passage,
          marksOn(findings, (place) => place.core),
        );
        expect(result.score).toBe(1);
      }),
      RUNS,
    );
  });

  test("marking the whole sentence of every finding scores 1 too", () => {
    fc.assert(
      fc.property(aKeyedPassage, ({ passage, findings }) => {
        const result = scoreMarkTask(
          buildMarkTask(findings),
          passage,
          marksOn(findings, (place) => place.extent),
        );
        expect(result.score).toBe(1);
      }),
      RUNS,
    );
  });

  test("adding a false alarm never raises a score, and in a keyed passage with credit lowers it", () => {
    const withOneMore = aMarkedPassage.chain((before) =>
      fc.record({
        before: fc.constant(before),
        kind: aKind,
        span: aSpan(before.passage.text.length),
      }),
    );
    fc.assert(
      fc.property(withOneMore, ({ before: { passage, findings, marks }, kind, span }) => {
        const task = buildMarkTask(findings);
        const without = scoreMarkTask(task, passage, marks);
        const more = scoreMarkTask(task, passage, [...marks, { kind, ...span }]);
        const known = new Set(without.marks.map(({ mark }) => JSON.stringify(mark)));
        const added = more.marks.filter(({ mark }) => !known.has(JSON.stringify(mark)));
        // A mark that merges with another is no mark more.
        fc.pre(added.length === 1 && more.marks.length === without.marks.length + 1);
        if (added[0]?.verdict !== "false-alarm") return;
        expect(more.score).toBeLessThanOrEqual(without.score);
        if (without.score > 0) expect(more.score).toBeLessThan(without.score);
      }),
      RUNS,
    );
  });
});
