import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_MARKS, MAX_REWRITE } from "#app/domain/attempt/answers.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { salvageAnswers } from "#app/domain/attempt/salvage-answers.ts";
import { NOTORIOUS, RESERVOIR, REVEALED, reservoirExercise } from "#tests/builders/course.ts";
import { buildMarkTask } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { someMarks } from "../arbitraries.ts";

const { passages, tasks } = reservoirExercise();
const EXERCISE = { passages, tasks: [...tasks, buildMarkTask([], { id: "t6" })] };

const GOOD = {
  t1: { type: "mark", marks: [REVEALED, NOTORIOUS] },
  t2: { type: "choice", chosen: ["One"], certainty: 75 },
  t3: { type: "order", sequence: ["Paper", null, "Official"] },
  t4: { type: "match", pairs: { Poison: "Report" } },
  t5: { type: "rewrite", text: "The company did not reply." },
};
const BAD: Record<keyof typeof GOOD | "t6", unknown[]> = {
  t1: [null, "all", { type: "mark" }, { type: "mark", marks: [{ ...NOTORIOUS, kind: "bias" }] }],
  t2: [[], { type: "choice", chosen: ["Three"] }, { ...GOOD.t2, certainty: 60 }, GOOD.t1],
  t3: [7, { type: "order", sequence: ["Paper", "Paper"] }, { type: "order" }],
  t4: [{}, { type: "match", pairs: { Poison: "Nothing" } }, { type: "match", pairs: null }],
  t5: [{ type: "rewrite" }, { type: "rewrite", text: "x".repeat(MAX_REWRITE + 1) }],
  t6: [
    { type: "mark", marks: [{ ...NOTORIOUS, end: 1e9 }] },
    { type: "mark", marks: [null] },
  ],
};
const distinct = Array.from({ length: MAX_MARKS }, () => NOTORIOUS);

/** What parsing makes of it, where parsing takes it. */
function parsed(raw: unknown) {
  const outcome = parseAnswers(EXERCISE, raw);
  return outcome.ok ? outcome.answers : null;
}

const marksOf = (marks: unknown) => ({ type: "mark", marks });
const someAnswers = fc.record(
  {
    t1: fc.oneof(someMarks(RESERVOIR).map(marksOf), fc.constantFrom(...BAD.t1)),
    t2: fc.constantFrom<unknown>(GOOD.t2, { type: "choice", chosen: [] }, ...BAD.t2),
    t3: fc.constantFrom<unknown>(GOOD.t3, { type: "order", sequence: [] }, ...BAD.t3),
    t4: fc.constantFrom<unknown>(GOOD.t4, { type: "match", pairs: {} }, ...BAD.t4),
    t5: fc.oneof(
      fc.string({ unit: "binary" }).map((text) => ({ type: "rewrite", text })),
      fc.constantFrom(...BAD.t5),
    ),
    t6: fc.oneof(someMarks(RESERVOIR, 150).map(marksOf), fc.constantFrom(...BAD.t6)),
    t9: fc.constantFrom<unknown>(GOOD.t1, null),
  },
  { requiredKeys: [] },
);

describe("what is kept of answers that were refused", () => {
  test.each(Object.entries(BAD))(
    "leaves out %s when it is no answer, and keeps the others",
    (id, answers) => {
      for (const answer of answers) {
        const raw = { ...GOOD, [id]: answer };
        expect(parsed(raw)).toBeNull();
        const { [id as "t1"]: _bad, ...others } = GOOD;
        expect(salvageAnswers(EXERCISE, raw)).toEqual(parsed(others));
      }
    },
  );

  test("leaves out what belongs to no task, wherever it stands", () => {
    const raw = { t9: GOOD.t1, ...GOOD, "": null };
    expect(salvageAnswers(EXERCISE, raw)).toEqual(parsed(GOOD));
    expect(salvageAnswers(EXERCISE, JSON.parse('{"__proto__": {"type": "mark", "marks": []}}'))).toEqual({});
  });

  test.each([[null], [undefined], ["t1"], [7], [true], [[]], [[GOOD.t1]]])("of %j is nothing", (raw) => {
    expect(salvageAnswers(EXERCISE, raw)).toEqual({});
  });

  test("is the first hundred of too many marks", () => {
    const raw = { ...GOOD, t1: marksOf([...distinct, REVEALED]) };
    expect(parsed(raw)).toBeNull();
    expect(salvageAnswers(EXERCISE, raw)).toEqual(parsed({ ...GOOD, t1: marksOf([NOTORIOUS]) }));
  });

  test("is of a second passage's marks as many as the first leaves room for", () => {
    const letters = [...RESERVOIR.text.matchAll(/\w+/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
    }));
    const kinds = ["loaded", "attribution", "evidence", "single-source"] as const;
    const all = kinds.flatMap((kind) => letters.map((span) => ({ kind, ...span })));
    const [first, second] = [all.slice(0, 60), all.slice(0, 60)];
    const raw = { t1: marksOf(first), t6: marksOf(second) };
    expect(parsed(raw)).toBeNull();
    const room = MAX_MARKS - first.length;
    expect(salvageAnswers(EXERCISE, raw)).toEqual(
      parsed({ t1: marksOf(first), t6: marksOf(second.slice(0, room)) }),
    );
  });

  test("always parses, to itself", () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers, fc.anything()), (raw) => {
        const kept = salvageAnswers(EXERCISE, raw);
        expect(parsed(kept)).toEqual(kept);
      }),
      RUNS,
    );
  });

  test("is the whole when nothing was wrong", () => {
    fc.assert(
      fc.property(someAnswers, (raw) => {
        const whole = parsed(raw);
        if (whole !== null) expect(salvageAnswers(EXERCISE, raw)).toEqual(whole);
      }),
      RUNS,
    );
  });

  test("is every task that is good by itself, whatever the others are", () => {
    fc.assert(
      fc.property(someAnswers, (raw) => {
        const kept = salvageAnswers(EXERCISE, raw);
        for (const [id, answer] of Object.entries(raw)) {
          const alone = parsed({ [id]: answer });
          // Marks share their room with those of the other passage.
          if (alone !== null && id !== "t6") expect(kept[id]).toEqual(alone[id]);
        }
      }),
      RUNS,
    );
  });
});
