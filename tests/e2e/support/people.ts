import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { post, type Visitor } from "./attempts.ts";

export const PASSWORD = "four quiet herons";

export function newName(): string {
  return `reader-${randomUUID().slice(0, 8)}`;
}

/** Makes an account for this browser without a click, and signs it in. */
export async function signUp(visitor: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const username = newName();
  const answer = await post(visitor, "/sign-up", { door: "learn", username, password: PASSWORD, ...fields });
  if (answer.status() !== 302) throw new Error(`Could not sign up: ${answer.status()}.`);
  return username;
}

/** Signs this browser in to an account that exists. */
export async function signIn(visitor: Visitor, login: string, password = PASSWORD): Promise<void> {
  const answer = await post(visitor, "/sign-in", { login, password });
  if (answer.status() !== 302) throw new Error(`Could not sign in: ${answer.status()}.`);
}

/** Everything the site keeps about whoever uses this browser, as its export says. */
export async function exported(page: Page): Promise<Record<string, unknown>> {
  return (await post(page, "/account/export", {})).json();
}
