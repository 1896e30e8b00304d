import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayNameProblem, normaliseDisplayName } from "#app/domain/account/display-name.ts";
import { RUNS } from "#tests/builders/runs.ts";

describe("a name that people see", () => {
  test.each([
    ["  M. Arden ", "M. Arden"],
    ["Ame\u0301lie", "Am\u00e9lie"],
    ["two  words", "two  words"],
    ["", null],
    [" \t\n\u00a0\ufeff", null],
    [null, null],
  ])("typed as %j is stored as %j", (typed, stored) => {
    expect(normaliseDisplayName(typed)).toBe(stored);
  });

  test.each([
    "M. Arden",
    "Ægir Þórsson",
    "王小明",
    "क्षेत्र",
    "علی‌رضا",
    "👩‍🏫",
    "<b>Ada</b>",
    "x",
    "x".repeat(80),
  ])("%s is fine", (name) => {
    expect(displayNameProblem(name)).toBeNull();
  });

  test("has at most 80 characters", () => {
    expect(displayNameProblem("x".repeat(81))).toMatch(/at most 80/);
  });

  test.each([
    "Ada\u202eQuill",
    "Ada\u2066Quill",
    "Ada\u200fQuill",
    "Ada\u061cQuill",
    "Ada\nQuill",
    "Ada\0Quill",
    "Ada\u2028Quill",
    "Ada\u0085Quill",
    "\u200b\u200b",
    "\u3164",
    "\u2800",
    "\u00ad \u2060",
  ])("%j is refused, for it has characters that cannot be seen", (name) => {
    expect(displayNameProblem(name)).toMatch(/cannot be seen/);
  });

  test("once normalised stays as it is, and has no blank at either end", () => {
    const odd = fc.constantFrom(
      " ",
      "\u00a0",
      "\ufeff",
      "\u200b",
      "e",
      "\u0301",
      "\ud55c",
      "\n",
      "\u202e",
      "😀",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: odd }), fc.string({ unit: "binary" })), (typed) => {
        const name = normaliseDisplayName(typed);
        expect(normaliseDisplayName(name)).toBe(name);
        expect(name).not.toBe("");
        expect(name?.trim()).toBe(name ?? undefined);
      }),
      RUNS,
    );
  });

  test("of characters that turn the text around them is never accepted, wherever they stand", () => {
    const turning = fc.constantFrom(
      ..."\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    );
    const part = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(part, turning, part, (before, character, after) => {
        expect(displayNameProblem(`${before}${character}${after}`)).not.toBeNull();
      }),
      RUNS,
    );
  });
});
