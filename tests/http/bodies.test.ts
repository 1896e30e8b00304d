import { afterAll, beforeAll, expect, test } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { rawRequest, statusOf } from "#tests/builders/raw-request.ts";
import { formsOf } from "./actions.ts";
import { startWork } from "./learner.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let guest: HttpClient;
let attempt: string;
beforeAll(async () => {
  site = await openSite();
  guest = new HttpClient(site.server.url);
  attempt = (await startWork(guest, "memo")).id;
});
afterAll(() => site?.close());

const MB = 1024 * 1024;
const FORM = "application/x-www-form-urlencoded";

const post = (path: string, type: string | null, body: string) =>
  guest.send("POST", path, {
    headers: { "Sec-Fetch-Site": "same-origin", ...(type ? { "Content-Type": type } : {}) },
    body: Buffer.from(body, "latin1") as Uint8Array<ArrayBuffer>,
  });

/** The beginning of a request, with what a body needs; the body itself may say something else. */
const head = (lines: string[]) =>
  [
    "POST /appearance HTTP/1.1",
    "Host: x",
    "Sec-Fetch-Site: same-origin",
    `Content-Type: ${FORM}`,
    ...lines,
    "",
    "",
  ].join("\r\n");

test("a body of more than 2 MB is refused with a sentence before it is read", async () => {
  expect((await post("/appearance", FORM, `theme=dark&x=${"a".repeat(2 * MB - 20)}`)).status).toBe(302);
  const refused = await post("/appearance", FORM, "a".repeat(2 * MB + 1));
  expect(refused.status).toBe(413);
  expect(refused.text).toContain("more than this site takes");
  // Only the head is sent: the answer does not wait for the rest.
  const answer = await rawRequest(
    site.server.url,
    head(["Content-Length: 99999999999", "Connection: close"]),
  );
  expect(statusOf(answer)).toBe(413);
});

test("a body that does not say how long it is is refused", async () => {
  const chunked = head(["Transfer-Encoding: chunked", "Connection: close"]);
  expect(statusOf(await rawRequest(site.server.url, `${chunked}5\r\na=b&c\r\n0\r\n\r\n`))).toBe(411);
});

test.each([
  ["is longer than it says", "Content-Length: 3"],
  ["says a length that is none", "Content-Length: many"],
  ["says a negative length", "Content-Length: -1"],
  ["says two lengths", "Content-Length: 10\r\nContent-Length: 11"],
  ["says a length and comes in chunks", "Content-Length: 10\r\nTransfer-Encoding: chunked"],
])("a body that %s is answered with no error of the server", async (_what, line) => {
  const status = statusOf(
    await rawRequest(site.server.url, `${head([line, "Connection: close"])}theme=dark`),
  );
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
});

const NOT_FORMS: [string, string | null, string][] = [
  ["has no type", null, "theme=dark"],
  ["is JSON", "application/json", '{"theme":"dark"}'],
  ["is plain text", "text/plain", "theme=dark"],
  ["has a type that is none", "\u00ff/;;;=", "theme=dark"],
  ["has parts without a boundary", "multipart/form-data", "theme=dark"],
  ["has no part", "multipart/form-data; boundary=b", ""],
  [
    "ends inside a part",
    "multipart/form-data; boundary=b",
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
  ],
  ["has another boundary", "multipart/form-data; boundary=b", "--c\r\n\r\nx\r\n--c--"],
  ["has a part without a name", "multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n"],
  ["has a part with a broken head", "multipart/form-data; boundary=b", "--b\r\n:::\r\n\r\nx\r\n--b--\r\n"],
];

test.each(NOT_FORMS)("a form that %s is a bad request, to every action", async (_what, type, body) => {
  const wrong: string[] = [];
  for (const { path } of formsOf(attempt)) {
    if (path === "/sign-out" || path === "/account/export" || path === "/nothing") continue;
    const { status } = await post(path, type, body);
    if (status !== 400) wrong.push(`${path}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test("a file in place of a text is left out, and many fields are no harm", async () => {
  const part = (name: string, more = "") =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const file = `${part("exercise", '; filename="a.txt"')}memo\r\n--b--\r\n`;
  expect((await post("/attempts", "multipart/form-data; boundary=b", file)).status).toBe(404);
  const text = `${part("exercise")}memo\r\n--b--\r\n`;
  expect((await post("/attempts", "multipart/form-data; boundary=b", text)).to).toBe(`/attempts/${attempt}`);
  const many = Array.from({ length: 50_000 }, (_, at) => `s.t1.${at}=loaded`).join("&");
  expect((await post(`/attempts/${attempt}/draft`, FORM, `seq=1&plain.t1=1&${many}`)).status).toBe(200);
});

test("a reader who goes away in the middle of a form leaves the server as it was", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const bytes = `${head(["Content-Length: 1000", "Connection: close"])}theme=`;
    await new Promise<void>((resolve) => {
      const { hostname, port } = new URL(site.server.url);
      import("node:net").then(({ connect }) => {
        const socket = connect(Number(port), hostname, () => socket.write(bytes, () => socket.destroy()));
        socket.on("close", () => resolve());
      });
    });
  }
  expect((await guest.get("/")).status).toBe(200);
  expect(site.server.logs()).not.toContain('"level":50');
});
