import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, dataPath, type HttpClient } from "#tests/builders/http-client.ts";
import { placesOf } from "../matrix/fill-places.ts";
import { enter, prepareSchool } from "../matrix/prepare-school.ts";
import type { School, SchoolRole } from "../matrix/school.ts";
import { BEHIND_PROXY, openSite, type Site } from "../site.ts";
import { classForms } from "./class-forms.ts";
import { ALL_STRINGS, type HostileForm, tryAlone, tryTogether } from "./hostile-forms.ts";
import { elsewhere, few } from "./send-hostile.ts";

let site: Site;
let school: School;
let clients: Record<SchoolRole, HttpClient>;
let forms: HostileForm[];
let roster: string;

beforeAll(async () => {
  site = await openSite({
    env: BEHIND_PROXY,
    prepare: async (home, folder) => {
      school = await prepareSchool(home, folder);
    },
  });
  clients = await enter(site.server.url, school);
  forms = classForms(placesOf(school));
  roster = `/classes/${school.places.class}/roster`;
});
afterAll(() => site?.close());

/** Texts in lists of forty, the last one shorter. */
const BATCHES = Array.from({ length: Math.ceil(ALL_STRINGS.length / 40) }, (_, at) =>
  ALL_STRINGS.slice(at * 40, at * 40 + 40),
);

/** Trial runs are limited: no instructor may make more than sixty an hour. */
async function upload(bytes: Uint8Array<ArrayBuffer> | string, name = "class.csv"): Promise<Answer> {
  const body = new FormData();
  body.append("file", new File([bytes], name));
  const headers = { "Sec-Fetch-Site": "same-origin", ...elsewhere() };
  return clients.coInstructor.twin().send("POST", dataPath(roster, "routes/teach/roster"), { body, headers });
}

test("a roster with every text as a name, a username and an address is judged, and nobody is added", async () => {
  const answers: number[] = [];
  const quoted = (text: string) => `"${text.toWellFormed().replaceAll('"', '""')}"`;
  for (const [at, batch] of BATCHES.entries()) {
    const short = batch.filter((text) => text.length < 2_000);
    const lines = short.map((text, n) =>
      [text, short.at(n - 1) ?? "", n % 2 ? text : ""].map(quoted).join(","),
    );
    const answer = await upload(["name,username,email", ...lines].join("\r\n"), `${batch[0]}.csv`);
    answers.push(answer.status);
    const rows = short
      .filter((text) => text.length <= 300)
      .map((text, n) => ({ line: n + 2, name: text, username: text, email: text, cells: "right" }));
    const fields = { rows: JSON.stringify(rows), seal: "none", file: batch[0] ?? "" };
    const added = await clients.coInstructor.post(dataPath(roster, "routes/teach/roster"), fields);
    answers.push(added.status);
    if (at % 2 === 0) answers.push((await clients.coInstructor.post(`${roster}/refused`, fields)).status);
  }
  expect([...new Set(answers)].toSorted()).toEqual([200, 409]);
}, 120_000);

test("bytes that are no roster are refused in words", async () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const text = new TextEncoder().encode("name,username\r\nAnn,ann-1\r\n");
  const utf16 = Buffer.from("\ufeffname,username\r\nAnn,ann-1\r\n", "utf16le");
  const files: Uint8Array<ArrayBuffer>[] = [
    bytes(0),
    bytes(0xff, 0xfe),
    bytes(0xfe, 0xff, 0, 0),
    bytes(0xef, 0xbb, 0xbf),
    bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0),
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Uint8Array.from(utf16),
    Uint8Array.from(utf16.subarray(0, -1)),
    Uint8Array.from({ length: 4_096 }, (_, at) => at % 256),
    Uint8Array.from([...text, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0]),
    Uint8Array.from({ length: 200_000 }, () => 0x22),
    Uint8Array.from({ length: 200_000 }, () => 0x0a),
    Uint8Array.from({ length: 200_000 }, () => 0x2c),
  ];
  const answers: number[] = [];
  for (const file of files) answers.push((await upload(file)).status);
  for (const one of ALL_STRINGS.filter((_, at) => at % 50 === 0))
    answers.push((await upload(one.toWellFormed())).status);
  expect([...new Set(answers)].toSorted()).toEqual([200, 422]);
}, 60_000);

/** There are many forms: each is given a part of the texts, and each text to a part of the forms. */
const partOf = (index: number, step: number) => ({ from: index, step });

test("every text in all fields of a class's forms at once is answered without an error of the server", async () => {
  const failed: string[] = [];
  expect(forms.length).toBeGreaterThan(30);
  for (const [index, form] of forms.entries())
    failed.push(...(await tryTogether(form, clients, partOf(index, 10))));
  expect(failed).toEqual([]);
}, 300_000);

test("texts in each field alone, and as its name, are answered without an error of the server", async () => {
  const failed: string[] = [];
  for (const [index, form] of forms.entries())
    failed.push(...(await tryAlone(form, clients, partOf(index, 10))));
  expect(failed).toEqual([]);
}, 300_000);

test("texts in every parameter of a class's addresses are answered without an error of the server", async () => {
  const failed: string[] = [];
  const here = `/classes/${school.places.class}`;
  const assignment = `${here}/assignments/${school.places.assignment}`;
  const places = (text: string): [SchoolRole, string][] => [
    ["visitor", `/join/${text}`],
    ["visitor", `/claim?username=${text}`],
    ["otherInstructor", `/co-teach/${text}`],
    ["instructor", `/classes/${text}/gradebook.csv`],
    ["instructor", `${here}?done=${text}`],
    ["instructor", `${here}/slips?student=${text}`],
    ["instructor", `${here}/students/${text}`],
    ["instructor", `${here}/students/${school.places.student}?ask=${text}&done=${text}`],
    ["instructor", `${here}/gradebook?show=${text}&fold=${text}&page=${text}`],
    ["instructor", `${here}/review?page=${text}&assignment=${text}`],
    ["instructor", `${here}/assignments/new?module=${text}`],
    ["instructor", `${here}/assignments/${text}/regrade`],
    ["instructor", `${assignment}?exercise=${text}&sentence=${text}&page=${text}&lesson=${text}`],
    ["instructor", `${assignment}/questions?exercise=${text}`],
    ["instructor", `${assignment}/edit?exception=${text}&done=${text}&moved=${text}`],
    [
      "instructor",
      `${assignment}/students/${school.places.student}?exercise=${text}&comment=${text}&within=${text}`,
    ],
    ["member", `${assignment}?why=${text}`],
  ];
  const escaped = (text: string) => encodeURIComponent(text.toWellFormed());
  await few(
    ALL_STRINGS.filter((text) => text.length < 1_000),
    async (text, index) => {
      const [who, path] = places(escaped(text))[index % 17] ?? ["visitor", "/"];
      const { status, text: page } = await clients[who].twin().get(path, elsewhere());
      if (status >= 500) failed.push(`${status} to ${path}`);
      if (/<script>alert|<img src=x/.test(page)) failed.push(`${path} is markup on its page`);
    },
  );
  expect(failed).toEqual([]);
}, 120_000);

test("the server lives, is ready, and has written of no error", async () => {
  expect((await clients.visitor.get("/readyz")).status).toBe(200);
  const errors = site.server
    .logs()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line));
  expect(errors).toEqual([]);
});
