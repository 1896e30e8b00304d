import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { GOOD_COURSE } from "./good-course.ts";
import { altered, contentFolder, SAMPLE } from "./sample-content.ts";

// Generous, because another suite may have the processor.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, "../..");
const check = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "content/check.ts", ...args], { cwd: root });

test("the content that is shipped loads, and every file of it is used", async () => {
  const outcome = await loadContent(resolve(root, "content"));
  expect((outcome.ok ? outcome.warnings : outcome.problems).map(formatProblem)).toEqual([]);
});

test("the content that is shipped passes the check, which prints its counts", async () => {
  const { stdout } = await check();
  expect(stdout).toMatch(/^modules {7}[1-9]/);
  expect(stdout).toMatch(/^explanations {2}[1-9]/m);
  expect(stdout).toMatch(/No problems\.\n$/);
});

test("a line for each passage is printed on demand, and the folder's own words are right", async () => {
  const files = altered("exercises/calm-pool.yaml", "for repairs.", "for rewiffling.", GOOD_COURSE);
  const folder = await contentFolder(files);
  await expect(check(folder)).rejects.toMatchObject({
    stderr: expect.stringMatching(/word “rewiffling” is/),
  });
  await writeFile(join(folder, "words.txt"), "# A word of ours.\n\nrewiffling\r\n");
  const { stdout } = await check(folder, "--passages");
  expect(stdout).toMatch(/^calm-pool +a +beginner +\d+ +12 +0 +\d\.\d$/m);
  expect((await check(folder)).stdout).not.toMatch(/^calm-pool/m);
});

test("content with problems fails the check with exit code 1 and prints every one", async () => {
  const folder = await contentFolder({ ...SAMPLE, "course.yaml": "title: 7\nmodules: []\n" });
  await expect(check(folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /course\.yaml, line 1: `title` should be text.*\n.*course\.yaml, line 2: `modules` has 0 entries.*\n\n2 problems to mend/,
    ),
  });
});

test("a folder to compare with that does not exist is refused", async () => {
  const folder = await contentFolder(SAMPLE);
  await expect(check(folder, "--compare", `${folder}/nowhere`)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("cannot be read"),
  });
});
