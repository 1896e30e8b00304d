import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_MARKS, MAX_REWRITE } from "#app/domain/attempt/answers.ts";
import { cleanText } from "#app/domain/attempt/clean-text.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import {
  buildChoice,
  buildExercise,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
} from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";

const PASSAGE = buildPassage("The notorious firm left.");
const EXERCISE = buildExercise(
  [PASSAGE],
  [
    buildMarkTask([], { id: "t1" }),
    buildChoice(["+a", "b"], { id: "t2" }),
    buildOrder(["x", "y", "z"], { id: "t3" }),
    buildMatch(
      [
        ["l1", "r1"],
        ["l2", "r2"],
      ],
      { id: "t4" },
    ),
    buildRewrite({ id: "t5" }),
    buildMarkTask([], { id: "t6" }),
  ],
);
const marks = (...list: unknown[]) => ({ type: "mark", marks: list });
const NOTORIOUS = { kind: "loaded", start: 4, end: 13 };
const PROPER = {
  t1: marks(NOTORIOUS),
  t2: { type: "choice", chosen: ["b"], certainty: 75 },
  t3: { type: "order", sequence: ["y", null, "x"] },
  t4: { type: "match", pairs: { l1: "r2" } },
  t5: { type: "rewrite", text: "The firm left." },
};
function problem(raw: unknown): string | null {
  const parsed = parseAnswers(EXERCISE, raw);
  return parsed.ok ? null : parsed.problem;
}
function answers(raw: unknown) {
  const parsed = parseAnswers(EXERCISE, raw);
  return parsed.ok ? parsed.answers : null;
}

