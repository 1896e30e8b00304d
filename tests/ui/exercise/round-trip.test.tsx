import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { MarkView } from "#app/ui/exercise/mark-view.tsx";
import { PlainForm } from "#app/ui/exercise/plain-form.tsx";
import { attributes, formFields } from "./form-fields.ts";
import { anAttempt } from "./sample.ts";

/** A page takes a few milliseconds to render. */
const RENDERS = { numRuns: 400 };

function markPage(exercise: PublicExercise, answers: Answers): string {
  const view = { exercise, answers, open: 0, submitting: false, after: null, notices: null };
  return renderToString(<MarkView {...view} plainUrl="/plain" onMarks={() => {}} />);
}

function plainPage(exercise: PublicExercise, answers: Answers): string {
  const view = { exercise, answers, open: 0, submitting: false, after: null, notices: null };
  return renderToString(<PlainForm {...view} markUrl="/mark" />);
}

function readBack(exercise: PublicExercise, html: string): unknown {
  const parsed = parseAnswers(exercise, answersFromEntries(exercise, formFields(html)));
  return parsed.ok ? parsed.answers : parsed.problem;
}

describe("a form that is posted untouched", () => {
  test("says what it was given, when marking in the text", () => {
    fc.assert(
      fc.property(anAttempt, ({ exercise, answers }) => {
        expect(readBack(exercise, markPage(exercise, answers))).toEqual(answers);
      }),
      RENDERS,
    );
  });

  test("says what it was given, as a plain form", () => {
    fc.assert(
      fc.property(anAttempt, ({ exercise, answers }) => {
        expect(readBack(exercise, plainPage(exercise, answers))).toEqual(answers);
      }),
      RENDERS,
    );
  });
});

describe("whatever has been answered", () => {
  test("no id occurs twice, and every label and description has its target", () => {
    fc.assert(
      fc.property(anAttempt, ({ exercise, answers }) => {
        for (const html of [markPage(exercise, answers), plainPage(exercise, answers)]) {
          const ids = attributes(html, "id");
          expect(new Set(ids).size).toBe(ids.length);
          for (const name of ["for", "aria-describedby", "aria-labelledby", "aria-controls"]) {
            for (const target of attributes(html, name).flatMap((value) => value.split(" "))) {
              expect(ids).toContain(target);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
