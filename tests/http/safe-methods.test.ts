import { afterAll, beforeAll, expect, test } from "vitest";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { rawRequest, statusOf } from "#tests/builders/raw-request.ts";
import { startServer } from "#tests/builders/server.ts";
import { formsOf } from "./actions.ts";
import { builtRoutes, isOfClass } from "./built-routes.ts";
import { dump } from "./dump.ts";
import { startWork, submitWork } from "./learner.ts";
import { addAdmin, signIn, signUpInstructor, signUpLearner } from "./people.ts";
import { DRILLS, MODULE, openSite, type Site } from "./site.ts";

let site: Site;
const cookies = new Map<string, Map<string, string>>();
let places: string[];

beforeAll(async () => {
  site = await openSite({ prepare: (home) => addAdmin(home, "admin@school.example") });
  const { url } = site.server;
  const clients = {
    visitor: new HttpClient(url),
    guest: new HttpClient(url),
    student: await signUpLearner(url, "kestrel"),
    instructor: await signUpInstructor(url, "Iris Dunlin", "iris@school.example"),
    admin: await signIn(url, "admin@school.example"),
  };
  const attempts: string[] = [];
  for (const client of [clients.guest, clients.student]) {
    const handedIn = await startWork(client, "memo");
    await submitWork(client, handedIn);
    attempts.push(handedIn.id, (await startWork(client, "memo")).id);
    await client.post(MODULE, { note: "A note." });
  }
  for (const [role, client] of Object.entries(clients)) cookies.set(role, client.cookies);
  const pages = ["/", "/sign-in", "/sign-up", "/reset", "/reset?token=none", "/account", "/about/method"];
  const forms = formsOf(attempts[1] ?? "").map(({ path, fields }) => {
    return `${path}?${new URLSearchParams(fields)}`;
  });
  const work = attempts.flatMap((id) => [
    `/attempts/${id}`,
    `/attempts/${id}/draft`,
    `/attempts/${id}/feedback`,
  ]);
  const sheet = `${MODULE}/worksheets/memo`;
  const ofModules = [MODULE, `${MODULE}/teaching`, sheet, `${sheet}/key`, "/course"];
  places = [...pages, ...ofModules, DRILLS, `${DRILLS}?round=2`, ...work, ...forms];
});
afterAll(() => site?.close());

function clientOf(role: string, url: string): HttpClient {
  const client = new HttpClient(url);
  for (const [name, value] of cookies.get(role) ?? []) client.cookies.set(name, value);
  return client;
}

test("fetching every address as every role, whole or through `_data`, changes no row", async () => {
  await site.server.stop();
  const before = await site.home.look(dump);
  expect(before.attempts?.length).toBe(4);
  const server = await startServer({ ...site.home, contentDir: site.content.folder });
  const failed: string[] = [];
  // The routes of classes are asked at their own addresses, in the test of those.
  const routes = builtRoutes().filter((route) => !isOfClass(route));
  for (const role of cookies.keys()) {
    for (const place of places) {
      for (const way of [place, ...routes.map(({ id }) => dataPath(place, id))]) {
        const { status } = await clientOf(role, server.url).get(way);
        if (status >= 500) failed.push(`${role}, ${way}: ${status}`);
      }
      const { text } = await clientOf(role, server.url).send("HEAD", place);
      if (text !== "") failed.push(`${role}, HEAD ${place} has a body`);
    }
  }
  await server.stop();
  expect(failed).toEqual([]);
  expect(await site.home.look(dump)).toEqual(before);
});

test("methods that no page uses are answered and break nothing", async () => {
  const server = await startServer({ ...site.home, contentDir: site.content.folder });
  const answers: Record<string, number[]> = {};
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW"]) {
    for (const path of new Set(places.map((place) => place.split("?")[0] ?? ""))) {
      const answer = await rawRequest(
        server.url,
        `${method} ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      answers[method] = [...(answers[method] ?? []), statusOf(answer)];
    }
  }
  for (const [method, statuses] of Object.entries(answers)) {
    expect(Math.max(...statuses), method).toBeLessThan(500);
    expect(Math.min(...statuses), method).toBeGreaterThanOrEqual(200);
  }
  expect(await server.stop()).toBe(0);
});
