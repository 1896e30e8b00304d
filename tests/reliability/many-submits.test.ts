import { expect, onTestFinished, test } from "vitest";
import { attempts } from "#db/schema/schema.ts";
import { dataPath } from "#tests/builders/http-client.ts";
import { signIn } from "#tests/http/people.ts";
import { moved, seat, submitAll } from "./many-submits.ts";
import { assignToAll, TEACHER } from "./one-class.ts";
import { School } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

const PUPILS = 500;
/** A whole school at the end of a lesson: so many wait for an answer at any time. */
const AT_ONCE = 20;

test(`${PUPILS} pupils hand in a class's work within a minute, its results being reloaded all the while: none lost, none twice, no error`, async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const first = await school.start();
  const seated = await seat(first.url, PUPILS);
  expect(await first.stop()).toBe(0);
  const results = await school.home.look(({ db }) => assignToAll(db));

  const server = await school.start();
  const teacher = await signIn(server.url, TEACHER);
  const seen: number[] = [];
  let going = true;
  const watching = (async () => {
    while (going) seen.push((await teacher.get(results)).status);
  })();
  const began = performance.now();
  const outcomes = await submitAll(moved(seated, server.url), AT_ONCE);
  const took = performance.now() - began;
  going = false;
  await watching;
  expect(new Set(seen)).toEqual(new Set([200]));
  const { text } = await teacher.get(dataPath(results, "routes/class/assignment"));
  expect(JSON.parse(text)).toMatchObject({ results: { progress: { students: PUPILS, submitted: PUPILS } } });
  expect(new Set(outcomes.flatMap(({ statuses }) => statuses))).toEqual(new Set([302]));
  expect(outcomes).toHaveLength(PUPILS);
  expect(await server.stop()).toBe(0);
  expect(server.logs()).not.toContain('"level":50');
  await school.home.look(async ({ db }) => {
    const rows = await db.select().from(attempts);
    expect(rows.filter(({ submittedAt, counts }) => submittedAt !== null && counts)).toHaveLength(PUPILS);
    expect(rows).toHaveLength(PUPILS);
    expect(await unsoundAttempts(db)).toEqual([]);
  });
  console.log(`${PUPILS} handed in within ${Math.round(took / 1000)} s, results shown ${seen.length} times`);
  expect(took).toBeLessThan(60_000);
});
