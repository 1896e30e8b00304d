import { describe, expect, test } from "vitest";
import { checkContent } from "#content/checks/check-content.ts";
import { sharedRuns } from "#content/checks/shared-runs.ts";
import { formatProblem } from "#content/problems.ts";
import { readSources } from "#content/read-sources.ts";
import { altered, contentFolder, type Files, SAMPLE } from "./sample-content.ts";

/** Long enough for a passage, with no word of its own to be found twice in a quote. */
const FILLER = Array.from(
  { length: 12 },
  (_, i) => `      Nobody in house number ${i} saw anything on that day, neighbours told us.`,
).join("\n");

async function check(files: Files, references: { name: string; text: string }[] = []) {
  const { sources, problems } = await readSources(await contentFolder(files));
  return checkContent(sources, problems, references);
}

function lengthened(files: Files = SAMPLE): Files {
  return altered(
    "exercises/memo.yaml",
    "      The notorious",
    `${FILLER}\n      The notorious`,
    altered("exercises/memo.yaml", "sentence: 3", "sentence: 15", files),
  );
}

test("the survey counts what there is", async () => {
  const { survey } = await check(SAMPLE);
  expect(survey).toEqual([
    "modules    1",
    "exercises  1",
    "passages   1, 27 words",
    "findings   2: attribution 1, single-source 0, loaded 1, evidence 0",
    "drills     2: attribution 1, single-source 0, loaded 0, evidence 0, sound 1 (50 %)",
  ]);
});

test("a passage that is too short, with too few findings, in a module without two kinds, is told so", async () => {
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
    expect.stringMatching(/the module “tap-water” holds nothing of the kind `evidence`/),
    expect.stringMatching(/the module “tap-water” holds nothing of the kind `single-source`/),
  ]);
});

test("a longer passage with one finding passes as nearly sound", async () => {
  const { problems } = await check(lengthened());
  expect(problems.map(({ what }) => what)).not.toContainEqual(expect.stringMatching(/words/));
  const memo = lengthened()["exercises/memo.yaml"] ?? "";
  const one = memo.replace(/ {6}- id: notorious[\s\S]*?(?= {4}sound:)/, "");
  const after = await check({ ...lengthened(), "exercises/memo.yaml": one });
  expect(after.problems.map(({ what }) => what)).toEqual([
    "the module “tap-water” holds nothing of the kind `evidence`",
    "the module “tap-water” holds nothing of the kind `loaded`",
    "the module “tap-water” holds nothing of the kind `single-source`",
  ]);
});

test("too few sound drills are told with their share", async () => {
  const { problems } = await check(
    altered("modules/tap-water.yaml", "items: [bridge, council]", "items: [bridge]"),
  );
  expect(problems.map(formatProblem)).toContainEqual(
    expect.stringMatching(/0 of the 1 drills of “tap-water” are sound\. At least 40 %/),
  );
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
    altered("drills/sound.yaml", "check: Ask", "check: Wait. Look again. Do not hurry. Ask"),
  );
  expect(warnings.map(formatProblem)).toEqual([
    expect.stringMatching(/sound\.yaml, line 5: `check` seems to have 4 sentences/),
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
