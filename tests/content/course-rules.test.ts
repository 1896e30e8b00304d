import { describe, expect, test } from "vitest";
import { checkContent } from "#content/checks/check-content.ts";
import { formatProblem } from "#content/problems.ts";
import { readSources } from "#content/read-sources.ts";
import { GOOD_COURSE } from "./good-course.ts";
import { MISTAKES_IN_A_COURSE } from "./mistakes-in-a-course.ts";
import { altered, contentFolder, type Files, lineOf } from "./sample-content.ts";

async function check(files: Files, references: { name: string; text: string }[] = []) {
  const { sources, problems } = await readSources(await contentFolder(files));
  return checkContent(sources, problems, { references, words: [] });
}

const change = (file: string, from: string, to: string, files = GOOD_COURSE) =>
  altered(file, from, to, files);

test("a course that keeps every rule has no problem and no note", async () => {
  const { problems, warnings } = await check(GOOD_COURSE);
  expect([...problems, ...warnings].map(formatProblem)).toEqual([]);
});

test("without promises a course is checked by the other rules only", async () => {
  const course = "title: Says Who?\nmodules: [pool-news]\n";
  const { problems, survey } = await check({ ...GOOD_COURSE, "course.yaml": course });
  expect(problems).toEqual([]);
  expect(survey.join("\n")).not.toMatch(/of at least|subjects|forms/);
});

describe("one mistake gives one problem that names its line and the mend", () => {
  test.each(MISTAKES_IN_A_COURSE)("$name", async ({ file, from, to, at, says }) => {
    const files = change(file, from, to);
    const { problems } = await check(files);
    expect(problems.map(formatProblem)).toEqual([expect.stringMatching(says)]);
    // Where the place is another file's, an empty text stands for it.
    if (at)
      expect(problems).toMatchObject([{ file: `content/${file}`, line: lineOf(files[file] ?? "", at) }]);
  });
});

test("a module without a teacher's page is told so", async () => {
  const { "teaching/pool-news.yaml": _, ...files } = GOOD_COURSE;
  expect((await check(files)).problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /pool-news\.yaml, line 1: .* has no teacher's page\. Write teaching\/pool-news\.yaml\./,
    ),
  ]);
});

test("drills of each kind are promised for every kind, and levels for exercises and for drills", async () => {
  const kinds = await check(change("course.yaml", "drills_of_each_kind: 0", "drills_of_each_kind: 1"));
  expect(kinds.problems.map(formatProblem)).toEqual([
    expect.stringMatching(/course\.yaml, line 11: the course has 0 `evidence` drills of the 1 promised/),
    expect.stringMatching(/course\.yaml, line 11: the course has 0 `single-source` drills of the 1 promised/),
  ]);
  const levels = await check(change("course.yaml", "levels: [beginner]", "levels: [beginner, advanced]"));
  expect(levels.problems.map(formatProblem)).toEqual([
    expect.stringMatching(/course\.yaml, line 16: none of the drills is for “advanced”/),
    expect.stringMatching(/course\.yaml, line 16: none of the exercises is for “advanced”/),
  ]);
});

test("an address under `established` is where addresses belong", async () => {
  const cited =
    "debrief:\n  established:\n    - {text: The pool was tested in May., source: Test report 12, date: 2026-05-04, url: 'https://example.org/12'}\n";
  expect((await check(change("exercises/calm-pool.yaml", "debrief:\n", cited))).problems).toEqual([]);
});

test.each([
  ["drills/sound.yaml", "Seven members voted for the plan, the minutes show."],
  ["teaching/pool-news.yaml", "A name tells whom to ask. The answer is still to come."],
])("words copied from an article are found in %s too", async (file, text) => {
  const { problems } = await check(GOOD_COURSE, [{ name: "article.txt", text: `He wrote: ${text}` }]);
  const line = lineOf(GOOD_COURSE[file] ?? "", text);
  expect(problems).toMatchObject([{ file: `content/${file}`, line }]);
  expect(problems[0]?.what).toMatch(/words stand in article\.txt too/);
});

describe("notes, which stop nothing", () => {
  test("twins in one set", async () => {
    const first = change("modules/pool-news.yaml", "council-vote", "ferry-report");
    const files = change(
      "modules/pool-news.yaml",
      "lazy-gardener, ferry-report",
      "lazy-gardener, council-vote",
      first,
    );
    const { problems, warnings } = await check(files);
    expect(problems).toEqual([]);
    expect(warnings.map(formatProblem)).toEqual([
      expect.stringMatching(/: “Two drills” holds the twins “ferry-report” and “ferry-experts”\. One gives/),
    ]);
    const line = lineOf(files["modules/pool-news.yaml"] ?? "", "- drills: {title: Two drills");
    expect(warnings).toMatchObject([{ line }]);
  });

  test("a place that ends in a full stop", async () => {
    const files = change("exercises/broken-pump.yaml", 'within a year"]', 'within a year."]');
    const { problems, warnings } = await check(files);
    expect(problems).toEqual([]);
    const line = lineOf(files["exercises/broken-pump.yaml"] ?? "", 'within a year."]');
    expect(warnings.map(formatProblem)).toEqual([
      `content/exercises/broken-pump.yaml, line ${line}: the place “the whole roof will fall within a year.” ends in a full stop. A mark leaves it out: end with the last word.`,
    ]);
  });

  test("an exercise that is easier than one before it", async () => {
    const { warnings } = await check(
      change("exercises/broken-pump.yaml", "level: beginner", "level: intermediate"),
    );
    const after = lineOf(GOOD_COURSE["modules/pool-news.yaml"] ?? "", "- exercise: calm-pool");
    expect(warnings.map(({ line, what }) => `${line} ${what}`)).toEqual(
      [0, 1, 2].map((more) => `${after + more} an exercise for beginner follows one for intermediate`),
    );
  });
});
