import { v7 as uuidv7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import { hashPassword } from "#app/use-cases/account/password-hash.server.ts";
import { users } from "#db/schema/schema.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import { PASSWORD } from "#tests/http/people.ts";
import { School } from "./school.ts";

const PUPILS = 30;

test(`${PUPILS} pupils behind one address sign in within a minute, every third after a typo: nobody is blocked`, async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  await (await school.start()).stop();
  const passwordHash = await hashPassword(PASSWORD);
  const now = new Date();
  const names = Array.from({ length: PUPILS }, (_, index) => `pupil-${index}`);
  await school.home.look(({ db }) =>
    db.insert(users).values(
      names.map((username) => ({
        id: uuidv7(),
        role: "student" as const,
        username,
        passwordHash,
        createdAt: now,
        lastSeenAt: now,
      })),
    ),
  );
  const server = await school.start();
  const began = performance.now();
  const entered = await Promise.all(
    names.map(async (login, index) => {
      const client = new HttpClient(server.url);
      if (index % 3 === 0) {
        const typo = await client.post("/sign-in", { login, password: `${PASSWORD}s` });
        if (typo.status !== 422) return `${typo.status} to a typo`;
      }
      const { status, to } = await client.post("/sign-in", { login, password: PASSWORD });
      return `${status} to ${to}`;
    }),
  );
  expect(new Set(entered)).toEqual(new Set(["302 to /"]));
  expect(performance.now() - began).toBeLessThan(60_000);
  expect(await server.stop()).toBe(0);
});
