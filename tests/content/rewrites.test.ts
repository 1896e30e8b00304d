import { expect, test } from "vitest";
import { checkRewrites } from "#content/checks/check-rewrites.ts";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { altered, contentFolder, lineOf, SAMPLE } from "./sample-content.ts";

/** What is wrong with the rewrites of the sample course when its sentence to rewrite is this one. */
async function problemsWith(source: string): Promise<string[]> {
  const files = altered(
    "exercises/memo.yaml",
    "source: The infamous company kept silent.",
    `source: ${source}`,
  );
  const loaded = await loadContent(await contentFolder(files));
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return checkRewrites(loaded.content, loaded.origins).map(formatProblem);
}

test("a sentence to rewrite that holds a finding tells where to mark, and is refused by name at its line", async () => {
  const line = lineOf(SAMPLE["exercises/memo.yaml"] ?? "", "source: The infamous");
  expect(await problemsWith("The notorious company did not reply to the spokesman.")).toEqual([
    expect.stringContaining(
      `memo.yaml, line ${line}: the sentence of the task “neutral” holds the finding “notorious”`,
    ),
  ]);
});

test("a sentence that holds up, and one that stands in no passage, may be rewritten", async () => {
  expect(await problemsWith("A spokesman gave no details of any test.")).toEqual([]);
  expect(await problemsWith("Another paper called the company infamous.")).toEqual([]);
});
