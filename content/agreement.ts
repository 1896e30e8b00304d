/**
 * `npm run content:agreement [-- folder]`: compares every exercise's key with a second one that somebody made who had
 * not seen it (`agreement/`), and prints α, F1 and what disagreed. Exit code 0: all is good enough; 1: not.
 * `-- --sheet <exercise>` prints what that somebody is given: the text and an empty key.
 */
import { parseArgs } from "node:util";
import { agreementLines, shortfalls } from "./agree/agreement-lines.ts";
import { blindSheet } from "./agree/blind-sheet.ts";
import { markedPassages } from "./agree/fingerprint.ts";
import { measureAgreement } from "./agree/measure-agreement.ts";
import { readSecondKeys } from "./agree/read-second-keys.ts";
import { loadContent } from "./load.ts";
import { formatProblem } from "./problems.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheet: { type: "string" } },
});
const folder = positionals[0] ?? import.meta.dirname;
const loaded = await loadContent(folder);
if (!loaded.ok) {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  process.exit(1);
}
const { content } = loaded;

if (values.sheet !== undefined) {
  const version = content.exercises.get(values.sheet);
  if (!version) {
    console.error(`There is no exercise “${values.sheet}”.`);
    process.exit(1);
  }
  console.log(blindSheet(version.exercise, new Date().toISOString().slice(0, 10)));
} else {
  const { keys, problems } = await readSecondKeys(folder, content);
  const marked = [...content.exercises.values()].filter(
    ({ exercise }) => markedPassages(exercise).length > 0,
  );
  const pairs = marked.flatMap(({ exercise }) => {
    const key = keys.get(exercise.id);
    return key ? [{ exercise, key }] : [];
  });
  const report = measureAgreement(pairs);
  for (const line of agreementLines(report)) console.log(line);
  const unread = marked
    .filter(({ exercise }) => !keys.has(exercise.id))
    .map(
      ({ exercise }) =>
        `${exercise.id} has no second key: npm run content:agreement -- --sheet ${exercise.id}`,
    );
  const wrong = [...problems.map(formatProblem), ...unread, ...shortfalls(report)];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${pairs.length} exercises, each keyed twice. Good enough.`);
}
