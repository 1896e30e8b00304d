import { v7 as uuidv7 } from "uuid";
import { hashPassword } from "#app/use-cases/account/password-hash.server.ts";
import { migrate } from "#db/migrate.ts";
import { users } from "#db/schema/schema.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import type { ServerHome } from "#tests/builders/server-home.ts";

export const PASSWORD = "seven quiet herons wading";

/** Signs up a learner and returns their browser, signed in. */
export async function signUpLearner(url: string, username: string, email = ""): Promise<HttpClient> {
  const client = new HttpClient(url);
  await signedUp(client, { door: "learn", username, password: PASSWORD, ...(email ? { email } : {}) });
  return client;
}

/** Signs up an instructor and returns their browser, signed in. */
export async function signUpInstructor(url: string, displayName: string, email: string): Promise<HttpClient> {
  const client = new HttpClient(url);
  await signedUp(client, { door: "teach", displayName, email, password: PASSWORD });
  return client;
}

async function signedUp(client: HttpClient, fields: Record<string, string>): Promise<void> {
  const answer = await client.post("/sign-up", fields);
  if (!answer.to) throw new Error(`Signing up was answered ${answer.status}: ${answer.text}`);
}

/** Signs in and returns the new browser. */
export async function signIn(url: string, login: string, password = PASSWORD): Promise<HttpClient> {
  const client = new HttpClient(url);
  const answer = await client.post("/sign-in", { login, password });
  if (!answer.to) throw new Error(`Signing in was answered ${answer.status}: ${answer.text}`);
  return client;
}

/** Puts an admin into a database before its server starts; there is no other way to become one. */
export async function addAdmin(home: ServerHome, email: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await home.look(async (connection) => {
    await migrate(connection);
    const now = new Date();
    const id = uuidv7();
    await connection.db
      .insert(users)
      .values({ id, role: "admin", email, passwordHash, createdAt: now, lastSeenAt: now });
  });
}
