/**
 * `npm run content:check [-- folder] [-- --compare folder] [-- --passages]`: prints what the content holds, with
 * `--passages` a line for each passage, and everything wrong with it. Exit code 0: no problems; 1: problems.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "./checks/check-content.ts";
import { passageTable } from "./checks/passage-table.ts";
import type { Reference } from "./checks/shared-runs.ts";
import { formatProblem } from "./problems.ts";
import { readSources } from "./read-sources.ts";

/** Articles that exercises restate may lie beside the project; a copy of the project alone is checked without them. */
const BESIDE = resolve(import.meta.dirname, "../../shared/articles");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: "string" }, passages: { type: "boolean" } },
});
const folder = positionals[0] ?? import.meta.dirname;
const { sources, problems: readProblems } = await readSources(folder);
const references = await readReferences(values.compare ?? BESIDE, values.compare !== undefined);
// A course of one's own is spelt by the house's words and its own.
const words = (await Promise.all([...new Set([import.meta.dirname, resolve(folder)])].map(readWords))).flat();
const { survey, passages, problems, warnings } = checkContent(sources, readProblems, { references, words });

for (const line of survey) console.log(line);
console.log(`compared      with ${references.length} ${references.length === 1 ? "article" : "articles"}`);
if (values.passages && passages.length > 0) console.log(["", ...passageTable(passages), ""].join("\n"));
for (const warning of warnings) console.log(`note: ${formatProblem(warning)}`);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} to mend.`);
  process.exitCode = 1;
} else console.log("No problems.");

async function readReferences(folder: string, required: boolean): Promise<Reference[]> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(txt|md)$/.test(name)).sort();
    return await Promise.all(
      names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
    );
  } catch {
    if (!required) return [];
    console.error(`The folder to compare with cannot be read: ${folder}`);
    process.exit(1);
  }
}

/** The words of a folder's words.txt; none if there is no such file. */
async function readWords(folder: string): Promise<string[]> {
  try {
    const lines = (await readFile(join(folder, "words.txt"), "utf8")).normalize("NFC").split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  } catch {
    return [];
  }
}
