import { expect, onTestFinished, test } from "vitest";
import { attempts } from "#db/schema/schema.ts";
import { seat, submitAll } from "./many-submits.ts";
import { School } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

const PUPILS = 500;
/** A whole school at the end of a lesson: so many wait for an answer at any time. */
const AT_ONCE = 20;

test(`${PUPILS} pupils submit within a minute: none lost, none twice, no error of the server`, async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const server = await school.start();
  const seated = await seat(server.url, PUPILS);
  const began = performance.now();
  const outcomes = await submitAll(seated, AT_ONCE);
  const took = performance.now() - began;
  expect(new Set(outcomes.flatMap(({ statuses }) => statuses))).toEqual(new Set([302]));
  expect(outcomes).toHaveLength(PUPILS);
  expect(await server.stop()).toBe(0);
  expect(server.logs()).not.toContain('"level":50');
  await school.home.look(async ({ db }) => {
    const rows = await db.select().from(attempts);
    expect(rows.filter(({ submittedAt }) => submittedAt !== null)).toHaveLength(PUPILS);
    expect(rows).toHaveLength(PUPILS);
    expect(await unsoundAttempts(db)).toEqual([]);
  });
  expect(took).toBeLessThan(60_000);
});
