import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseUsername, usernameProblem } from "#app/domain/account/username.ts";
import { RUNS } from "#tests/builders/runs.ts";

describe("a username", () => {
  test.each([
    [" Curlew-85 ", "Curlew-85"],
    ["ﬁnch", "finch"],
    ["Ｃurlew", "Curlew"],
    ["Ju\u0308rgen", "J\u00fcrgen"],
    ["\u3000", ""],
  ])("typed as %j is stored as %j", (typed, stored) => {
    expect(normaliseUsername(typed)).toBe(stored);
  });

  test.each(["abc", "a".repeat(30), "Curlew-85", "a.b_c-d", "7b7", "Ännchen", "王小明", "क्षेत्र", "Жаворонок"])(
    "%s is fine",
    (name) => {
      expect(usernameProblem(name)).toBeNull();
    },
  );

  test.each([
    ["", "Choose a username."],
    ["ab", "A username has at least 3 characters."],
    ["a".repeat(31), "A username has at most 30 characters."],
    ["ADMIN", "This name is reserved. Choose another."],
    ["Says-Who", "This name is reserved. Choose another."],
  ])("%j is refused: %s", (name, reason) => {
    expect(usernameProblem(name)).toBe(reason);
  });

  test.each([
    "two words",
    "-dash",
    "dash-",
    ".dot",
    "a@b.example",
    "<b>bold",
    "cur\u202elew",
    "cur\u200blew",
    "cur\u034flew",
    "\u1160\u1160\u1160",
    "\u0301abc",
    "😀😀😀",
    "abc\0",
    "abc\n",
  ])("%j is refused for its characters", (name) => {
    expect(usernameProblem(name)).toMatch(/^Use letters/);
  });

  test("that is accepted holds letters, marks, numbers and three signs, and can be seen", () => {
    const unit = fc.constantFrom(
      "a",
      "Z",
      "7",
      "-",
      ".",
      "_",
      "é",
      "\u0301",
      "王",
      "\u3164",
      "\u180b",
      " ",
      "@",
      "/",
    );
    const typed = fc.oneof(
      fc.string({ unit, minLength: 2, maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const name = normaliseUsername(text);
        expect(normaliseUsername(name)).toBe(name);
        if (usernameProblem(name) !== null) return;
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}._-]{3,30}$/u);
        expect(name).not.toMatch(/^[._-]|[._-]$|\p{Default_Ignorable_Code_Point}/u);
      }),
      RUNS,
    );
  });
});
