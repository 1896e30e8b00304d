import { expect, test } from "vitest";
import { toPublicDrill } from "#app/domain/exercise/public-drill.ts";
import { loadContent } from "#content/load.ts";
import { altered, contentFolder, type Files, SAMPLE } from "./sample-content.ts";

async function load(files: Files) {
  const outcome = await loadContent(await contentFolder(files));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.content;
}

test("tasks are numbered, keep the author's name, and their parts get ids that tell nothing", async () => {
  const { exercises } = await load(SAMPLE);
  const tasks = exercises.get("memo")?.exercise.tasks ?? [];
  expect(tasks.map(({ id, name, type }) => `${id} ${name} ${type}`)).toEqual([
    "t1 mark mark",
    "t2 origin choice",
    "t3 relay order",
    "t4 settle match",
    "t5 neutral rewrite",
  ]);
  const ids = tasks.flatMap((task) =>
    task.type === "choice"
      ? task.answers.map(({ id }) => id)
      : task.type === "order"
        ? task.items.map(({ id }) => id)
        : task.type === "match"
          ? task.pairs.flatMap(({ left, right }) => [left.id, right.id])
          : [],
  );
  expect(ids).toHaveLength(9);
  expect(new Set(ids).size).toBe(9);
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{6}$/);
});

test("a finding holds the quoted words and the whole sentence around them", async () => {
  const exercise = (await load(SAMPLE)).exercises.get("memo")?.exercise;
  const [passage] = exercise?.passages ?? [];
  const [mark] = exercise?.tasks ?? [];
  if (!passage || mark?.type !== "mark") throw new Error("no mark task");
  const shown = mark.findings.flatMap(({ places }) =>
    places.map(({ core, extent }) => [
      passage.text.slice(core.start, core.end),
      passage.text.slice(extent.start, extent.end),
    ]),
  );
  expect(shown).toEqual([
    ["Officials revealed", "Officials revealed on Tuesday that the reservoir had been poisoned."],
    ["notorious", "The notorious company did not reply to the spokesman."],
  ]);
  expect(passage.paragraphs.map((sentences) => sentences.length)).toEqual([2, 1]);
});

test("a module has its lesson as HTML, its examples with spans, and its steps in order", async () => {
  const [module] = (await load(SAMPLE)).course.modules;
  expect(module?.steps).toEqual([
    { type: "exercise", exercise: "memo" },
    { type: "drills", title: "Two drills", drills: ["bridge", "council"] },
  ]);
  expect(module?.lesson.blocks).toMatchObject([
    { type: "prose", html: "<p>A claim has to <em>come</em> from somewhere.</p>" },
    { type: "example", span: { start: 0, end: 11 }, kind: "attribution" },
    { type: "example", span: { start: 0, end: 27 }, kind: null },
  ]);
});

test("a drill's kind comes from its file, and drills in sound.yaml have none", async () => {
  const { drills } = await load(SAMPLE);
  expect(drills.get("bridge")).toMatchObject({
    kind: "attribution",
    highlight: { start: 0, end: 11 },
    tags: [],
  });
  expect(drills.get("council")).toMatchObject({ kind: null, tags: ["local-news"] });
});

test("text is read in NFC, so that a quote typed another way is still found", async () => {
  const decomposed = altered("drills/attribution.yaml", "text: Experts say", "text: Expe\u0301rts say");
  const files = altered(
    "drills/attribution.yaml",
    "highlight: Experts say",
    "highlight: Exp\u00e9rts say",
    decomposed,
  );
  expect((await load(files)).drills.get("bridge")?.text).toBe("Exp\u00e9rts say the bridge is safe.");
});

test("a public drill shows its id, its text and the highlight, and nothing of the key", async () => {
  const drill = (await load(SAMPLE)).drills.get("bridge");
  if (!drill) throw new Error("no drill");
  expect(toPublicDrill(drill)).toEqual({
    id: "bridge",
    text: "Experts say the bridge is safe.",
    highlight: { start: 0, end: 11 },
  });
});
