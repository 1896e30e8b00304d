import { describe, expect, test } from "vitest";
import { MAX_PASSWORD, minimumLength, passwordProblem } from "#app/domain/account/password.ts";
import type { Role } from "#app/domain/account/person.ts";

const COMMON = new Set(["password", "letmein", "dragonfly", "correct horse battery"]);

function problem(password: string, { role = "student" as Role, own = [] as (string | null)[] } = {}) {
  return passwordProblem(password, { role, own, isCommon: (lower) => COMMON.has(lower) });
}

const long = (length: number) =>
  `four quiet herons wade `
    .repeat(10)
    .slice(0, length - 1)
    .concat("!");

describe("a password", () => {
  test.each<[Role, number]>([
    ["guest", 8],
    ["student", 8],
    ["instructor", 15],
    ["admin", 15],
  ])("of a %s has at least %d characters", (role, least) => {
    expect(minimumLength(role)).toBe(least);
    expect(problem(long(least), { role })).toBeNull();
    expect(problem(long(least - 1), { role })).toBe(
      `A password has at least ${least} characters; this one has ${least - 1}.`,
    );
  });

  test("has at most 128 characters, counted as people see them", () => {
    expect(problem(long(MAX_PASSWORD))).toBeNull();
    expect(problem(long(MAX_PASSWORD + 1))).toMatch(/at most 128/);
    const birds = "🦆🦉🦅🐧";
    expect(problem(birds.repeat(MAX_PASSWORD / 4))).toBeNull();
    expect(problem(birds + birds.slice(0, -2))).toMatch(/this one has 7/);
  });

  test("has to be there", () => {
    expect(problem("")).toBe("Choose a password.");
  });

  test.each(["heronwad", "no capitals or digits", "        a b c d", "пять тихих цапель"])(
    "may be %j: nothing is asked of its composition",
    (password) => {
      expect(problem(password)).toBeNull();
    },
  );

  test.each([
    "password",
    "PassWord",
    "password123",
    "letmein!!!",
    "dragonfly2024!",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
  ])("is refused as one of the first that others would try when it is %s", (password) => {
    expect(problem(password)).toMatch(/first that others would try/);
  });

  test.each([
    ["sayswho1", []],
    ["my-SaysWho-1", []],
    ["attribution1", []],
    ["Grey-Wagtail1", ["grey-wagtail"]],
    ["xx-wagtail", [null, "wagtail@home.example"]],
    ["wagtail@home.example", ["wagtail@home.example"]],
  ])("is refused as built on one's own words when it is %s", (password, own) => {
    expect(problem(password, { own })).toMatch(/your own name or this site/);
  });

  test.each([
    ["a short word of one's own counts for nothing", "bob is away", ["bob"]],
    ["enough others around one's name are fine", "wagtail and heron", ["wagtail"]],
    ["no name at all is fine", "four herons", [null, null]],
  ])("may hold one's own words: %s", (_what, password, own) => {
    expect(problem(password, { own })).toBeNull();
  });
});
