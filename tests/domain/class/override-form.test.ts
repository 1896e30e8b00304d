import { describe, expect, test } from "vitest";
import {
  readOverride,
  shownOverride,
  type TypedOverride,
  typedOverride,
} from "#app/domain/class/override-form.ts";
import type { Terms } from "#app/domain/class/terms.ts";

const ZONE = "Europe/London";
const TERMS: Terms = {
  opensAt: new Date("2026-11-23T09:00:00Z"),
  dueAt: new Date("2026-12-04T18:00:00Z"),
  closesAt: new Date("2026-12-06T18:00:00Z"),
  attempts: 2,
  counts: "best",
  explain: "close",
  late: "marked",
};
const EMPTY = typedOverride([["reason", " Away \n that week "]]);
const read = (typed: Partial<TypedOverride>, terms: Partial<Terms> = {}) =>
  readOverride({ ...EMPTY, ...typed }, { ...TERMS, ...terms }, ZONE);
const problemsOf = (typed: Partial<TypedOverride>, terms: Partial<Terms> = {}) => {
  const form = read(typed, terms);
  return form.ok ? {} : form.problems;
};
const due = (date: string, time = "18:00") => ({ dueDate: date, dueTime: time });

test("what is empty stays as it is for the class", () => {
  const form = read(due("2026-12-08"));
  expect(form).toEqual({
    ok: true,
    override: {
      opensAt: null,
      dueAt: new Date("2026-12-08T18:00:00Z"),
      closesAt: null,
      attempts: null,
      counts: null,
      explain: null,
      late: null,
    },
    reason: "Away that week",
  });
  if (form.ok) expect(read(shownOverride(form.override, form.reason, ZONE))).toEqual(form);
});

test("each term may differ by itself", () => {
  for (const typed of [
    { opensDate: "2026-11-20", opensTime: "09:00" },
    { closesDate: "2026-12-20", closesTime: "09:00" },
    { attempts: "4" },
    { counts: "last" },
    { explain: "due" },
    { late: "refused" },
  ])
    expect(read(typed).ok).toBe(true);
});

describe("an exception is refused", () => {
  test.each([
    [{}, "nothing", "Nothing here differs"],
    [{ attempts: "3", reason: "  " }, "reason", "Say why"],
    [{ attempts: "3", reason: "x".repeat(301) }, "reason", "At most 300"],
    [{ dueDate: "2026-12-08" }, "due", "both a day and a time"],
    [due("2026-11-23", "09:00"), "due", "It would not open before it is due"],
    [{ opensDate: "2026-12-05", opensTime: "09:00" }, "opens", "It would not open before it is due"],
    [{ ...due("2026-12-08"), closesDate: "2026-12-07", closesTime: "18:00" }, "closes", "before it is due"],
    [{ closesDate: "2026-12-04", closesTime: "17:00" }, "closes", "Choose 4 December, 18:00, or later."],
    [{ attempts: "100" }, "attempts", "one of the numbers"],
    [{ explain: "whenever" }, "choices", "Choose one"],
  ] as [Partial<TypedOverride>, string, string][])("as %j, beside “%s”", (typed, field, words) => {
    expect(problemsOf(typed)).toEqual({ [field]: expect.stringContaining(words) });
  });

  test("where explanations would wait for a closing that never comes", () => {
    expect(problemsOf({ explain: "close" }, { closesAt: null, explain: "due" })).toHaveProperty("explain");
    expect(read({ explain: "close", late: "refused" }, { closesAt: null, explain: "due" }).ok).toBe(true);
  });
});

test("with the explanations at once, only the first attempt counts for this student, too", () => {
  const form = read({ explain: "at-once", counts: "best" });
  expect(form.ok && form.override.counts).toBe("first");
  const asClass = read({ attempts: "5" }, { explain: "at-once", counts: "first" });
  expect(asClass.ok && asClass.override.counts).toBeNull();
});

test("a due time after the class's closing needs no closing time of its own", () => {
  expect(read(due("2026-12-24")).ok).toBe(true);
});

test("late work taken from one student, where the class takes none, needs a closing time of theirs", () => {
  const refusing = { late: "refused", closesAt: null } as const;
  for (const explain of ["due", "close", "release"] as const)
    expect(problemsOf({ late: "marked" }, { ...refusing, explain })).toEqual({
      closes: expect.stringContaining("say until when"),
    });
  const closes = { closesDate: "2026-12-20", closesTime: "09:00" };
  expect(read({ late: "marked", ...closes }, refusing).ok).toBe(true);
  // A class that never closes anyway.
  expect(read({ attempts: "5" }, { closesAt: null, explain: "due" }).ok).toBe(true);
});
