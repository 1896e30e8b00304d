import { afterAll, beforeAll, expect, test } from "vitest";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { startServer } from "#tests/builders/server.ts";
import { builtRoutes, isOfClass } from "./built-routes.ts";
import { dump } from "./dump.ts";
import { classPlacesOf } from "./matrix/fill-places.ts";
import { enter, prepareSchool } from "./matrix/prepare-school.ts";
import type { School } from "./matrix/school.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let school: School;
const cookies = new Map<string, Map<string, string>>();

beforeAll(async () => {
  site = await openSite({
    prepare: async (home, folder) => {
      school = await prepareSchool(home, folder);
    },
  });
  const clients = await enter(site.server.url, school);
  for (const role of ["visitor", "guest", "member", "instructor", "admin"] as const)
    cookies.set(role, clients[role].cookies);
  await site.server.stop();
});
afterAll(() => site?.close());

test("every page and form of a class is among the addresses", () => {
  const tried = new Set(classPlacesOf(school).map(({ route }) => route));
  const ofClasses = builtRoutes().filter((route) => isOfClass(route) && (route.hasLoader || route.hasAction));
  expect(ofClasses.length).toBeGreaterThan(20);
  expect(ofClasses.filter(({ id }) => !tried.has(id))).toEqual([]);
});

test("fetching every address of a class, whole or through `_data`, changes no row, whoever asks", async () => {
  const before = await site.home.look(dump);
  expect(before.reviews?.length).toBe(1);
  const server = await startServer({ ...site.home, contentDir: site.content.folder });
  const failed: string[] = [];
  for (const [role, kept] of cookies) {
    const client = new HttpClient(server.url);
    const again = () => {
      client.cookies.clear();
      for (const [name, value] of kept) client.cookies.set(name, value);
      return client;
    };
    for (const { route, path } of classPlacesOf(school)) {
      for (const way of [path, dataPath(path, route)]) {
        const { status } = await again().get(way);
        if (status >= 500) failed.push(`${role}, ${way}: ${status}`);
      }
      const { text } = await again().send("HEAD", path);
      if (text !== "") failed.push(`${role}, HEAD ${path} has a body`);
    }
  }
  await server.stop();
  expect(failed).toEqual([]);
  expect(await site.home.look(dump)).toEqual(before);
}, 120_000);
