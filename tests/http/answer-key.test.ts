import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { loadContent } from "#content/load.ts";
import { CANARY, writeCanaryContent } from "#tests/builders/canary-content.ts";
import type { ContentFolder } from "#tests/builders/content-folder.ts";
import { type Answer, dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { type RunningServer, startServer } from "#tests/builders/server.ts";
import { builtRoutes } from "./built-routes.ts";
import { answerAll, startWork, submitWork } from "./learner.ts";
import { signUpInstructor, signUpLearner } from "./people.ts";

let content: ContentFolder;
let server: RunningServer;
let exercises: string[];
let modules: string[];
let steps: { module: string; exercise: string }[];

beforeAll(async () => {
  content = await writeCanaryContent();
  const loaded = await loadContent(content.folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  exercises = [...loaded.content.exercises.keys()];
  modules = loaded.content.course.modules.map((module) => module.id);
  steps = loaded.content.course.modules.flatMap((module) =>
    module.steps.flatMap((step) =>
      step.type === "exercise" ? [{ module: module.id, exercise: step.exercise }] : [],
    ),
  );
  const types = [...loaded.content.exercises.values()].flatMap(({ exercise }) => exercise.tasks);
  expect(new Set(types.map((task) => task.type)).size).toBe(5);
  server = await startServer({ contentDir: content.folder });
});
afterAll(async () => {
  await server?.stop();
  await content?.remove();
});

function canariesIn(...answers: Answer[]): string[] {
  return answers.flatMap(({ text, headers }) => {
    const shown = `${text}\n${[...headers].join("\n")}`;
    return [...shown.matchAll(CANARY)].map(({ index }) => shown.slice(Math.max(0, index - 60), index + 60));
  });
}

/** A place as a page, and what each route answers there alone. */
async function everyWay(client: HttpClient, path: string): Promise<Answer[]> {
  const answers = [await client.get(path)];
  for (const { id } of builtRoutes()) answers.push(await client.get(dataPath(path, id)));
  return answers;
}

async function publicPages(client: HttpClient): Promise<Answer[]> {
  const places = [
    "/",
    "/course",
    ...KINDS.map((kind) => `/drills/${kind}`),
    "/about/method",
    "/about/privacy",
    "/sign-in",
    "/sign-up",
    "/reset",
    "/account",
  ];
  const inModules = modules.flatMap((module) => [
    `/modules/${module}`,
    `/modules/${module}/teaching`,
    `/modules/${module}/drills/1`,
    `/modules/${module}/drills/1?round=9`,
    `/modules/${module}/drills/2`,
    `/modules/${module}/drills/99`,
  ]);
  const wrong = ["/nothing", "/attempts", "/account/export", "/modules/none", "/attempts/%E0%A4%A"];
  const answers: Answer[] = [];
  for (const path of [...places, ...inModules, ...wrong]) answers.push(...(await everyWay(client, path)));
  return answers;
}

test("a visitor is shown nothing of any answer key, on any page or in any data", async () => {
  const answers = await publicPages(new HttpClient(server.url));
  expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThan(20);
  expect(canariesIn(...answers)).toEqual([]);
});

test("a learner is shown nothing of a key before handing in, and all of it afterwards", async () => {
  for (const [index, exercise] of exercises.entries()) {
    // Each exercise has a learner of its own: what an earlier one handed in, they may see.
    const learner = index === 0 ? await signUpLearner(server.url, "kestrel") : new HttpClient(server.url);
    const before: Answer[] = [];
    const work = await startWork(learner, exercise, modules[0]);
    const place = `/attempts/${work.id}`;
    const all = answerAll(work, "My own words.");
    const [one = ["", ""]] = Object.entries(all);
    before.push(
      ...(await everyWay(learner, place)),
      ...(await everyWay(learner, `${place}?view=form`)),
      ...(await everyWay(learner, `${place}/feedback`)),
      await learner.post(`${place}/draft`, { ...all, seq: "1" }),
      await learner.post(`${place}/draft`, { ...all, seq: "1" }),
      await learner.post(`${place}/draft`, { [one[0]]: "[1]", seq: "2" }),
      await learner.post(place, { ...all, intent: "save", seq: "2" }),
      await learner.post(place, { key: work.key }),
      await learner.post(dataPath(place, "routes/learn/attempt"), { key: work.key }),
      await learner.post(place, { ...all, [one[0]]: "[1]", key: work.key }),
      await learner.post(place, { ...all, confirm: "yes" }),
      await learner.post(`${place}/feedback`, { task: work.exercise.tasks.at(-1)?.id ?? "", rating: "1" }),
      await learner.post("/account/export", {}),
      ...(index === 0 ? await publicPages(learner) : []),
    );
    const stranger = new HttpClient(server.url);
    before.push(...(await everyWay(stranger, place)), ...(await everyWay(stranger, `${place}/feedback`)));
    expect(canariesIn(...before)).toEqual([]);

    await submitWork(learner, work);
    for (const answer of [
      await learner.get(`${place}/feedback`),
      await learner.get(dataPath(`${place}/feedback`, "routes/learn/feedback")),
    ]) {
      expect(answer.status).toBe(200);
      expect(canariesIn(answer).length).toBeGreaterThan(5);
    }
    const strangers = [
      ...(await everyWay(stranger, place)),
      ...(await everyWay(stranger, `${place}/feedback`)),
    ];
    expect(canariesIn(...strangers), "what others see of it afterwards").toEqual([]);
  }
});

test("a drill is explained only once it has been answered, and the next one stays closed", async () => {
  const guest = new HttpClient(server.url);
  const place = `/modules/${modules[0]}/drills/1`;
  const unanswered = [
    await guest.post(place, { position: "1", key: uuidv7() }),
    await guest.post(place, { answer: "none", position: "1", key: uuidv7() }),
    await guest.post(place, { answer: "sound", position: "1", key: "none" }),
    await guest.post(place, { answer: "sound", position: "99", key: uuidv7() }),
    ...(await everyWay(guest, place)),
  ];
  expect(canariesIn(...unanswered)).toEqual([]);
  const answered = await guest.post(dataPath(place, "routes/learn/drills"), {
    answer: "sound",
    position: "1",
    key: uuidv7(),
  });
  expect(answered.status).toBe(200);
  // Its own explanation and its own check, nothing of the other seven.
  expect(canariesIn(answered).length).toBe(2);
  expect(canariesIn(...(await everyWay(guest, place)))).toEqual([]);
});

/** Every exercise's worksheet and its key, as pages and as data. */
function sheets(): { sheet: string[]; key: string[] }[] {
  return steps.map(({ module, exercise }) => {
    const place = `/modules/${module}/worksheets/${exercise}`;
    return {
      sheet: [place, dataPath(place, "routes/teach/worksheet")],
      key: [`${place}/key`, dataPath(`${place}/key`, "routes/teach/worksheet-key")],
    };
  });
}

test("no worksheet holds anything of its key, and the key opens to those who may teach and nobody else", async () => {
  const others = [new HttpClient(server.url), await signUpLearner(server.url, "bittern")];
  const teacher = await signUpInstructor(server.url, "Ms Alder", "alder@school.example");
  expect(steps.length).toBeGreaterThan(4);
  for (const { sheet, key } of sheets()) {
    for (const path of sheet) {
      const answers = await Promise.all([...others, teacher].map((client) => client.get(path)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(canariesIn(...answers), path).toEqual([]);
    }
    for (const path of key) {
      const refused = await Promise.all(others.map((client) => client.get(path)));
      expect(refused.map(({ status, to }) => (to?.startsWith("/sign-in") ? "sign in" : status))).toEqual([
        "sign in",
        404,
      ]);
      expect(canariesIn(...refused), path).toEqual([]);
      const opened = await teacher.get(path);
      expect(opened.status).toBe(200);
      expect(opened.headers.get("cache-control")).toBe("no-store");
      expect(canariesIn(opened).length, path).toBeGreaterThan(5);
    }
  }
}, 120_000);
