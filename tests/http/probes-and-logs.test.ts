import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { answerAll, startWork, submitWork } from "./learner.ts";
import { PASSWORD, signIn, signUpLearner } from "./people.ts";
import { MODULE, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite({ env: { LOG_LEVEL: "debug" } });
});
afterAll(() => site?.close());

/** The whole lines so far: the server's output may reach us in pieces. */
function lines(): Record<string, unknown>[] {
  return site.server
    .logs()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A line is written after its answer has been sent, and reaches us when it likes. */
const lineOf = (requestId: string | undefined) =>
  vi.waitFor(() => {
    const own = lines().filter((line) => line.requestId === requestId);
    expect(own).toHaveLength(1);
    return own[0] ?? {};
  }, WAIT);

/** A mail is sent after the answer: how long that takes must not tell whether there is such an account. */
const mailTo = (email: string) =>
  vi.waitFor(async () => {
    const outbox = join(site.home.dataDir, "outbox");
    const [file = ""] = await readdir(outbox);
    const mail = (await readFile(join(outbox, file), "utf8")).replace(/=\n/g, "");
    expect(mail).toContain(`To: ${email}`);
    expect(mail).toMatch(TOKEN);
    return mail;
  }, WAIT);

const WAIT = { timeout: 10_000 };
const TOKEN = /token=(?:3D)?([\w-]{43})/;

test("the probes answer whether it lives and whether it may be sent work", async () => {
  const probe = new HttpClient(site.server.url);
  const lives = await probe.get("/healthz");
  expect([lives.status, lives.text]).toEqual([200, "ok\n"]);
  const ready = await probe.get("/readyz");
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { ready: true, missing: [] }]);
  expect(ready.headers.get("Cache-Control")).toBe("no-store");
  expect(ready.headers.getSetCookie()).toEqual([]);
});

test("each request is one line of JSON with the id that its answer carries", async () => {
  const visitor = new HttpClient(site.server.url);
  const ids: string[] = [];
  for (const path of ["/", "/nothing", MODULE]) {
    ids.push((await visitor.get(path)).headers.get("X-Request-Id") ?? "");
  }
  expect(new Set(ids).size).toBe(3);
  for (const [index, path] of ["/", "/nothing", MODULE].entries()) {
    const status = path === "/nothing" ? 404 : 200;
    expect(await lineOf(ids[index])).toMatchObject({ method: "GET", path, status, level: 30 });
  }
});

test("the reader of an error page and the log have the same reference", async () => {
  const answer = await new HttpClient(site.server.url).get("/nothing");
  const id = answer.headers.get("X-Request-Id") ?? "none";
  expect(await lineOf(id)).toMatchObject({ status: 404 });
  expect(answer.text).not.toMatch(/\n\s+at |node_modules|\.server\.ts/);
});

test("no answer, password, token, name or address of anybody is in the log", async () => {
  const { url } = site.server;
  const email = "kestrel-of-logs@school.example";
  const words = "These very words were my answer";
  const learner = await signUpLearner(url, "kestrel-of-logs", email);
  const work = await startWork(learner, "memo");
  await learner.post(`/attempts/${work.id}/draft`, { ...answerAll(work, words), seq: "1" });
  await learner.post(`/attempts/${work.id}/draft`, { "m.t1": words, seq: "2" });
  await submitWork(learner, work, words);
  await learner.post(MODULE, { note: words });
  const again = await signIn(url, email);
  const visitor = new HttpClient(url);
  await visitor.post("/sign-in", { login: email, password: `${PASSWORD}, but wrong` });
  await visitor.post("/sign-in", { login: `${PASSWORD} typed as a name`, password: "x" });
  await visitor.post("/reset", { login: email });
  const token = TOKEN.exec(await mailTo(email))?.[1] ?? "";
  await visitor.get(`/reset?token=${token}`);
  await visitor.get(`/attempts/${work.id}?answer=${encodeURIComponent(words)}`);
  await visitor.get(`/${encodeURIComponent(words)}-but-in-a-path`);
  const reset = await visitor.post(`/reset?token=${token}`, { token, password: "eleven grey geese landing" });
  expect(reset.to).toBe("/sign-in");
  await lineOf(reset.headers.get("X-Request-Id") ?? "none");

  const cookies = [learner, again].flatMap((client) => [...client.cookies.values()]);
  const secrets = [
    email,
    "kestrel-of-logs",
    PASSWORD,
    "eleven grey geese",
    words,
    token,
    work.id,
    ...cookies,
  ];
  const log = site.server.logs();
  expect(lines().length).toBeGreaterThan(15);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  expect(lines().filter((line) => Number(line.level) >= 50)).toEqual([]);
});

test("the server ends with 0 when it is told to", async () => {
  expect(await site.server.stop("SIGTERM")).toBe(0);
  await vi.waitFor(() => expect(lines().at(-1)).toMatchObject({ msg: "stopping", signal: "SIGTERM" }), WAIT);
});
