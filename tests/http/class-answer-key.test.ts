import { afterAll, beforeAll, expect, test } from "vitest";
import { loadContent } from "#content/load.ts";
import { migrate } from "#db/migrate.ts";
import { CANARY, writeCanaryContent } from "#tests/builders/canary-content.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import type { ContentFolder } from "#tests/builders/content-folder.ts";
import { depsOn } from "#tests/builders/deps.ts";
import { type Answer, dataPath, type HttpClient } from "#tests/builders/http-client.ts";
import { PASSWORD } from "#tests/builders/people.ts";
import { type RunningServer, startServer } from "#tests/builders/server.ts";
import { makeServerHome, type ServerHome } from "#tests/builders/server-home.ts";
import { figuresIn } from "./figures-in.ts";
import { answerAll, type Work } from "./learner.ts";
import { signIn } from "./people.ts";

let content: ContentFolder;
let home: ServerHome;
let server: RunningServer;
let member: HttpClient;
let instructor: HttpClient;
let exercises: string[];
let modules: string[];
let ids: { classId: string; assignmentId: string; student: string };

beforeAll(async () => {
  content = await writeCanaryContent();
  home = await makeServerHome();
  const loaded = await loadContent(content.folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  modules = loaded.content.course.modules.map((module) => module.id);
  exercises = [...loaded.content.exercises.keys()];
  const email = await home.look(async (connection) => {
    await migrate(connection);
    const deps = await depsOn(connection.db, loaded.content, new Date());
    const { id: classId, email: address } = await aClass(deps);
    const student = await aStudentIn(deps, classId, "member-merlin");
    const classmate = await aStudentIn(deps, classId, "classmate-teal");
    const terms = { explain: "release", attempts: 1, closesAt: null } as const;
    const assignmentId = await anAssignment(deps, { classId, exercises, ...terms });
    for (const exerciseId of exercises)
      await handedIn(deps, { assignmentId, userId: classmate, exerciseId, entries: [] });
    ids = { classId, assignmentId, student };
    return address;
  });
  server = await startServer({ ...home, contentDir: content.folder });
  member = await signIn(server.url, "member-merlin", PASSWORD);
  instructor = await signIn(server.url, email, PASSWORD);
});
afterAll(async () => {
  await server?.stop();
  await home?.remove();
  await content?.remove();
});

type Place = [path: string, route: string];

const pages = (): Place[] => {
  const here = `/classes/${ids.classId}`;
  return [
    ["/?index", "routes/learn/home"],
    ["/account", "routes/account/account"],
    ["/classes", "routes/class/classes"],
    [here, "routes/class/class"],
    [`${here}/report`, "routes/class/own-report"],
    [`${here}/assignments/${ids.assignmentId}`, "routes/class/assignment"],
    [`${here}/assignments/${ids.assignmentId}?exercise=2&sentence=1.1&lesson=`, "routes/class/assignment"],
    ...modules.map((module): Place => [`/modules/${module}`, "routes/learn/module"]),
  ];
};

const ofAttempt = (id: string): Place[] => [
  [`/attempts/${id}`, "routes/learn/attempt"],
  [`/attempts/${id}?view=form`, "routes/learn/attempt"],
  [`/attempts/${id}/feedback`, "routes/learn/feedback"],
];

async function look(places: Place[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [path, route] of places) {
    answers.push(await member.get(path), await member.get(dataPath(path, route)));
  }
  return answers;
}

const exported = async () => member.post("/account/export", {});

/** Words of the key, scores and names of others that a student was shown. */
function shown(answers: Answer[]): string[] {
  return answers.flatMap(({ text, headers }) => {
    const whole = `${text}\n${[...headers].join("\n")}`;
    const words = [...whole.matchAll(CANARY)].map(({ index }) => whole.slice(index - 60, index + 60));
    const names = whole.includes("classmate-teal") || whole.includes("Bird classmate") ? ["a classmate"] : [];
    return [...words, ...names, ...figuresIn(text)];
  });
}

const works: Work[] = [];

test("work for a class shows nothing of its key, no score and nobody else before it is explained", async () => {
  const before = [...(await look(pages())), await exported()];
  expect(before.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  expect(shown(before)).toEqual([]);
  for (const exercise of exercises) {
    const work = await begin(exercise);
    works.push(work);
    const place = `/attempts/${work.id}`;
    const underWay = [
      ...(await look(ofAttempt(work.id))),
      await member.post(place, { key: work.key }),
      await member.post(`${place}/draft`, { ...answerAll(work, "Words."), seq: "1" }),
    ];
    expect(shown(underWay), `${exercise}, under way`).toEqual([]);
    const handIn = await member.post(place, { ...answerAll(work, "Words."), key: work.key, confirm: "yes" });
    expect(handIn.to).toBe(`${place}/feedback`);
    const again = await member.post("/attempts", { exercise, assignment: ids.assignmentId });
    expect(again.to).toContain("why=wait");
    expect((await member.post("/attempts", { exercise })).to).toContain("why=wait");
    const handedInNow = [handIn, again, ...(await look(ofAttempt(work.id)))];
    expect(shown(handedInNow), `${exercise}, handed in`).toEqual([]);
  }
  expect(shown([...(await look(pages())), await exported()])).toEqual([]);
}, 120_000);

test("a review that is sent before the explanations shows nothing of them either", async () => {
  for (const { id, exercise } of works) {
    const rewrite = exercise.tasks.find((task) => task.type === "rewrite");
    const review = `/classes/${ids.classId}/assignments/${ids.assignmentId}/students/${ids.student}?attempt=${id}`;
    const fields: Record<string, string> = rewrite
      ? { [`rating.${rewrite.id}`]: "1", [`why.${rewrite.id}`]: "Kanari said it." }
      : { whole: "Kanari said it." };
    const sent = await instructor.post(review, { ...fields, do: "send" });
    expect(sent.status, sent.text.slice(0, 300)).toBe(303);
    expect(shown([...(await look(ofAttempt(id)))])).toEqual([]);
  }
  expect(shown([...(await look(pages())), await exported()])).toEqual([]);
}, 120_000);

test("once the explanations are released, the same search finds the key and the scores, and still nobody else", async () => {
  const edit = `/classes/${ids.classId}/assignments/${ids.assignmentId}/edit`;
  expect((await instructor.post(edit, { intent: "release" })).status).toBe(303);
  for (const { id } of works) {
    const answers = await look(ofAttempt(id).slice(2));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(shown([answer]).filter((one) => /kanari/i.test(one)).length).toBeGreaterThan(5);
    }
    expect(shown(answers)).not.toContain("a classmate");
  }
  const everywhere = await look(pages());
  expect(shown(everywhere)).not.toContain("a classmate");
  expect(shown(everywhere).filter((one) => one.startsWith("figure"))).not.toEqual([]);
  expect(shown([await exported()]).length).toBeGreaterThan(5);
});

/** Begins an exercise for the class and opens its workspace. */
async function begin(exercise: string): Promise<Work> {
  const { to } = await member.post("/attempts", { exercise, assignment: ids.assignmentId });
  const id = to?.slice("/attempts/".length) ?? "";
  const { text } = await member.get(dataPath(`/attempts/${id}`, "routes/learn/attempt"));
  const data = JSON.parse(text) as { exercise: Work["exercise"]; attempt: { key: string } };
  return { id, exercise: data.exercise, key: data.attempt.key };
}
