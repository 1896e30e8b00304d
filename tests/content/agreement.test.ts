import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { agreementLines, shortfalls } from "#content/agree/agreement-lines.ts";
import { blindSheet } from "#content/agree/blind-sheet.ts";
import { fingerprint } from "#content/agree/fingerprint.ts";
import { measureAgreement } from "#content/agree/measure-agreement.ts";
import { readSecondKeys } from "#content/agree/read-second-keys.ts";
import { loadContent } from "#content/load.ts";
import { altered, contentFolder, type Files, SAMPLE } from "./sample-content.ts";

const AGREEING = `
    - {kind: attribution, places: [Officials revealed]}
    - {kind: loaded, places: [notorious]}`;

/** The sample course with a second key of its one exercise. */
async function keyedTwice(places: string, more = "", files: Files = SAMPLE) {
  const folder = await contentFolder(files);
  const loaded = await loadContent(folder);
  if (!loaded.ok) throw new Error("the sample has mistakes");
  const exercise = loaded.content.exercises.get("memo")?.exercise;
  if (!exercise) throw new Error("there is no memo");
  await mkdir(join(folder, "agreement"));
  const text = `exercise: memo\nreader: a colleague\ndate: 2026-11-20\ntext: ${fingerprint(exercise)}\npassages:\n  a: ${places}\n${more}`;
  await writeFile(join(folder, "agreement", "memo.yaml"), text);
  const { keys, present, problems } = await readSecondKeys(folder, loaded.content);
  const key = keys.get("memo");
  const report = measureAgreement(key ? [{ exercise, key }] : []);
  return { exercise, keys, present, problems, report, folder, content: loaded.content };
}

test("two keys that are the same agree fully, and nothing falls short", async () => {
  const { report, problems } = await keyedTwice(AGREEING);
  expect(problems).toEqual([]);
  expect(report.overall).toMatchObject({ alpha: 1, f1: 1 });
  expect(report.exercises[0]?.differences).toEqual([]);
  expect(shortfalls(report)).toEqual([]);
});

test("a passage the second reader left alone falls short by name, and each difference is listed with its words", async () => {
  const { report } = await keyedTwice("[]", 'remarks: ["The colleague took revealed for neutral."]');
  expect(shortfalls(report)).toEqual([
    expect.stringMatching(/^α over all is -?0\.\d+; it should be at least 0\.7\.$/),
    "memo: F1 is 0.000; it should be at least 0.7. Mend the text or the key.",
  ]);
  expect(agreementLines(report)).toEqual(
    expect.arrayContaining([
      "memo, passage a, sentence 1: only the author has attribution: “Officials revealed”",
      "memo, passage a, sentence 3: only the author has loaded: “notorious”",
      "memo: The colleague took revealed for neutral.",
    ]),
  );
});

test("α counts words: of 27, one labelled by one reader alone", async () => {
  const { report } = await keyedTwice("[{kind: attribution, places: [Officials revealed]}]");
  // Coincidences: 2 words attribution twice, 1 word loaded against none, the rest none twice.
  const [attribution, loaded, none] = [4, 1, 2 * 27 - 5];
  const values = attribution + loaded + none;
  const expected = attribution * (values - attribution) + loaded * (values - loaded) + none * (values - none);
  expect(report.exercises[0]?.alpha).toBeCloseTo(1 - ((values - 1) * 2) / expected, 12);
});

test("a key of a text that was changed since is not compared, and the message says how to get a new sheet", async () => {
  const { folder } = await keyedTwice(AGREEING);
  const changed = altered("exercises/memo.yaml", "Residents warned", "Residents alarmed");
  const outcome = await loadContent(await contentFolder(changed));
  if (!outcome.ok) throw new Error("the sample has mistakes");
  const { keys, present, problems } = await readSecondKeys(folder, outcome.content);
  expect(keys.size).toBe(0);
  expect([...present]).toEqual(["memo"]);
  expect(problems).toMatchObject([
    {
      line: 4,
      what: "the passage has been changed since this key was made",
      mend: expect.stringMatching(/^Move this file out .*npm run content:agreement -- --sheet memo$/),
    },
  ]);
});

test("where both marked other words for one place, the words of both are shown", async () => {
  const { report } = await keyedTwice(`
    - {kind: attribution, places: ["revealed on Tuesday that the reservoir had been poisoned"]}
    - {kind: loaded, places: [notorious]}`);
  expect(agreementLines(report)).toContain(
    "memo, passage a, sentence 1: both have attribution, but less than half of the words are the same: the author marked “Officials revealed”, the second reader “revealed on Tuesday that the reservoir had been poisoned”",
  );
});

test("a quote that is not in the text, and a passage that is not there, are reported at their lines, and nothing is compared", async () => {
  const { problems, keys, present } = await keyedTwice("[{kind: loaded, places: [infamous]}]\n  b: []");
  expect(problems.map(({ line, what }) => [line, what])).toEqual([
    [7, "no task asks to mark a passage “b”"],
    [6, "the quote “infamous” does not occur in passage a"],
  ]);
  expect([keys.size, ...present]).toEqual([0, "memo"]);
});

test("the sheet for a second reader holds the text and an empty key, and nothing of the author's", async () => {
  const { exercise, folder, content } = await keyedTwice(AGREEING);
  const sheet = blindSheet(exercise, "2026-11-22");
  expect(sheet.replace(/^#.*\n/gm, "")).toBe(
    `exercise: memo\nreader: ""\ndate: 2026-11-22\ntext: ${fingerprint(exercise)}\npassages:\n  a: []\n`,
  );
  expect(sheet).toContain("# a.3  The notorious company did not reply to the spokesman.");
  for (const task of exercise.tasks) {
    if (task.type !== "mark") continue;
    for (const { why, check } of task.findings)
      for (const secret of [why, check]) expect(sheet).not.toContain(secret);
  }
  await writeFile(join(folder, "agreement", "memo.yaml"), sheet.replace('reader: ""', "reader: a colleague"));
  const { keys, problems } = await readSecondKeys(folder, content);
  expect(problems).toEqual([]);
  expect(keys.get("memo")?.places.get("a")).toEqual([]);
});

test("a sheet filled in as its own comment shows is read", async () => {
  const { exercise, folder, content } = await keyedTwice(AGREEING);
  const sheet = blindSheet(exercise, "2026-11-22");
  const shown = /^#( {6}a:\n#.*kind: loaded\n#.*places:.*\n)/m.exec(sheet)?.[1] ?? "";
  const key = shown.replaceAll("\n#", "\n").replace(/^ {4}/gm, "").replace("greedy", "notorious");
  const filled = sheet.replace('reader: ""', 'reader: "a colleague"').replace("  a: []\n", () => key);
  await writeFile(join(folder, "agreement", "memo.yaml"), filled);
  const { keys, problems } = await readSecondKeys(folder, content);
  expect(problems).toEqual([]);
  expect(keys.get("memo")?.places.get("a")).toMatchObject([{ kind: "loaded" }]);
});
