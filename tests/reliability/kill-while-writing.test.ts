import { expect, onTestFinished, test } from "vitest";
import { attempts } from "#db/schema/schema.ts";
import type { Pupil } from "./pupil.ts";
import { lossesOf, pupilsOf, ROUNDS, School, stepsOf, work } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

/** Milliseconds. */
const READY_AGAIN = 10_000;

test(`kill -9 while pupils save and submit, ${ROUNDS} times: nothing that was confirmed is lost`, async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const all: Pupil[] = [];
  let worst = 0;
  let server = await school.start();
  for (let round = 0; round < ROUNDS; round += 1) {
    const pupils = pupilsOf(server.url, 6);
    all.push(...pupils);
    // Another number each time, so that the kill meets starts, drafts and submissions in other states.
    const enough = 24 + ((round * 17) % 60);
    const failures = await work(pupils, () => {
      if (stepsOf(pupils) === enough) server.kill();
      return true;
    });
    await server.stop();
    for (const failure of failures) expect(failure).toBeInstanceOf(TypeError);

    const before = performance.now();
    server = await school.start();
    worst = Math.max(worst, performance.now() - before);
    expect(await lossesOf(pupils, server.url)).toEqual([]);
  }
  await server.stop();
  await school.home.look(async ({ db }) => {
    expect(await unsoundAttempts(db)).toEqual([]);
    const kept = new Map((await db.select().from(attempts)).map((row) => [row.id, row]));
    for (const { id, submitted, confirmed } of all.flatMap(({ works }) => works)) {
      expect(kept.get(id)?.draftSeq).toBeGreaterThanOrEqual(confirmed);
      if (submitted) expect(kept.get(id)?.submittedAt).not.toBeNull();
    }
  });
  const confirmed = stepsOf(all);
  console.log(
    `${confirmed} confirmed over ${ROUNDS} kills; ready again after ${Math.round(worst)} ms at worst`,
  );
  expect(confirmed).toBeGreaterThanOrEqual(ROUNDS * 24);
  expect(worst).toBeLessThanOrEqual(READY_AGAIN);
});
