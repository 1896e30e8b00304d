/**
 * `npm run content:check [-- folder] [-- --compare folder]`: prints what the content holds, and everything wrong
 * with it. Exit code 0: no problems; 1: problems.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "./checks/check-content.ts";
import type { Reference } from "./checks/shared-runs.ts";
import { formatProblem } from "./problems.ts";
import { readSources } from "./read-sources.ts";

/** Articles that exercises restate may lie beside the project; a copy of the project alone is checked without them. */
const BESIDE = resolve(import.meta.dirname, "../../shared/articles");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: "string" } },
});
const { sources, problems: readProblems } = await readSources(positionals[0] ?? import.meta.dirname);
const references = await readReferences(values.compare ?? BESIDE, values.compare !== undefined);
const { survey, problems, warnings } = checkContent(sources, readProblems, references);

for (const line of survey) console.log(line);
console.log(`compared   with ${references.length} ${references.length === 1 ? "article" : "articles"}`);
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
