import { randomUUID } from "node:crypto";
import type { APIResponse, Page } from "@playwright/test";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { groundOf, moduleOf } from "./course.ts";
import { open } from "./open.ts";

/** A browser, or somebody whose browser need not be seen. */
export type Visitor = Pick<Page, "request">;

/** Sends a form as the site's own pages would, and stays at the first answer. */
export async function post(
  visitor: Visitor,
  path: string,
  form: Record<string, string>,
): Promise<APIResponse> {
  const origin = process.env.E2E_URL ?? "";
  return visitor.request.post(path, { form, headers: { Origin: origin }, maxRedirects: 0 });
}

/** Begins an exercise without a click, in the name of this browser's guest or account. Returns its address. */
export async function begin(page: Page, exercise: Exercise): Promise<string> {
  const answer = await post(page, "/attempts", { exercise: exercise.id, module: moduleOf(exercise).id });
  const address = answer.headers().location;
  if (answer.status() !== 302 || !address) throw new Error(`Could not begin: ${answer.status()}.`);
  return address;
}

/** Begins an exercise and opens its page. */
export async function openFresh(page: Page, exercise: Exercise): Promise<string> {
  const address = await begin(page, exercise);
  await open(page, address);
  return address;
}

/** Begins an exercise and submits it with these marks and fields, and no other answers. Returns the attempt's address. */
export async function submitted(
  page: Page,
  exercise: Exercise,
  marks: Mark[] = [],
  fields: Record<string, string> = {},
): Promise<string> {
  const address = await begin(page, exercise);
  const marked = { [`m.${groundOf(exercise).task.id}`]: JSON.stringify(marks) };
  const form = { ...marked, ...fields, key: randomUUID(), seq: "1", intent: "submit", confirm: "yes" };
  const answer = await post(page, address, form);
  if (answer.status() !== 302)
    throw new Error(`Could not submit: ${answer.status()} ${await answer.text()}.`);
  return address;
}
