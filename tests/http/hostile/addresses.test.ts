import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileStrings } from "#tests/builders/hostile/hostile-strings.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import { rawRequest, statusOf } from "#tests/builders/raw-request.ts";
import { startWork } from "../learner.ts";
import { DRILLS, MODULE, openSite, type Site } from "../site.ts";
import { few } from "./send-hostile.ts";

/** Longer ones do not fit into the head of a request; Node answers those with 431 by itself. */
const STRINGS = hostileStrings().filter((text) => text.length < 1_000);

let site: Site;
let guest: HttpClient;
let attempt: string;
beforeAll(async () => {
  site = await openSite();
  guest = new HttpClient(site.server.url);
  attempt = (await startWork(guest, "memo")).id;
});
afterAll(() => site?.close());

/** Sends the head of a request whose bytes are one character each, and tells what went wrong. */
async function failure(head: string): Promise<string | null> {
  const answer = await rawRequest(
    site.server.url,
    Buffer.from(`${head}\r\nConnection: close\r\n\r\n`, "latin1"),
  );
  const status = statusOf(answer);
  return status >= 200 && status < 500 ? null : `${status} to ${JSON.stringify(head.slice(0, 200))}`;
}

const host = () => new URL(site.server.url).host;
const cookies = () => [...guest.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
const bytes = (text: string) => Buffer.from(text.toWellFormed(), "utf8").toString("latin1");
/** Every byte escaped: what a browser would send. */
const escaped = (text: string) =>
  [...bytes(text)].map((byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");
/** As it is, but for what would end the line or the address. */
const bare = (text: string) => bytes(text).replace(/\s|\p{Cc}/gu, "");

test("more than 500 texts in every parameter of an address are answered without an error of the server", async () => {
  const failed: string[] = [];
  const places = (text: string) => [
    `/${text}`,
    `/modules/${text}`,
    `${MODULE}/drills/${text}`,
    `/drills/${text}?like=${text}&from=${text}&round=${text}`,
    `${DRILLS}?round=${text}`,
    `${MODULE}?kept=${text}`,
    `/attempts/${text}`,
    `/attempts/${attempt}?view=${text}&saved=${text}`,
    `/attempts/${attempt}/${text}`,
    `/attempts/${text}/feedback`,
    `/sign-in?back=${text}`,
    `/sign-up?back=${text}`,
    `/reset?token=${text}`,
    `/account?done=${text}`,
    `/?_data=${text}`,
    `${MODULE}?_data=routes/learn/module&${text}=${text}`,
    `/assets/${text}`,
  ];
  expect(STRINGS.length).toBeGreaterThan(500);
  await few(STRINGS, async (text, index) => {
    const list = places(escaped(text));
    // Each text in a third of the places, so that each place is given a third of every class of texts …
    for (const [at, path] of list.entries()) {
      if ((at + index) % 3 !== 0) continue;
      const { status, text: page } = await guest.get(path);
      if (status >= 500) failed.push(`${status} to ${path}`);
      if (/<script>alert|<img src=x/.test(page)) failed.push(`${path} is markup on its page`);
    }
    // … and one place as the bytes are, unescaped.
    const raw = places(bare(text))[index % list.length] ?? "/";
    const wrong = await failure(`GET ${raw} HTTP/1.1\r\nHost: ${host()}\r\nCookie: ${cookies()}`);
    if (wrong) failed.push(wrong);
  });
  expect(failed).toEqual([]);
}, 300_000);

test("the same texts in cookies and headers are answered without an error of the server", async () => {
  const failed: string[] = [];
  const names = [
    "User-Agent",
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Referer",
    "Origin",
    "Sec-Fetch-Site",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "If-None-Match",
    "If-Modified-Since",
    "Range",
    "Expect",
    "Content-Type",
    "X-Request-Id",
    "X-HTTP-Method-Override",
    "Host",
  ];
  await few(STRINGS, async (text, index) => {
    const value = bytes(text).replace(/[\r\n\0]/g, "");
    const name = names[index % names.length];
    const own = name === "Host" ? "" : `Host: ${host()}\r\n`;
    for (const line of [
      `GET ${MODULE} HTTP/1.1\r\n${own}${name}: ${value}`,
      `POST /appearance HTTP/1.1\r\n${own}Content-Length: 0\r\n${name}: ${value}`,
      `GET /account HTTP/1.1\r\nHost: ${host()}\r\nCookie: says-who=${value}; says-who-guest=${value}; says-who-theme=${value}`,
      `GET / HTTP/1.1\r\nHost: ${host()}\r\nCookie: ${value}`,
    ]) {
      const wrong = await failure(line);
      if (wrong) failed.push(wrong);
    }
  });
  for (const name of names) {
    for (const value of [
      "a:b",
      "a:99999",
      "[",
      "a b",
      "\u00ff",
      "%zz",
      "evil.example:80:80",
      "x".repeat(4_000),
    ]) {
      const own = name === "Host" ? "" : `Host: ${host()}\r\n`;
      const wrong = await failure(`GET /account HTTP/1.1\r\n${own}${name}: ${value}`);
      if (wrong) failed.push(wrong);
    }
  }
  expect(failed).toEqual([]);
}, 300_000);

test("a signed cookie that holds something else than a text is as good as none", async () => {
  for (const value of [
    "1",
    "null",
    "{}",
    '["a"]',
    '{"__proto__":1}',
    '"\\ud800"',
    `"${"a".repeat(3_000)}"`,
    "{",
  ]) {
    const client = new HttpClient(site.server.url);
    const encoded = encodeURIComponent(Buffer.from(value).toString("base64"));
    for (const name of ["says-who", "says-who-guest", "says-who-theme"]) client.cookies.set(name, encoded);
    expect((await client.get("/account")).to, value).toBe("/sign-in?back=%2Faccount");
    expect((await client.get("/")).status, value).toBe(200);
  }
});

test("the server lives and has written of no error", async () => {
  expect((await guest.get("/readyz")).status).toBe(200);
  expect(
    site.server
      .logs()
      .split("\n")
      .filter((line) => /"level":[56]0/.test(line)),
  ).toEqual([]);
});
