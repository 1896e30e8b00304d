import { expect, onTestFinished, test } from "vitest";
import { settingsOf } from "#tests/builders/server.ts";
import { spawnServer } from "#tests/builders/server-process.ts";
import { lossesOf, pupilsOf, School, stepsOf, work } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

test.skipIf(process.env.TEST_DATABASE_URL)(
  "a second server on the same folder is refused in one sentence, and the first goes on with its data unharmed",
  async () => {
    const school = await School.open();
    onTestFinished(() => school.close());
    const first = await school.start();
    const pupils = pupilsOf(first.url, 3);
    const second = spawnServer({ ...settingsOf(school.home), CONTENT_DIR: school.content.folder });
    let refused = false;
    const ended = second.exited.then((code) => {
      refused = true;
      return code;
    });
    // The pupils write all the while, and some more once the second one has gone.
    let enough = Number.POSITIVE_INFINITY;
    const failures = await work(pupils, () => {
      if (refused && enough === Number.POSITIVE_INFINITY) enough = stepsOf(pupils) + 30;
      return stepsOf(pupils) < enough;
    });
    expect(failures).toEqual([null, null, null]);
    expect(await ended).toBe(1);
    expect(second.stdout() + second.stderr()).toBe(
      `The database in ${school.home.dataDir} is in use by process ${first.pid}: stop it first, or set DATA_DIR to another folder.\n`,
    );
    expect(await lossesOf(pupils, first.url)).toEqual([]);
    expect(await first.stop()).toBe(0);
    await school.home.look(async ({ db }) => expect(await unsoundAttempts(db)).toEqual([]));
  },
);
