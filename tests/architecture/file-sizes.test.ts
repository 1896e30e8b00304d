import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Most lines a file may have, by where it lies; the first that fits counts. */
const LIMITS: [RegExp, number][] = [
  [/^app\/domain\//, 150],
  [/^app\/routes\//, 180],
  [/./, 220],
];
const MEDIAN = 60;

/** Everything people write here, from git: also what is not committed yet. Not what tools write, nor texts. */
function sources(): { file: string; lines: number }[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter(
      (file) =>
        /^(app|db|content|tests)\/.*\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith("db/migrations/"),
    )
    .flatMap((file) => {
      try {
        return [{ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }];
      } catch {
        // Deleted, but not yet for git.
        return [];
      }
    });
}

const limitOf = (file: string) => LIMITS.find(([place]) => place.test(file))?.[1] ?? 0;

test("no file is longer than its folder allows", () => {
  const tooLong = sources()
    .filter(({ file, lines }) => lines > limitOf(file))
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${limitOf(file)}`);
  expect(tooLong).toEqual([]);
});

test(`half of the app's files have at most ${MEDIAN} lines`, () => {
  const lengths = sources()
    .filter(({ file }) => !file.startsWith("tests/"))
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(200);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  console.log(`${lengths.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
  expect(median).toBeLessThanOrEqual(MEDIAN);
});
