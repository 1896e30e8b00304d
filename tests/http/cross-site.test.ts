import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { startServer } from "#tests/builders/server.ts";
import { formsOf } from "./actions.ts";
import { builtRoutes } from "./built-routes.ts";
import { dump } from "./dump.ts";
import { startWork } from "./learner.ts";
import { signUpLearner } from "./people.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let learner: HttpClient;
let attempt: string;

beforeAll(async () => {
  site = await openSite();
  learner = await signUpLearner(site.server.url, "kestrel");
  attempt = (await startWork(learner, "memo")).id;
});
afterAll(() => site?.close());

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
  const forms = formsOf(attempt);
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
});

test("what was refused did nothing, and what the site's own pages send does something", async () => {
  await site.server.stop();
  const refused = await site.home.look(dump);
  const counts = Object.entries(refused).map(([table, rows]) => [table, rows.length]);
  expect(Object.fromEntries(counts)).toMatchObject({
    users: 1,
    sessions: 1,
    attempts: 1,
    marks: 0,
    notes: 0,
    drill_answers: 0,
    password_resets: 0,
  });

  const server = await startServer({ ...site.home, contentDir: site.content.folder });
  const own = new HttpClient(server.url);
  for (const [name, value] of learner.cookies) own.cookies.set(name, value);
  for (const { path, fields } of formsOf(attempt).slice(0, 3)) await own.post(path, fields);
  await server.stop();
  const taken = await site.home.look(dump);
  expect([taken.notes?.length, taken.drill_answers?.length, taken.attempts?.length]).toEqual([1, 1, 2]);
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
