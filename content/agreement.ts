/**
 * `npm run content:agreement [-- folder]`: compares every exercise's key with a second one that somebody made who had
 * not seen it (`agreement/`), and prints α, F1 and what disagreed. Exit code 0: all is good enough; 1: not.
 * `-- --sheet <exercise>` puts what that somebody is given there: the text and an empty key; with `--print` it is
 * printed instead.
 */
import { parseArgs } from "node:util";
import { agreementLines, shortfalls } from "./agree/agreement-lines.ts";
import { blindSheet } from "./agree/blind-sheet.ts";
import { markedPassages } from "./agree/fingerprint.ts";
import { measureAgreement } from "./agree/measure-agreement.ts";
import { readSecondKeys } from "./agree/read-second-keys.ts";
import { writeSheet } from "./agree/write-sheet.ts";
import { loadContent } from "./load.ts";
import { formatProblem } from "./problems.ts";
import { nearest } from "./schema/nearest.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheet: { type: "string" }, print: { type: "boolean" } },
});
const folder = positionals[0] ?? import.meta.dirname;
const loaded = await loadContent(folder);
if (!loaded.ok) {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  console.error("\nMend these first, then run the command again.");
  process.exit(1);
}
const { content } = loaded;
const marked = [...content.exercises.values()]
  .map(({ exercise }) => exercise)
  .filter((exercise) => markedPassages(exercise).length > 0);

if (values.sheet !== undefined) await makeSheet(values.sheet);
else await compare();

async function makeSheet(id: string): Promise<void> {
  const refuse = (message: string) => {
    console.error(message);
    process.exitCode = 1;
  };
  const exercise = marked.find((one) => one.id === id);
  if (!exercise) {
    const close = nearest(
      id,
      marked.map((one) => one.id),
    );
    return refuse(
      content.exercises.has(id)
        ? `No task of “${id}” asks to mark a passage, so it needs no second key.`
        : `There is no exercise “${id}”.${close ? ` Did you mean “${close}”?` : ""}`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  if (values.print) return console.log(blindSheet(exercise, today));
  const { file, written } = await writeSheet(folder, exercise, today);
  if (written) console.log(`The sheet is ${file}. Give it to somebody who has not seen your key.`);
  else {
    refuse(
      `${file} has been filled in already and was left as it is. To have the text keyed anew, move that file to another folder first.`,
    );
  }
}

async function compare(): Promise<void> {
  const { keys, present, problems } = await readSecondKeys(folder, content);
  const pairs = marked.flatMap((exercise) => {
    const key = keys.get(exercise.id);
    return key ? [{ exercise, key }] : [];
  });
  const report = measureAgreement(pairs);
  for (const line of agreementLines(report)) console.log(line);
  const unread = marked
    .filter(({ id }) => !present.has(id))
    .map(
      ({ id }) => `${id} has no second key. Make a sheet for it: npm run content:agreement -- --sheet ${id}`,
    );
  const wrong = [...problems.map(formatProblem), ...unread, ...shortfalls(report)];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${pairs.length} exercises, each keyed twice. Good enough.`);
}
