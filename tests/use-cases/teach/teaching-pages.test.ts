import { expect, test } from "vitest";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
import { openTeaching } from "#app/use-cases/teach/open-teaching.server.ts";
import { openWorksheet } from "#app/use-cases/teach/open-worksheet.server.ts";
import { openWorksheetKey } from "#app/use-cases/teach/open-worksheet-key.server.ts";
import { reservoirExercise, sampleCourse } from "#tests/builders/course.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { buildTeaching } from "#tests/builders/teaching-page.ts";

const tags = ["dropped-attribution", "health", "press-release", "local-news"];
const content = sampleCourse(reservoirExercise({ tags }));
content.teaching.set("water", buildTeaching("water"));
const keyless = (text: string) => `the words of the key in ${text}`;
const missing = { ok: false, reason: "not-found" };

async function setting() {
  return testDeps(content);
}

test("a teacher's page tells form and subject of each exercise, and no other tag, for it may hint at the key", async () => {
  const { opened } = accepted(openTeaching(await setting(), { module: "water" }));
  expect(opened.exercises).toEqual([
    expect.objectContaining({
      id: "reservoir",
      form: "press-release",
      subjects: ["local-news", "health"],
      level: "beginner",
    }),
    expect.objectContaining({ id: "bulletin", form: null, subjects: [] }),
  ]);
  expect(JSON.stringify(opened)).not.toContain("dropped-attribution");
});

test("a teacher's page cites each standard with its framework's name and address", async () => {
  const { opened } = accepted(openTeaching(await setting(), { module: "water" }));
  expect(opened.standards.map(({ id, framework }) => [id, new URL(framework.url).hostname])).toEqual([
    ["iste-1.3.b", "iste.org"],
    ["unesco-mil-4", "unesdoc.unesco.org"],
    ["acrl-authority", "www.ala.org"],
  ]);
});

test("there is a teacher's page only where the module has one, and the module says whether it has", async () => {
  const deps = await setting();
  expect(openTeaching(deps, { module: "bridge" })).toEqual(missing);
  expect(openTeaching(deps, { module: "none" })).toEqual(missing);
  const teaching = async (module: string) =>
    accepted(await openModule(deps, { module, userId: null })).opened.teaching;
  expect([await teaching("water"), await teaching("bridge")]).toEqual([true, false]);
});

test("a worksheet holds the public exercise, shuffled the same for everybody", async () => {
  const deps = await setting();
  const [one, two] = [1, 2].map(() => openWorksheet(deps, { module: "water", exercise: "reservoir" }));
  expect(one).toEqual(two);
  const { opened } = accepted(one ?? missing);
  expect(opened.sheet.tasks.map((task) => task.type)).toEqual([
    "mark",
    "choice",
    "order",
    "match",
    "rewrite",
  ]);
  const order = opened.sheet.tasks.find((task) => task.type === "order");
  expect(order?.type === "order" && order.items.map(({ text }) => text)).not.toEqual([
    "Official",
    "Paper",
    "Neighbour",
  ]);
  const text = JSON.stringify(opened);
  for (const key of ["findings", "why", "model", "rubric", "debrief", 'right"', "tags"])
    expect(text, keyless(key)).not.toContain(key);
});

test("sheet and key exist only for an exercise that is a step of the module", async () => {
  const deps = await setting();
  for (const place of [
    { module: "bridge", exercise: "reservoir" },
    { module: "none", exercise: "reservoir" },
    { module: "water", exercise: "none" },
    { module: "water", exercise: "experts" },
  ]) {
    expect(openWorksheet(deps, place)).toEqual(missing);
    expect(openWorksheetKey(deps, { ...place, role: "instructor" })).toEqual(missing);
  }
});

test("the key opens to instructors and administrators only", async () => {
  const deps = await setting();
  const place = { module: "water", exercise: "reservoir" };
  for (const role of ["guest", "student"] as const)
    expect(openWorksheetKey(deps, { ...place, role })).toEqual(missing);
  for (const role of ["instructor", "admin"] as const) {
    const { opened } = accepted(openWorksheetKey(deps, { ...place, role }));
    expect(opened.exercise).toEqual(content.exercises.get("reservoir")?.exercise);
  }
});

test("the key names right-hand sides by the letters that the worksheet prints before them", async () => {
  const deps = await setting();
  const place = { module: "water", exercise: "reservoir" };
  const { sheet } = accepted(openWorksheet(deps, place)).opened;
  const { letters } = accepted(openWorksheetKey(deps, { ...place, role: "instructor" })).opened;
  const match = sheet.tasks.find((task) => task.type === "match");
  const printed = match?.type === "match" ? match.rights.map(({ id }) => letters[match.id]?.[id]) : [];
  expect(printed).toEqual(["a", "b"]);
});
