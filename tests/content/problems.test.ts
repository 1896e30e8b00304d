import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { MISTAKES_ELSEWHERE } from "./mistakes-elsewhere.ts";
import { MISTAKES_IN_EXERCISES } from "./mistakes-in-exercises.ts";
import { MISTAKES_OF_FORM } from "./mistakes-of-form.ts";
import { altered, contentFolder, lineOf, SAMPLE } from "./sample-content.ts";

async function problemsOf(files: Record<string, string>) {
  const outcome = await loadContent(await contentFolder(files));
  return outcome.ok ? [] : outcome.problems;
}

test("the sample without a mistake loads without a warning", async () => {
  const outcome = await loadContent(await contentFolder(SAMPLE));
  expect(outcome).toMatchObject({ ok: true, warnings: [] });
});

describe("one mistake gives one message that names its line and the mend", () => {
  test.each([...MISTAKES_OF_FORM, ...MISTAKES_IN_EXERCISES, ...MISTAKES_ELSEWHERE])(
    "$name",
    async ({ file, from, to, at, says }) => {
      const files = altered(file, from, to);
      const problems = await problemsOf(files);
      expect(problems.map(formatProblem)).toEqual([expect.stringMatching(says)]);
      expect(problems).toMatchObject([{ file: `content/${file}`, line: lineOf(files[file] ?? "", at) }]);
    },
  );
});

test("a message reads: file, line, what is wrong, how to mend it", () => {
  const problem = {
    file: "content/exercises/x.yaml",
    line: 12,
    column: 3,
    what: "a is missing",
    mend: "Add a.",
  };
  expect(formatProblem(problem)).toBe("content/exercises/x.yaml, line 12: a is missing. Add a.");
});

test("all problems of all files come at once, sorted by file and line, and one does not hide another", async () => {
  let files = altered("exercises/memo.yaml", "title: A memo", "titel: A memo");
  files = altered("exercises/memo.yaml", '["Officials revealed"]', '["Officials hinted"]', files);
  files = altered("exercises/memo.yaml", "right: true, ", "", files);
  files = altered("drills/attribution.yaml", "highlight: Experts say", "highlight: Nobody says", files);
  files = altered("modules/tap-water.yaml", "level: beginner", "level: easy", files);
  const problems = await problemsOf(files);
  const memo = files["exercises/memo.yaml"] ?? "";
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ["content/drills/attribution.yaml", 3],
    ["content/exercises/memo.yaml", 1],
    ["content/exercises/memo.yaml", lineOf(memo, "titel")],
    ["content/exercises/memo.yaml", lineOf(memo, "Officials hinted")],
    ["content/exercises/memo.yaml", lineOf(memo, "answers:")],
    ["content/modules/tap-water.yaml", lineOf(files["modules/tap-water.yaml"] ?? "", "level: easy")],
  ]);
});

test("what no module uses is a warning and does not keep the content from loading", async () => {
  const files = altered("modules/tap-water.yaml", "items: [bridge, council]", "items: [bridge]");
  const extra = (SAMPLE["exercises/memo.yaml"] ?? "").replace("id: memo", "id: spare");
  const outcome = await loadContent(await contentFolder({ ...files, "exercises/spare.yaml": extra }));
  expect(outcome.ok).toBe(true);
  expect(outcome.warnings.map(({ file, line, what }) => `${file} ${line} ${what}`)).toEqual([
    "content/drills/sound.yaml 1 no module uses the drill “council”",
    "content/exercises/spare.yaml 1 no module uses the exercise “spare”",
  ]);
});

test("a folder without course.yaml is told that it is missing", async () => {
  const { "course.yaml": _, ...files } = SAMPLE;
  expect((await problemsOf(files)).map(formatProblem)).toEqual([
    expect.stringMatching(/^content\/course\.yaml, line 1: the file is missing/),
  ]);
});

test("a folder that does not exist is a problem, not a crash", async () => {
  const folder = await contentFolder({});
  expect(await loadContent(`${folder}/nowhere`)).toMatchObject({ ok: false });
});

test("a file that would be passed over by its name is reported", async () => {
  const problems = await problemsOf({
    ...SAMPLE,
    "exercises/other.yml": "id: other",
    "drills/mixed.yaml": "[]",
  });
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/drills\/mixed\.yaml, line 1: “mixed” is not a kind\. Rename the file/),
    expect.stringMatching(
      /exercises\/other\.yml, line 1: the file would not be read\. Let its name end in “\.yaml”/,
    ),
  ]);
});

test("an unreadable exercise is reported once, not again by the module that uses it", async () => {
  const problems = await problemsOf({ ...SAMPLE, "exercises/memo.yaml": "id: [memo" });
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["content/exercises/memo.yaml"]));
});
