import { expect, test } from "vitest";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { GOOD_COURSE } from "./good-course.ts";
import { altered, contentFolder, type Files } from "./sample-content.ts";

async function problemsOf(files: Files): Promise<string[]> {
  const outcome = await loadContent(await contentFolder(files));
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}

test("a twin whose name is misspelt is answered with the name that is close", async () => {
  expect(
    await problemsOf(altered("drills/sound.yaml", "twin: ferry-experts", "twin: fery-experts", GOOD_COURSE)),
  ).toEqual([
    "content/drills/sound.yaml, line 2: there is no weak drill “fery-experts”. Did you mean “ferry-experts”?",
  ]);
});

test.each([
  [
    "does not compile",
    'highlight: "Experts say"',
    'highlight: "Experts claim"',
    /the highlight .* does not occur/,
  ],
  ["has not the right shape", "level: beginner", "level: easy", /`level` is “easy”/],
])("a twin whose weak drill %s is told so, and not that there is none", async (_, from, to, own) => {
  expect(await problemsOf(altered("drills/attribution.yaml", from, to, GOOD_COURSE))).toEqual([
    expect.stringMatching(own),
    "content/drills/sound.yaml, line 2: the weak drill “ferry-experts” has a mistake of its own. Mend that one first; this line may be right.",
  ]);
});

test("while a file of drills cannot be read, no twin is said to be missing", async () => {
  const problems = await problemsOf({ ...GOOD_COURSE, "drills/attribution.yaml": "- {id: ferry-experts" });
  expect(problems).toEqual([expect.stringMatching(/drills\/attribution\.yaml, line 1/)]);
});

test("a weak drill names no twin", async () => {
  const named = altered(
    "drills/attribution.yaml",
    "level: beginner",
    "level: beginner, twin: ferry-report",
    GOOD_COURSE,
  );
  expect(await problemsOf(named)).toEqual([
    expect.stringMatching(/attribution\.yaml, line 1: a weak drill names a twin\. Name it in the sound one/),
  ]);
});
