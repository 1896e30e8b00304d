import { randomUUID } from "node:crypto";
import { type APIRequestContext, request } from "@playwright/test";
import { entriesOf } from "#app/commands/demo/entries-of.ts";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { wallOf } from "#app/domain/class/zoned-time.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { post, type Visitor } from "./attempts.ts";
import { newName, PASSWORD, signUp } from "./people.ts";

export const PASSPHRASE = "eleven herons over a quiet lake";
export const ZONE = "Europe/London";
const DAY = 24 * 3600 * 1000;

export interface Classroom {
  id: string;
  name: string;
  code: string;
}

export interface Pupil {
  request: APIRequestContext;
  username: string;
}

/** Somebody whose browser need not be seen. */
export async function newVisitor(): Promise<Visitor> {
  return { request: await request.newContext({ baseURL: process.env.E2E_URL ?? "" }) };
}

/** Makes an account that may teach, without a click, and signs this browser in. Returns its address. */
export async function signUpToTeach(visitor: Visitor, displayName = "Ms Alder"): Promise<string> {
  const email = `${newName()}@school.example`;
  await signUp(visitor, { door: "teach", displayName, email, password: PASSPHRASE });
  return email;
}

/** Makes a class of this browser's account. */
export async function makeClass(visitor: Visitor, name = "Year 10, Thursday group"): Promise<Classroom> {
  const id = randomUUID();
  const answer = await post(visitor, "/classes", { id, name, zone: ZONE });
  if (answer.status() !== 303) throw new Error(`Could not make a class: ${answer.status()}.`);
  const page = await (await visitor.request.get(`/classes/${id}`)).text();
  const code = /\/join\/([A-Z0-9]{8})/.exec(page)?.[1];
  if (!code) throw new Error("The class's page shows no join code.");
  return { id, name, code };
}

/** Signs up to teach and makes a class. */
export async function teach(visitor: Visitor, name?: string): Promise<Classroom> {
  await signUpToTeach(visitor);
  return makeClass(visitor, name);
}

/** Joins as somebody new, under a username of their own and, for teachers, a name. */
export async function joinAsNew(visitor: Visitor, code: string, displayName = ""): Promise<string> {
  const username = newName();
  const answer = await post(visitor, `/join/${code}`, { username, displayName, password: PASSWORD });
  if (answer.status() !== 303) throw new Error(`Could not join: ${answer.status()}.`);
  return username;
}

/** A student of the class whose browser need not be seen. */
export async function newPupil(code: string, displayName = ""): Promise<Pupil> {
  const visitor = await newVisitor();
  return { request: visitor.request, username: await joinAsNew(visitor, code, displayName) };
}

/** A day and a time of the class's clocks, so many days from now. */
export function inDays(days: number): { date: string; time: string } {
  return wallOf(new Date(Date.now() + days * DAY), ZONE);
}

/** Fields of a term: "dueDate" and "dueTime". */
export function momentFields(which: "opens" | "due" | "closes", days: number): Record<string, string> {
  const { date, time } = inDays(days);
  return { [`${which}Date`]: date, [`${which}Time`]: time };
}

const openNow = () => ({
  ...{ ...momentFields("opens", -1), ...momentFields("due", 7), ...momentFields("closes", 9) },
  ...{ attempts: "2", counts: "best", explain: "at-once", late: "marked" },
});

/** Moves it to where it was due two days ago and still takes late work. */
export async function letItBeDue(
  visitor: Visitor,
  classId: string,
  assignment: string,
  title = "Warnings",
): Promise<void> {
  const past = { ...momentFields("opens", -3), ...momentFields("due", -2) };
  const form = { intent: "save", title, ...openNow(), ...past };
  const answer = await post(visitor, `/classes/${classId}/assignments/${assignment}/edit`, form);
  if (answer.status() !== 303) throw new Error(`Could not change it: ${answer.status()}.`);
}

/** Gives a passage or a module to the class: open since yesterday, due in a week. Returns the assignment's id. */
export async function assign(
  visitor: Visitor,
  classId: string,
  what: Exercise | CourseModule,
  fields: Record<string, string> = {},
): Promise<string> {
  const assignment = randomUUID();
  const answer = await post(visitor, `/classes/${classId}/assignments/new`, {
    ...{ assignment, intent: "publish", title: "Warnings" },
    ...("steps" in what ? { module: what.id } : { module: "", exercises: what.id }),
    ...{ ...openNow(), ...fields },
  });
  if (answer.status() !== 303) throw new Error(`Could not assign: ${answer.status()}.`);
  return assignment;
}

/** Begins assigned work. Returns the attempt's address. */
export async function beginAssigned(
  visitor: Visitor,
  assignment: string,
  exercise: Exercise,
): Promise<string> {
  const answer = await post(visitor, "/attempts", { exercise: exercise.id, assignment });
  const address = answer.headers().location;
  if (!address?.startsWith("/attempts/")) throw new Error(`Could not begin: ${answer.status()} ${address}.`);
  return address;
}

/** Does assigned work with these answers, and leaves the rest empty. Returns the attempt's address. */
export async function handIn(
  visitor: Visitor,
  assignment: string,
  exercise: Exercise,
  answers: Answers = {},
): Promise<string> {
  const address = await beginAssigned(visitor, assignment, exercise);
  const ending = { key: randomUUID(), seq: "1", intent: "submit", confirm: "yes" };
  const answer = await post(visitor, address, { ...Object.fromEntries(entriesOf(answers)), ...ending });
  if (answer.status() !== 302) throw new Error(`Could not hand in: ${answer.status()}.`);
  return address;
}

/** What the review page posts: fields as they are named there, and what to do with them. */
export async function sendReview(
  visitor: Visitor,
  of: { classId: string; assignment: string; attempt: string; student: string; exercise: Exercise },
  fields: Record<string, string>,
): Promise<void> {
  const query = new URLSearchParams({ exercise: of.exercise.id, attempt: idIn(of.attempt) });
  const address = `/classes/${of.classId}/assignments/${of.assignment}/students/${of.student}?${query}`;
  const answer = await post(visitor, address, { seen: "", do: "send", ...fields });
  if (answer.status() !== 303) throw new Error(`Could not review: ${answer.status()}.`);
}

/** The id at the end of an address. */
export function idIn(address: string): string {
  return /([0-9a-f-]{36})(?:[?#].*)?$/.exec(address)?.[1] ?? "";
}

/** The student's id, from the class's page. */
export async function studentId(visitor: Visitor, classId: string, name: string): Promise<string> {
  const page = await (await visitor.request.get(`/classes/${classId}`)).text();
  const id = new RegExp(`/students/([0-9a-f-]{36})"[^>]*>${name}<`).exec(page)?.[1];
  if (!id) throw new Error(`${name} is not on the class's page.`);
  return id;
}