describe("parsing answers", () => {
  test("proper answers come out as they went in, with the key and without it", () => {
    expect(parseAnswers(EXERCISE, PROPER)).toEqual({ ok: true, answers: PROPER });
    expect(parseAnswers(toPublicExercise(EXERCISE, "s"), PROPER)).toEqual({ ok: true, answers: PROPER });
    expect(answers({})).toEqual({});
  });

  test("only known fields survive", () => {
    const padded = {
      t1: { ...marks({ ...NOTORIOUS, credit: 1 }), score: 1 },
      t2: { ...PROPER.t2, right: true },
    };
    expect(answers(padded)).toEqual({ t1: PROPER.t1, t2: PROPER.t2 });
  });

  test("marks are made a proper set", () => {
    const cut = [
      { kind: "loaded", start: 5, end: 6 },
      { kind: "loaded", start: 8, end: 12 },
    ];
    expect(answers({ t1: marks(...cut, { kind: "loaded", start: 3, end: 4 }) })).toEqual({ t1: PROPER.t1 });
  });

  test("a missing certainty is none, and a short sequence has empty positions", () => {
    expect(answers({ t2: { type: "choice", chosen: [] } })).toEqual({
      t2: { type: "choice", chosen: [], certainty: null },
    });
    expect(answers({ t3: { type: "order", sequence: ["z"] } })).toEqual({
      t3: { type: "order", sequence: ["z", null, null] },
    });
  });

  test.each([
    ["not an object", "t1", "not an object"],
    ["no object but a list", [], "not an object"],
    ["nothing", null, "not an object"],
    ["an unknown task", { t9: PROPER.t1 }, "does not have"],
    ["a poisoned key", JSON.parse('{"__proto__": {"type": "mark"}}'), "does not have"],
    ["another task's type", { t2: PROPER.t1 }, "type"],
    ["no answer", { t1: null }, "type"],
    ["marks that are no list", { t1: { type: "mark", marks: "all" } }, "no marks"],
    ["an unknown kind", { t1: marks({ ...NOTORIOUS, kind: "bias" }) }, "unknown kind"],
    ["a mark that is none", { t1: marks(null) }, "unknown kind"],
    ["a fractional offset", { t1: marks({ ...NOTORIOUS, start: 4.5 }) }, "outside"],
    ["an offset in words", { t1: marks({ ...NOTORIOUS, start: "4" }) }, "outside"],
    ["a negative offset", { t1: marks({ ...NOTORIOUS, start: -1 }) }, "outside"],
    ["a mark beyond the text", { t1: marks({ ...NOTORIOUS, end: 25 }) }, "outside"],
    ["an empty mark", { t1: marks({ ...NOTORIOUS, end: 4 }) }, "outside"],
    ["an unknown choice", { t2: { type: "choice", chosen: ["c"] } }, "unknown choice"],
    ["a choice named twice", { t2: { type: "choice", chosen: ["a", "a"] } }, "unknown choice"],
    ["choices that are no list", { t2: { type: "choice", chosen: "a" } }, "unknown choice"],
    ["an unknown certainty", { t2: { ...PROPER.t2, certainty: 60 } }, "certainty"],
    ["an item placed twice", { t3: { type: "order", sequence: ["x", "x", null] } }, "twice"],
    ["an unknown item", { t3: { type: "order", sequence: ["w"] } }, "unknown item"],
    ["too long a sequence", { t3: { type: "order", sequence: ["x", "y", "z", null] } }, "sequence"],
    ["pairs that are none", { t4: { type: "match", pairs: ["r1"] } }, "no pairs"],
    ["an unknown left", { t4: { type: "match", pairs: { l9: "r1" } } }, "pairs something"],
    ["an unknown right", { t4: { type: "match", pairs: { l1: "r9" } } }, "pairs something"],
    ["text that is none", { t5: { type: "rewrite", text: 5 } }, "no text"],
    ["too long a text", { t5: { type: "rewrite", text: "a".repeat(MAX_REWRITE + 1) } }, "longer than"],
  ])("refuses %s and says why", (_, raw, why) => {
    expect(problem(raw)).toContain(why);
  });

  test("a hundred marks are accepted over the whole attempt, one more is refused", () => {
    const half = Array.from({ length: MAX_MARKS / 2 }, () => NOTORIOUS);
    expect(problem({ t1: marks(...half), t6: marks(...half) })).toBeNull();
    expect(problem({ t1: marks(...half, NOTORIOUS), t6: marks(...half) })).toContain("more than 100 marks");
  });

  test("text is made storable and otherwise kept", () => {
    const rewrite = (text: string) => answers({ t5: { type: "rewrite", text } });
    expect(rewrite("a\0b\ud800c\r\n😀")).toEqual({ t5: { type: "rewrite", text: "ab\ufffdc\n😀" } });
    expect(rewrite("\r\n".repeat(MAX_REWRITE))).not.toBeNull();
    expect(cleanText(" <b>=1+1</b>\u202e ")).toBe(" <b>=1+1</b>\u202e ");
  });

  test("cleaned text encodes and holds no NUL, whatever came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\0", "\ud83d", "\ude00", "\r", "\n") }), (text) => {
        const clean = cleanText(text);
        expect(() => encodeURIComponent(clean)).not.toThrow();
        expect(clean.includes("\0")).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
      RUNS,
    );
  });

  test("any JSON is refused or can be scored", () => {
    const bit = fc.constantFrom<unknown>(
      "mark",
      "choice",
      "a",
      "x",
      "l1",
      "r1",
      0,
      4,
      13,
      1e9,
      null,
      "loaded",
      75,
    );
    const field = fc.constantFrom(
      "type",
      "marks",
      "kind",
      "start",
      "end",
      "chosen",
      "sequence",
      "pairs",
      "text",
      "l1",
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        bit,
        fc.dictionary(field, tie("value"), { maxKeys: 4 }),
        fc.array(tie("value"), { maxLength: 3 }),
      ),
    }));
    const entry = fc.constantFrom(...EXERCISE.tasks).chain((task) =>
      value.map((inner) => {
        const body = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
        return { [task.id]: { ...body, type: task.type } };
      }),
    );
    fc.assert(
      fc.property(fc.oneof(value, entry), (raw) => {
        const parsed = parseAnswers(EXERCISE, raw);
        if (!parsed.ok) expect(parsed.problem).toMatch(/^[A-Z].*\.$/);
        else expect(scoreExercise(EXERCISE, parsed.answers).score).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});
