import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { type RunningServer, startServer } from "#tests/builders/server.ts";
import { formsOf } from "./actions.ts";
import { builtRoutes } from "./built-routes.ts";
import { dump } from "./dump.ts";
import { startWork } from "./learner.ts";
import { classFormsOf } from "./matrix/fill-places.ts";
import { enter, prepareSchool } from "./matrix/prepare-school.ts";
import type { School } from "./matrix/school.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let school: School;
let server: RunningServer;
/** Teaches a class, and has an exercise under way. */
let learner: HttpClient;
let attempt: string;
let before: Record<string, string[]>;

/** The same browser with a server that was started anew. */
async function restart(): Promise<void> {
  server = await startServer({ ...site.home, contentDir: site.content.folder });
  const { cookies } = learner;
  learner = new HttpClient(server.url);
  for (const [name, value] of cookies) learner.cookies.set(name, value);
}

beforeAll(async () => {
  site = await openSite({
    prepare: async (home, folder) => {
      school = await prepareSchool(home, folder);
    },
  });
  learner = (await enter(site.server.url, school)).instructor;
  attempt = (await startWork(learner, "memo")).id;
  await site.server.stop();
  before = await site.home.look(dump);
  await restart();
});
afterAll(async () => {
  await server?.stop();
  await site?.close();
});

const elsewhere = (): [string, Record<string, string>][] => [
  ["says nothing of where it comes from", {}],
  ["comes from another site", { Origin: "https://evil.example" }],
  ["comes from a page without an origin", { Origin: "null" }],
  ["comes from another port", { Origin: "http://127.0.0.1:1" }],
  ["comes over another scheme", { Origin: learner.origin.replace("http:", "https:") }],
  ["comes from a longer host", { Origin: `${learner.origin}.evil.example` }],
  ["has a referrer alone", { Referer: `${learner.origin}/` }],
  ["is called cross-site by the browser", { "Sec-Fetch-Site": "cross-site", Origin: learner.origin }],
  ["is called same-site by the browser", { "Sec-Fetch-Site": "same-site", Origin: learner.origin }],
  ["was typed or bookmarked", { "Sec-Fetch-Site": "none", Origin: learner.origin }],
  ["names two sites", { "Sec-Fetch-Site": "same-origin, cross-site" }],
];

test("no unsafe request from elsewhere is let in: not to a page, not to `_data`, by no method", async () => {
  const forms = [...formsOf(attempt), ...classFormsOf(school)];
  const withAction = builtRoutes().filter((route) => route.hasAction);
  const tried = new Set(forms.map((form) => form.route));
  expect(withAction.filter(({ id }) => !tried.has(id))).toEqual([]);

  const through: string[] = [];
  for (const [how, headers] of elsewhere()) {
    for (const { route, path, fields } of forms) {
      for (const place of [path, dataPath(path, route)]) {
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const { status } = await learner.send(method, place, {
            headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
            body: new URLSearchParams(fields).toString(),
          });
          if (status !== 403) through.push(`${method} ${place}, which ${how}: ${status}`);
        }
      }
    }
  }
  expect(through).toEqual([]);
}, 120_000);

test("what was refused did nothing, and what the site's own pages send does something", async () => {
  await server.stop();
  expect(await site.home.look(dump)).toEqual(before);

  await restart();
  for (const { path, fields } of formsOf(attempt).slice(0, 3)) await learner.post(path, fields);
  await learner.post("/classes", { id: uuidv7(), name: "A new class", zone: "Europe/London" });
  await server.stop();
  const taken = await site.home.look(dump);
  for (const table of ["notes", "drill_answers", "attempts", "classes"])
    expect(taken[table]?.length, table).toBe((before[table]?.length ?? 0) + 1);
});

describe("a site that is public over https", () => {
  let open: Site;
  beforeAll(async () => {
    open = await openSite({ env: { PUBLIC_URL: "https://says-who.example" } });
  });
  afterAll(() => open?.close());

  test("takes forms from its public address only, unless the browser itself vouches for them", async () => {
    const visitor = new HttpClient(open.server.url);
    const send = (headers: Record<string, string>) =>
      visitor.send("POST", "/appearance", {
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
        body: "theme=dark",
      });
    const vouched = { "Sec-Fetch-Site": "same-origin" };
    expect((await send({ ...vouched, Origin: "https://says-who.example" })).status).toBe(302);
    expect((await send({ ...vouched, Origin: "[" })).status).toBe(302);
    expect((await send({ Origin: "https://says-who.example" })).status).toBe(302);
    expect((await send({ "Sec-Fetch-Site": "same-origin" })).status).toBe(302);
    expect((await send({ Origin: open.server.url })).status).toBe(403);
    expect((await send({ Origin: "http://says-who.example" })).status).toBe(403);
  });
});
