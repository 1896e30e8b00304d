import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseMarks } from "#app/domain/attempt/mark-set.ts";
import type { MarkTask } from "#app/domain/exercise/exercise.ts";
import { explainMarks } from "#app/domain/scoring/explain-marks.ts";
import { scoreMarkTask } from "#app/domain/scoring/score-marks.ts";
import { cardId } from "#app/ui/report/card-id.ts";
import { buildExercise, buildMarkTask } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aMarkedPassage, aSpan } from "#tests/domain/arbitraries.ts";
import { attribute, pageOf } from "./page.tsx";

/** A page takes a few milliseconds to render. */
const RENDERS = { numRuns: 500 };

const anAttempt = aMarkedPassage.chain(({ passage, findings, marks }) =>
  fc
    .array(aSpan(passage.text.length), { maxLength: 2 })
    .map((places) => places.map((place) => ({ place, why: "Fine.", check: null, next: null })))
    .map((sound) => ({
      passage,
      task: buildMarkTask(findings, { sound }),
      marks: normaliseMarks(passage, marks),
    })),
);

describe("whatever was marked", () => {
  test("every finding and every false alarm has its card, and every link its target", () => {
    fc.assert(
      fc.property(anAttempt, ({ passage, task, marks }) => {
        const page = pageOf(buildExercise([passage], [task]), { t1: { type: "mark", marks } });
        const ids = attribute(page, "id");
        expect(new Set(ids).size).toBe(ids.length);
        for (const finding of task.findings) expect(ids).toContain(`p1-f-${finding.id}`);
        const { explanations } = explainMarks(task, passage, scoreMarkTask(task, passage, marks));
        for (const one of explanations) expect(ids).toContain(cardId("p1", one));
        // The page's sprite, which is not part of this component, holds "#i-…".
        for (const target of attribute(page, "href")) {
          if (/^#(?!i-)/.test(target)) expect(ids).toContain(target.slice(1));
        }
        for (const name of ["data-for", "aria-labelledby"]) {
          for (const target of attribute(page, name)) expect(ids).toContain(target);
        }
      }),
      RENDERS,
    );
  });

  test("the page says nothing that is undefined, and no number without an end", () => {
    fc.assert(
      fc.property(anAttempt, ({ passage, task, marks }) => {
        const page = pageOf(buildExercise([passage], [task]), { t1: { type: "mark", marks } });
        expect(page).not.toMatch(/undefined|NaN|Infinity|\[object|\d\.\d{3}/);
      }),
      RENDERS,
    );
  });

  test("every finding, mark and sound note is explained exactly once", () => {
    fc.assert(
      fc.property(anAttempt, ({ passage, task, marks }) => {
        const { explanations, sound } = explainMarks(task, passage, scoreMarkTask(task, passage, marks));
        const findings = explanations.filter((one) => one.type === "finding");
        const alarms = explanations.filter((one) => one.type === "false-alarm");
        expect(findings.map((one) => one.finding.id).sort()).toEqual(idsOf(task));
        const told = [
          ...findings.flatMap((one) => (one.mark ? [one.mark, ...one.repeats] : one.repeats)),
          ...alarms.flatMap((one) => one.marks),
        ];
        expect(new Set(told)).toEqual(new Set(marks));
        expect(told).toHaveLength(marks.length);
        const notes = [...alarms.flatMap((one) => one.sound), ...sound.map((one) => one.note)];
        expect(notes).toHaveLength(task.sound.length);
        expect(new Set(notes).size).toBe(task.sound.length);
      }),
      RUNS,
    );
  });

  test("explanations come in the order of their sentences", () => {
    fc.assert(
      fc.property(anAttempt, ({ passage, task, marks }) => {
        const { explanations } = explainMarks(task, passage, scoreMarkTask(task, passage, marks));
        const order = explanations.map((one) => one.sentence);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });
});

function idsOf(task: MarkTask): string[] {
  return task.findings.map((finding) => finding.id).sort();
}
