import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, dataPath, type HttpClient } from "#tests/builders/http-client.ts";
import { openSite, type Site } from "../site.ts";
import type { ClassRow } from "./class-row.ts";
import { CLASS_ROWS } from "./class-rows.ts";
import { fillPlaces as fill, type Places, placesOf } from "./fill-places.ts";
import { enter, prepareSchool } from "./prepare-school.ts";
import { type Expected, NO_ATTEMPT, NO_IDS } from "./row.ts";
import { SCHOOL_ROLES, type School, type SchoolRole } from "./school.ts";

let site: Site;
let school: School;
let clients: Record<SchoolRole, HttpClient>;

beforeAll(async () => {
  site = await openSite({
    prepare: async (home, folder) => {
      school = await prepareSchool(home, folder);
    },
  });
  clients = await enter(site.server.url, school);
});
afterAll(() => site?.close());

const ID_PLACES = ["class", "spareClass", "assignment", "editAssignment", "student", "quiet", "ownStudent"];
/** But for forms that are refused for what is in them, before anything is looked for. */
const OF_CLASSES = CLASS_ROWS.filter(
  ({ path, others }) => /\{(class|spareClass)\}/.test(path) && others !== 422,
);

test("ids that are nobody's, and things that are no ids, are answered alike: there is nothing there", async () => {
  const wrong: string[] = [];
  for (const row of OF_CLASSES) {
    for (const name of ID_PLACES.filter((place) => row.path.includes(`{${place}}`))) {
      for (const id of [NO_ATTEMPT, ...NO_IDS]) {
        wrong.push(...(await unlessNotFound(row, "instructor", { [name]: id })));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("what is of another class is not found by way of this one, and the other way round", async () => {
  const wrong: string[] = [];
  let tried = 0;
  const { otherClass = "", otherAssignment = "", outsider = "" } = school.places;
  for (const row of OF_CLASSES) {
    const named = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const others = named.flatMap((name): Places[] => {
      if (/assignment$/i.test(name)) return [{ [name]: otherAssignment }];
      return /^(student|quiet|leaver|ownStudent)$/.test(name) ? [{ [name]: outsider }] : [];
    });
    for (const more of others) wrong.push(...(await unlessNotFound(row, "instructor", more)));
    if (others.length > 0) {
      wrong.push(...(await unlessNotFound(row, "otherInstructor", { class: otherClass })));
    }
    tried += others.length;
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(30);
});

describe.each(CLASS_ROWS.map((row) => [nameOf(row), row] as const))("%s", (_name, row) => {
  test("answers each role as the table says, and shows nobody what is not theirs", async () => {
    const expected: Record<string, Expected> = {};
    const actual: Record<string, Expected> = {};
    for (const role of row.roles ?? SCHOOL_ROLES) {
      for (const way of row.only ? [row.only] : (["page", "data"] as const)) {
        const places = placesFor(row, role);
        const wanted = expectedOf(row, role, way, places);
        expected[`${role}, ${way}`] = wanted;
        const answer = await ask(row, clients[role].twin(), way, places);
        actual[`${role}, ${way}`] = observed(answer, wanted);
        expect(leaks(answer, role), `what ${role} is shown (${way})`).toEqual([]);
      }
    }
    expect(actual).toEqual(expected);
  });
});

test("the same search finds the class's secrets where they may be shown", async () => {
  const overview = await clients.instructor.get(`/classes/${school.places.class}`);
  expect(leaks(overview, "outsider")).toEqual(expect.arrayContaining(["member-merlin", "classmate-teal"]));
  const review = CLASS_ROWS.find(({ when }) => when === "of an attempt");
  const answer = review && (await ask(review, clients.instructor, "data", placesFor(review, "instructor")));
  expect(answer ? leaks(answer, "member") : []).toContain("only the reviewed wrote");
});

function nameOf(row: ClassRow): string {
  return `${row.does} of ${row.route}, ${row.path}${row.when ? ` (${row.when})` : ""}`;
}

/** What a row and role stand for: of what is used up, the next for those who are let, the first for all others. */
function placesFor(row: ClassRow, role: SchoolRole): Places {
  const places: Places = { ...school.places, ...school.own[role] };
  const text = JSON.stringify([row.path, row.fields]);
  for (const [name, pool] of Object.entries(school.pools)) {
    if (!text.includes(`{${name}}`)) continue;
    const lets = row.does === "action" && row.answers[role] !== undefined;
    const taken = lets ? pool.pop() : pool[0];
    if (!taken || pool.length === 0) throw new Error(`there are too few of ${name}`);
    Object.assign(places, taken);
  }
  return places;
}

function expectedOf(row: ClassRow, role: SchoolRole, way: "page" | "data", places: Places): Expected {
  const filled = (answer: Expected) =>
    typeof answer === "string" ? (fill(answer, places) as Expected) : answer;
  const own = row.answers[role];
  if (own !== undefined) return way === "data" && row.data !== undefined ? row.data : filled(own);
  const stranger = role === "visitor" || role === "guest";
  if (stranger) return `→ /sign-in?back=${encodeURIComponent(fill(row.path, places))}`;
  return row.others === undefined ? 404 : filled(row.others);
}

async function ask(row: ClassRow, client: HttpClient, way: "page" | "data", places: Places): Promise<Answer> {
  const path = fill(row.path, places);
  const place = way === "data" ? dataPath(path, row.route) : path;
  if (row.does === "loader") return client.get(place);
  if (row.file !== undefined) {
    const body = new FormData();
    body.append("file", new File([row.file], "class.csv", { type: "text/csv" }));
    return client.send("POST", place, { body, headers: { "Sec-Fetch-Site": "same-origin" } });
  }
  const fields = Object.entries(row.fields ?? {});
  return client.post(
    place,
    fields.map(([name, value]): [string, string] => [name, fill(value, places)]),
  );
}

async function unlessNotFound(row: ClassRow, role: SchoolRole, more: Places): Promise<string[]> {
  const { status, text } = await ask(row, clients[role].twin(), "page", {
    ...placesOf(school),
    ...more,
  });
  if (status === 404 && !school.secrets.some((secret) => text.includes(secret.text))) return [];
  return [`${status} to ${nameOf(row)} with ${JSON.stringify(more)}`];
}

function observed({ status, to }: Answer, wanted: Expected): Expected {
  if (to === null) return status;
  const anyId = typeof wanted === "string" && wanted.includes(":id");
  return `→ ${anyId ? to.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ":id") : to}`;
}

/** Which secrets of others an answer holds. */
function leaks(answer: Answer, role: SchoolRole): string[] {
  const shown = `${answer.text}\n${[...answer.headers].join("\n")}`;
  return school.secrets.flatMap((secret) =>
    !secret.for.includes(role) && shown.includes(secret.text) ? [secret.text] : [],
  );
}
