import { describe, expect, test } from "vitest";
import {
  freshAssignment,
  readAssignment,
  type TypedAssignment,
  typedAssignment,
  typedTerms,
} from "#app/domain/class/assignment-form.ts";
import { readTerms } from "#app/domain/class/typed-terms.ts";

const NOW = new Date("2026-11-22T15:40:00.000Z");
const ZONE = "Europe/London";
const MODULES = [
  { id: "water", title: "Water", exercises: ["reservoir", "bulletin"] },
  { id: "bridge", title: "Bridges", exercises: ["pillar", "reservoir"] },
  { id: "drills", title: "Only drills", exercises: [] },
];
const fresh = freshAssignment(NOW, ZONE, "water");

function read(
  typed: Partial<TypedAssignment> = {},
  more: Partial<Parameters<typeof readAssignment>[1]> = {},
) {
  const given = { zone: ZONE, catalogue: { modules: MODULES }, content: null, publishing: NOW };
  return readAssignment({ ...fresh, ...typed }, { ...given, ...more });
}
const problemsOf = (typed: Partial<TypedAssignment>) => {
  const form = read(typed);
  return form.ok ? {} : form.problems;
};
const choosing = (exercises: string[]) => ({ module: "", title: "Mixed", exercises });

describe("a form left as it comes", () => {
  test("opens tomorrow morning, is due a week after, and closes two days later, in the class's zone", () => {
    expect(read()).toMatchObject({
      ok: true,
      title: "Water",
      content: { moduleId: "water", exercises: ["reservoir", "bulletin"] },
      terms: {
        opensAt: new Date("2026-11-23T09:00:00Z"),
        dueAt: new Date("2026-11-30T18:00:00Z"),
        closesAt: new Date("2026-12-02T18:00:00Z"),
        attempts: 2,
        counts: "best",
        explain: "close",
        late: "marked",
      },
    });
  });

  test("reads in other zones as their clocks show", () => {
    const form = read({}, { zone: "Asia/Kathmandu" });
    expect(form.ok && form.terms.dueAt.toISOString()).toBe("2026-11-30T12:15:00.000Z");
  });

  test("says again what it was read as", () => {
    const form = read({ closesDate: "", closesTime: "", explain: "due", attempts: "10" });
    if (!form.ok) throw new Error("it was fine");
    expect(readTerms(typedTerms(form.terms, ZONE), ZONE).terms).toEqual(form.terms);
  });
});

describe("what is chosen", () => {
  test("are passages in the order of the course, each once", () => {
    const form = read(choosing(["pillar", "reservoir", "reservoir"]));
    expect(form.ok && form.content).toEqual({ moduleId: null, exercises: ["reservoir", "pillar"] });
  });

  test.each([
    [{ module: "", title: "None", exercises: [] }, "exercises", "Tick at least one passage."],
    [choosing(["reservoir", "gone"]), "exercises", "no longer in the course"],
    [{ module: "water", exercises: ["pillar"] }, "exercises", "A whole module is chosen above"],
    [{ module: "gone" }, "module", "no such module"],
    [{ module: "drills" }, "module", "no passages"],
    [{ ...choosing(["pillar"]), title: " " }, "title", "Give it a title"],
    [{ title: "x".repeat(121) }, "title", "at most 120 characters; this one has 121"],
  ] as [Partial<TypedAssignment>, string, string][])(
    "is refused as %j, beside “%s”",
    (typed, field, words) => {
      expect(problemsOf(typed)).toEqual({ [field]: expect.stringContaining(words) });
    },
  );

  test("cannot change once it is published, whatever the form says", () => {
    const content = { moduleId: null, exercises: ["old"] };
    const form = read({ module: "water", title: "Kept" }, { content });
    expect(form.ok && form.content).toEqual(content);
  });
});

describe("times and terms", () => {
  const due = { dueDate: "2026-12-04", dueTime: "18:00" };

  test.each([
    [
      { ...due, closesDate: "2026-12-02", closesTime: "18:00" },
      "closes",
      "This is 2 days before it is due. Choose 4 December, 18:00, or later.",
    ],
    [
      { ...due, closesDate: "2026-12-04", closesTime: "17:59" },
      "closes",
      "This is 1 minute before it is due.",
    ],
    [{ ...due, closesDate: "2026-12-04", closesTime: "" }, "closes", "Give a day and a time"],
    [{ ...due, closesDate: "", closesTime: "" }, "closes", "say when that is"],
    [{ dueDate: "2026-11-23", dueTime: "09:00" }, "due", "Choose a time after 23 November, 09:00."],
    [{ opensDate: "2026-11-01", dueDate: "2026-11-22", dueTime: "15:40" }, "due", "This is in the past"],
    [{ dueDate: "2026-02-30" }, "due", "Give a day and a time"],
    [{ opensDate: "soon" }, "opens", "Give a day and a time"],
    [{ attempts: "0" }, "attempts", "from 1 to 10"],
    [{ attempts: "11" }, "attempts", "from 1 to 10"],
    [{ attempts: "1e1" }, "attempts", "from 1 to 10"],
    [{ counts: "worst" }, "choices", "Choose one"],
    [{ explain: "never" }, "choices", "Choose one"],
    [{ late: "" }, "choices", "Choose one"],
  ] as [Partial<TypedAssignment>, string, string][])("refused: %j beside “%s”", (typed, field, words) => {
    expect(problemsOf(typed)).toEqual({ [field]: expect.stringContaining(words) });
  });

  test("may close at the due time itself, and be due in a minute from now", () => {
    expect(read({ ...due, closesDate: "2026-12-04", closesTime: "18:00" }).ok).toBe(true);
    expect(read({ opensDate: "2026-11-01", dueDate: "2026-11-22", dueTime: "15:41" }).ok).toBe(true);
  });

  test("may lie in the past for what is published already", () => {
    const past = { opensDate: "2026-11-01", dueDate: "2026-11-20", dueTime: "15:00" };
    expect(read(past, { publishing: null }).ok).toBe(true);
  });

  test("where explanations appear at once, only the first attempt counts, whatever was chosen", () => {
    const form = read({ explain: "at-once", counts: "last", closesDate: "", closesTime: "" });
    expect(form.ok && form.terms.counts).toBe("first");
  });

  test("where late work is refused the due time closes it, and what stands beside closes is nothing", () => {
    const form = read({ late: "refused", closesDate: "2020-01-01", closesTime: "" });
    expect(form.ok && form.terms.closesAt).toBeNull();
  });

  test("several things wrong are all said at once", () => {
    expect(Object.keys(problemsOf({ dueDate: "", attempts: "", module: "gone" })).sort()).toEqual([
      "attempts",
      "due",
      "module",
    ]);
  });
});

test("a form's fields are read from a page's, and foreign ones left out", () => {
  const entries: [string, string][] = [
    ["module", ""],
    ["exercises", "a"],
    ["exercises", "b"],
    ["dueTime", "9:00"],
    ["published", "yes"],
  ];
  const typed = typedAssignment(entries);
  expect(typed).toMatchObject({ module: "", exercises: ["a", "b"], dueTime: "9:00", dueDate: "" });
  expect(typed).not.toHaveProperty("published");
});
