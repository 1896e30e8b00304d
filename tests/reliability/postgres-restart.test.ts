import { exec } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { lossesOf, pupilsOf, School, stepsOf, work } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

/** The beginning of a shell command that steers the PostgreSQL at TEST_DATABASE_URL. */
const control = process.env.PG_CTL;
const run = promisify(exec);

/** Milliseconds. */
const HEALED = 30_000;

test.runIf(control)(
  "PostgreSQL crashes under load: 503 while it is away, never 500; then the server heals by itself and nothing is lost",
  async () => {
    const school = await School.open();
    onTestFinished(() => school.close());
    const server = await school.start();
    const pupils = pupilsOf(server.url, 8);
    const refusals = () => pupils.flatMap((pupil) => pupil.refusals);
    let going = true;
    const working = work(pupils, () => going);

    await vi.waitUntil(() => stepsOf(pupils) >= 80, 60_000);
    await run(`${control} stop -m immediate`);
    const away = refusals().length;
    await vi.waitUntil(() => refusals().length >= away + 100, 60_000);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const pages = await Promise.all(pupils.map((pupil) => pupil.openWork()));
    for (const page of pages) expect([page.status, page.headers.get("Retry-After")]).toEqual([503, "5"]);
    const unready = await fetch(`${server.url}/readyz`);
    expect([unready.status, await unready.json()]).toEqual([503, { ready: false, missing: ["database"] }]);

    await run(`${control} start`);
    const back = performance.now();
    const before = pupils.map(({ steps }) => steps);
    await vi.waitUntil(() => pupils.every(({ steps }, at) => steps >= (before[at] ?? 0) + 5), HEALED);
    const healed = Math.round(performance.now() - back);
    going = false;
    // A step that was answered with anything but success or 503 would stand here.
    expect(await working).toEqual(pupils.map(() => null));
    for (const retryAfter of refusals()) expect(Number(retryAfter)).toBeGreaterThan(0);
    console.log(`${refusals().length} answers of 503; everybody at work again after ${healed} ms`);

    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await lossesOf(pupils, server.url)).toEqual([]);
    expect(await server.stop()).toBe(0);
    await school.home.look(async ({ db }) => expect(await unsoundAttempts(db)).toEqual([]));
  },
);
