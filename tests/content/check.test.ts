import { describe, expect, test } from "vitest";
import { checkContent } from "#content/checks/check-content.ts";
import { sharedRuns } from "#content/checks/shared-runs.ts";
import { formatProblem } from "#content/problems.ts";
import { readSources } from "#content/read-sources.ts";
import { GOOD_COURSE } from "./good-course.ts";
import { altered, contentFolder, type Files, SAMPLE } from "./sample-content.ts";

/** Long enough for a passage, with no word of its own to be found twice in a quote. */
const FILLER = Array.from(
  { length: 12 },
  (_, i) => `      Nobody in house number ${i} saw anything on that day, neighbours told us.`,
).join("\n");

async function check(files: Files, references: { name: string; text: string }[] = []) {
  const { sources, problems } = await readSources(await contentFolder(files));
  return checkContent(sources, problems, { references, words: [] });
}

function lengthened(files: Files = SAMPLE): Files {
  return altered(
    "exercises/memo.yaml",
    "      The notorious",
    `${FILLER}\n      The notorious`,
    altered("exercises/memo.yaml", "sentence: 3", "sentence: 15", files),
  );
}

test("the survey counts what there is, beside what is promised", async () => {
  const { survey } = await check(GOOD_COURSE);
  expect(survey).toEqual([
    "modules       1 of at least 1",
    "lessons       pool-news 216",
    "exercises     4 of at least 4: beginner 4, intermediate 0, advanced 0",
    "  sound       3 of at least 3",
    "  comparisons 0 of at least 0",
    "  rewrites    0 of at least 0",
    "  tasks       mark 4, choice 0, order 0, match 0, rewrite 0",
    "  subjects    local-news 2, sport 2",
    "  forms       news-report 3, opinion 1",
    "passages      4, 557 words",
    "  grades      beginner 4.0 to 4.7 (allowed 4.0 to 9.0)",
    "findings      4: attribution 1, single-source 1, loaded 1, evidence 1",
    "drills        4 of at least 4: beginner 4, intermediate 0, advanced 0",
    "  each kind   0 of at least 0: attribution 1, single-source 0, loaded 1, evidence 0",
    "  sound       2 of at least 2 (50 %)",
    "  twins       1 of at least 1",
    "explanations  17, 0 repeated phrases, most common opening “who the” (1)",
  ]);
});

test("a course that keeps few of the rules is told of each", async () => {
  const { problems } = await check(SAMPLE);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /memo\.yaml, line 9: passage a has 2 findings\. It should have at least 3, or be sound/,
    ),
    expect.stringMatching(
      /memo\.yaml, line 9: passage a has 27 words\. A passage has 120 to 350: lengthen it/,
    ),
    expect.stringMatching(
      /tap-water\.yaml, line 1: 0 of the 1 passages to mark .* sound or nearly so\. At least one in four/,
    ),
    expect.stringMatching(/the module “tap-water” does not end with a checkpoint/),
    expect.stringMatching(/the module “tap-water” has 1 exercise\. A module has 4 to 6/),
    expect.stringMatching(/the module “tap-water” has no teacher's page/),
    expect.stringMatching(/the module “tap-water” holds nothing of the kind `evidence`/),
    expect.stringMatching(/the module “tap-water” holds nothing of the kind `single-source`/),
    expect.stringMatching(/tap-water\.yaml, line 8: the lesson of “tap-water” has 32 words/),
  ]);
});

test("a longer passage with one finding passes as nearly sound", async () => {
  const whats = async (files: Files) => {
    const { problems } = await check(files);
    return problems.filter(({ file }) => file.endsWith("memo.yaml")).map(({ what }) => what);
  };
  expect(await whats(lengthened())).toEqual(["passage a has 2 findings"]);
  const memo = lengthened()["exercises/memo.yaml"] ?? "";
  const one = memo.replace(/ {6}- id: notorious[\s\S]*?(?= {4}sound:)/, "");
  expect(await whats({ ...lengthened(), "exercises/memo.yaml": one })).toEqual([]);
});

test("several sentences on one line are suspected by their length", async () => {
  const memo = (lengthened()["exercises/memo.yaml"] ?? "").replaceAll("us.\n      Nobody", "us. Nobody");
  const { problems } = await check({
    ...lengthened(),
    "exercises/memo.yaml": memo.replace("sentence: 15", "sentence: 4"),
  });
  expect(problems.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(/a sentence of passage a has 156 words/),
  );
});

test("a wordy explanation is a warning only", async () => {
  const { warnings } = await check(
    altered("drills/sound.yaml", "Request test", "Wait. Look again. Do not hurry. Request test", GOOD_COURSE),
  );
  expect(warnings.map(formatProblem)).toEqual([
    expect.stringMatching(/sound\.yaml, line 2: `check` seems to have 4 sentences/),
  ]);
});

describe("words shared with an article", () => {
  const source = (text: string) => ({
    folder: "exercises" as const,
    name: "x",
    file: "content/exercises/x.yaml",
    text,
  });
  const article = [
    {
      name: "article.txt",
      text: "One two three four five six seven eight. The Organisation for the Prohibition of Chemical Weapons of The Hague met.",
    },
  ];

  test("seven in a row are a problem on their own line, whatever their case and punctuation", () => {
    const text =
      "passages:\n  - text: |\n      Before.\n      He said: one two,\n      three four FIVE six seven!\n";
    expect(sharedRuns([source(text)], article).map(formatProblem)).toEqual([
      "content/exercises/x.yaml, line 4: these 7 words stand in article.txt too: “one two three four FIVE six seven”. Say it in other words.",
    ]);
  });

  test("a longer run is reported once", () => {
    expect(sharedRuns([source("why: one two three four five six seven eight\n")], article)).toHaveLength(1);
  });

  test("six in a row are none", () => {
    expect(sharedRuns([source("why: one two three four five six and seven\n")], article)).toEqual([]);
  });

  test("a proper name is none, nor is the title under based_on", () => {
    const name = "why: The Organisation for the Prohibition of Chemical Weapons of The Hague\n";
    const title = "based_on:\n  - title: one two three four five six seven eight\n";
    expect(sharedRuns([source(name), source(title)], article)).toEqual([]);
    expect(sharedRuns([source(title.replace("based_on", "debrief"))], article)).toHaveLength(1);
  });
});
