import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { shortfalls } from "#content/agree/agreement-lines.ts";
import { fingerprint } from "#content/agree/fingerprint.ts";
import { measureAgreement } from "#content/agree/measure-agreement.ts";
import { readSecondKeys } from "#content/agree/read-second-keys.ts";
import { checkContent } from "#content/checks/check-content.ts";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { readSources } from "#content/read-sources.ts";
import { GOOD_COURSE } from "./good-course.ts";
import { altered, contentFolder, type Files } from "./sample-content.ts";

const shipped = resolve(import.meta.dirname, "../../content");
const guide = await readFile(join(shipped, "README.md"), "utf8");
const [exercise = "", tasks = "", weak = "", sound = "", module = ""] = [
  ...guide.matchAll(/^```text\n(.*?)^```$/gms),
].map((block) => block[1] ?? "");
const MEMO = "exercises/water-authority-memo.yaml";

/** The examples as files, the other tasks in their exercise. */
const GUIDE: Files = {
  "course.yaml": "title: Guide\nmodules: [said-and-shown]\n",
  [MEMO]: exercise.replace(/^debrief:/m, () => `${tasks}debrief:`),
  "drills/attribution.yaml": weak,
  "drills/sound.yaml": sound,
  "modules/said-and-shown.yaml": module,
};

/** A course that keeps every rule, with the exercise and the drills put in as the guide says. */
function takenIn(): Files {
  const list = "modules/pool-news.yaml";
  const steps = `  - exercise: broken-pump
  - exercise: water-authority-memo
  - drills: {title: A second set, items: [bridge-experts, ferry-report]}
`;
  let files: Files = { ...GOOD_COURSE, [MEMO]: GUIDE[MEMO] ?? "" };
  files = altered(list, "  - exercise: broken-pump\n", steps, files);
  files = altered(list, "[lazy-gardener, ferry-report]", "[lazy-gardener, bridge-inspection]", files);
  for (const file of ["drills/attribution.yaml", "drills/sound.yaml"]) {
    files[file] = `${files[file]}${GUIDE[file]}`;
  }
  return files;
}

async function check(files: Files) {
  const { sources, problems } = await readSources(await contentFolder(files));
  return checkContent(sources, problems, { references: [], words: [] });
}

test("the examples of the guide make up a course without a problem", async () => {
  const outcome = await loadContent(await contentFolder(GUIDE));
  expect(outcome).toMatchObject({ ok: true, warnings: [] });
  const types = outcome.ok && outcome.content.exercises.get("water-authority-memo")?.exercise.tasks;
  expect(types).toMatchObject(["mark", "choice", "order", "match", "rewrite"].map((type) => ({ type })));
});

test("its exercise and its drills pass the check without a problem or a note", async () => {
  const { problems, warnings } = await check(takenIn());
  expect([...problems, ...warnings].map(formatProblem)).toEqual([]);
});

test("its exercise has the tags that the shipped course asks for", async () => {
  const real = await loadContent(shipped);
  if (!real.ok) throw new Error("the shipped course has mistakes");
  const { subjects = [], forms = [] } = real.holds;
  const of = (list: string[] | null) => JSON.stringify(list).replaceAll('"', "");
  const course = `title: Says Who?\nmodules: [pool-news]\nholds:\n  subjects: ${of(subjects)}\n  forms: ${of(forms)}\n`;
  const { problems } = await check({ ...takenIn(), "course.yaml": course });
  expect(problems.filter(({ file }) => file.endsWith(MEMO)).map(formatProblem)).toEqual([]);
});

test("its module lacks only what takes more room than the guide has", async () => {
  const { problems } = await check(GUIDE);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/0 of the 1 passages to mark in “said-and-shown” are sound or nearly so/),
    expect.stringMatching(/the module “said-and-shown” has 1 exercise\. A module has 4 to 6\./),
    expect.stringMatching(/the module “said-and-shown” has no teacher's page/),
    expect.stringMatching(/the module “said-and-shown” holds nothing of the kind `single-source`/),
    expect.stringMatching(/the lesson of “said-and-shown” has \d+ words/),
    expect.stringMatching(/0 of the 1 drills of “A first drill” are sound/),
  ]);
});

test("the message it shows is the one that the check gives", async () => {
  const files = altered(MEMO, '"Officials revealed"', '"Official revealed"', { ...GUIDE, [MEMO]: exercise });
  const { problems } = await check(files);
  const shown = /^ {4}(content\/exercises\/.*? is close\.)$/ms.exec(guide)?.[1];
  expect(problems.map(formatProblem)).toEqual([shown?.replace(/\s+/g, " ")]);
});

test("the filled sheet it shows is a second key of its exercise", async () => {
  const folder = await contentFolder({ ...GUIDE, [MEMO]: exercise });
  const sheet = (/```yaml\n(.*?)```/s.exec(guide)?.[1] ?? "").replace(/^ {3}/gm, "");
  await mkdir(join(folder, "agreement"));
  await writeFile(join(folder, "agreement/water-authority-memo.yaml"), sheet);
  const loaded = await loadContent(folder);
  const version = loaded.ok && loaded.content.exercises.get("water-authority-memo");
  if (!version) throw new Error("the exercise of the guide has mistakes");
  expect(sheet).toContain(`\ntext: ${fingerprint(version.exercise)}\n`);
  const { keys, problems } = await readSecondKeys(folder, loaded.content);
  expect(problems.map(formatProblem)).toEqual([]);
  const key = keys.get("water-authority-memo");
  const report = measureAgreement(key ? [{ exercise: version.exercise, key }] : []);
  expect(shortfalls(report)).toEqual([]);
});

test("the commands it names are the project's", async () => {
  const { scripts } = JSON.parse(await readFile(join(shipped, "../package.json"), "utf8"));
  const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(3);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});
