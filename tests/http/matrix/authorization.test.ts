import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, dataPath, type HttpClient } from "#tests/builders/http-client.ts";
import { builtRoutes } from "../built-routes.ts";
import { addAdmin } from "../people.ts";
import { openSite, type Site } from "../site.ts";
import { ABOUT_ROWS } from "./about-rows.ts";
import { ACCOUNT_ROWS } from "./account-rows.ts";
import { ATTEMPT_ROWS } from "./attempt-rows.ts";
import { ADMIN_EMAIL, type Cast, makeCast, ROLES, type Role } from "./cast.ts";
import { CLASS_ROWS } from "./class-rows.ts";
import { LEARN_ROWS } from "./learn-rows.ts";
import type { Expected, Row } from "./row.ts";
import { TEACHING_ROWS } from "./teaching-rows.ts";

const ROWS = [...LEARN_ROWS, ...TEACHING_ROWS, ...ATTEMPT_ROWS, ...ACCOUNT_ROWS, ...ABOUT_ROWS];
const OWNERS: Role[] = ["guest", "student", "instructor", "admin"];

let site: Site;
let cast: Cast;
let seq = 10;

beforeAll(async () => {
  site = await openSite({ prepare: (home) => addAdmin(home, ADMIN_EMAIL) });
  cast = await makeCast(site.server.url);
});
afterAll(() => site?.close());

test("every loader and action of the built site stands in the table", () => {
  const listed = new Set([...ROWS, ...CLASS_ROWS].map(({ route, does }) => `${route} ${does}`));
  const built = builtRoutes().flatMap((route) => [
    ...(route.hasLoader ? [`${route.id} loader`] : []),
    ...(route.hasAction ? [`${route.id} action`] : []),
  ]);
  expect(built.length).toBeGreaterThan(20);
  expect(built.filter((one) => !listed.has(one))).toEqual([]);
});

describe.each(ROWS.map((row) => [nameOf(row), row] as const))("%s", (_name, row) => {
  const owners = row.path.includes("{") ? OWNERS : [null];
  test.each(owners)("answers each role as the table says (owner: %s)", async (owner) => {
    const expected: Record<string, Expected> = {};
    const actual: Record<string, Expected> = {};
    for (const role of row.roles ?? ROLES) {
      for (const way of row.only ? [row.only] : (["page", "data"] as const)) {
        const wanted = expectedOf(row, role, owner);
        expected[`${role}, ${way}`] =
          way === "data" && row.data !== undefined ? row.data : fill(wanted, owner, row.path);
        const answer = await ask(row, role, way, owner);
        actual[`${role}, ${way}`] = observed(answer, wanted);
        expect(leaks(answer, role), `what ${role} is shown of others (${way})`).toEqual([]);
      }
    }
    expect(actual).toEqual(expected);
  });
});

test("a person's own words are found by the same search once they are shown to that person", async () => {
  const { client, ids, secrets } = cast.student;
  const answer = await client.get(`/attempts/${ids.submitted}/feedback`);
  expect(secrets.filter((secret) => answer.text.includes(secret))).not.toEqual([]);
  expect(leaks(answer, "otherStudent")).not.toEqual([]);
});

function nameOf(row: Row): string {
  return `${row.does} of ${row.route}, ${row.path}${row.when ? ` (${row.when})` : ""}`;
}

function expectedOf({ answers }: Row, role: Role, owner: Role | null): Expected {
  if (typeof answers !== "object") return answers;
  if ("owner" in answers && role === owner) return answers.owner;
  return (answers as Partial<Record<Role, Expected>>)[role] ?? answers.others;
}

async function ask(row: Row, role: Role, way: "page" | "data", owner: Role | null): Promise<Answer> {
  const path = String(fill(row.path, owner));
  const client: HttpClient = row.endsSession ? await cast[role].again() : cast[role].client.twin();
  // Remix's "?index" picks the index route's action; as a page it changes nothing.
  const place = way === "data" ? dataPath(path, row.route) : path;
  if (row.does === "loader") return client.get(place);
  const fields = Object.entries(row.fields ?? {}).map(([name, value]): [string, string] => {
    if (value.includes("{seq}")) seq += 2;
    return [name, value.replace("{seq}", String(seq)).replace("{key}", uuidv7()).replace("{rewrite}", "t5")];
  });
  return client.post(place, fields);
}

/** Puts the owner's attempts into a text. */
function fill<T extends Expected | string>(text: T, owner: Role | null, path = ""): T {
  if (typeof text !== "string") return text;
  const it = /^\/attempts\/([^/?]+)/.exec(path)?.[1] ?? "";
  const ids: Partial<Record<string, string>> = owner ? cast[owner].ids : {};
  return text.replace("{it}", it).replace(/\{(draft|submitted|open)\}/g, (_, which) => ids[which] ?? "") as T;
}

function observed({ status, to }: Answer, wanted: Expected): Expected {
  if (to === null) return status;
  const anyId = typeof wanted === "string" && wanted.includes(":id");
  return `→ ${anyId ? to.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, ":id") : to}`;
}

/** Which other people's secrets an answer holds. */
function leaks(answer: Answer, role: Role): string[] {
  const shown = `${answer.text}\n${[...answer.headers].join("\n")}`;
  return ROLES.filter((other) => other !== role).flatMap((other) =>
    cast[other].secrets.filter((secret) => shown.includes(secret)),
  );
}
