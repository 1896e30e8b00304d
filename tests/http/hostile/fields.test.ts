import { afterAll, beforeAll, expect, test } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { builtRoutes } from "../built-routes.ts";
import { answerAll, startWork, submitWork } from "../learner.ts";
import { signUpInstructor, signUpLearner } from "../people.ts";
import { BEHIND_PROXY, openSite, type Site } from "../site.ts";
import { classForms } from "./class-forms.ts";
import { ALL_STRINGS, type HostileForm, tryAlone, tryTogether } from "./hostile-forms.ts";
import { learnerForms } from "./learner-forms.ts";

let site: Site;
let clients: Record<"visitor" | "guest" | "learner" | "instructor", HttpClient>;
let forms: HostileForm[];

beforeAll(async () => {
  site = await openSite({ env: BEHIND_PROXY });
  const { url } = site.server;
  const guest = new HttpClient(url);
  const handedIn = await startWork(guest, "memo");
  await submitWork(guest, handedIn);
  const work = await startWork(guest, "memo");
  const learner = await signUpLearner(url, "kestrel");
  const instructor = await signUpInstructor(url, "Iris Dunlin", "iris@school.example");
  clients = { visitor: new HttpClient(url), guest, learner, instructor };
  forms = learnerForms({ work: work.id, answers: answerAll(work, "Words."), handedIn: handedIn.id });
});
afterAll(() => site?.close());

test("every action of the site is among the forms of this file or of classes, and there are more than 500 texts", () => {
  expect(ALL_STRINGS.length).toBeGreaterThan(500);
  const tried = new Set([...forms, ...classForms({})].map(({ route }) => route));
  expect(builtRoutes().filter((route) => route.hasAction && !tried.has(route.id))).toEqual([]);
});

test("every text in all fields of every form at once is answered without an error of the server", async () => {
  const failed: string[] = [];
  for (const form of forms) failed.push(...(await tryTogether(form, clients)));
  expect(failed).toEqual([]);
}, 300_000);

test("texts in each field alone, and as its name, are answered without an error of the server", async () => {
  const failed: string[] = [];
  for (const form of forms) failed.push(...(await tryAlone(form, clients)));
  expect(failed).toEqual([]);
}, 300_000);

test("the server lives, is ready, and has written of no error", async () => {
  expect((await clients.visitor.get("/readyz")).status).toBe(200);
  const errors = site.server
    .logs()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line));
  expect(errors).toEqual([]);
});
