import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import type { RunningServer } from "#tests/builders/server.ts";
import { startWork, type Work } from "#tests/http/learner.ts";
import { lossesOf, pupilsOf, School, stepsOf, work } from "./school.ts";

/** Milliseconds an answer under way may take after the signal; what lies beyond is for closing down. */
const DRAIN = 10_000;
const CLOSING = 5_000;

interface HalfSent {
  /** The server has begun to read it, and waits for the rest. */
  request: ClientRequest;
  rest: string;
  answered: Promise<IncomingMessage>;
}

/** Sends half of a submission and stops there. */
async function sendHalf(url: string, client: HttpClient, { id, key }: Work): Promise<HalfSent> {
  const body = new URLSearchParams({ "r.t5": "Sent in two halves.", key, confirm: "yes" }).toString();
  const [first, rest] = [body.slice(0, 20), body.slice(20)];
  const half = request(`${url}/attempts/${id}`, {
    method: "POST",
    headers: {
      Origin: url,
      Cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": body.length,
      Expect: "100-continue",
    },
  });
  const answered = new Promise<IncomingMessage>((done, fail) =>
    half.once("response", done).once("error", fail),
  );
  answered.catch(() => {});
  const begun = new Promise((done) => half.once("continue", done));
  half.flushHeaders();
  await begun;
  half.write(first);
  return { request: half, rest, answered };
}

/** Not taking new work: no answer at all, or one that says so. */
async function isUnready(url: string): Promise<boolean> {
  const probe = await fetch(`${url}/readyz`, { headers: { Connection: "close" } }).catch(() => null);
  return probe === null || probe.status === 503;
}

async function signalled(
  server: RunningServer,
): Promise<{ ended: Promise<number | null>; since: () => number }> {
  const before = performance.now();
  const ended = server.stop("SIGTERM");
  await vi.waitFor(() => expect(server.logs()).toContain('"msg":"stopping"'), 5_000);
  return { ended, since: () => performance.now() - before };
}

test("told to stop, it takes no new work, answers what is under way and ends well", async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const server = await school.start();
  const client = new HttpClient(server.url);
  const begun = await startWork(client, "memo");
  const half = await sendHalf(server.url, client, begun);

  const { ended, since } = await signalled(server);
  expect(await isUnready(server.url)).toBe(true);
  half.request.end(half.rest);
  const answer = await half.answered;
  expect(answer.statusCode).toBe(302);
  expect(answer.headers.location).toBe(`/attempts/${begun.id}/feedback`);
  answer.resume();
  expect(await ended).toBe(0);
  console.log(`ended ${Math.round(since())} ms after the signal`);
  expect(since()).toBeLessThanOrEqual(DRAIN);

  const again = await school.start();
  const browser = new HttpClient(again.url);
  for (const [name, value] of client.cookies) browser.cookies.set(name, value);
  expect((await browser.get(`/attempts/${begun.id}/feedback`)).text).toContain("Sent in two halves.");
  await again.stop();
});

test("a request that never ends does not keep it from stopping", async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const server = await school.start();
  const client = new HttpClient(server.url);
  const half = await sendHalf(server.url, client, await startWork(client, "memo"));
  const { ended, since } = await signalled(server);
  expect(await ended).toBe(0);
  expect(since()).toBeLessThanOrEqual(DRAIN + CLOSING);
  await expect(half.answered).rejects.toThrow();
});

test("told to stop in the middle of much work, it loses nothing it has confirmed", async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const server = await school.start();
  const pupils = pupilsOf(server.url, 6);
  let told = 0;
  let ended: Promise<number | null> | null = null;
  const failures = await work(pupils, () => {
    if (stepsOf(pupils) < 40) return true;
    told ||= performance.now();
    ended ??= server.stop("SIGTERM");
    return true;
  });
  expect(await ended).toBe(0);
  // Browsers that keep their connection and go on asking do not use up the time for stragglers.
  expect(performance.now() - told).toBeLessThan(DRAIN);
  for (const failure of failures) expect(failure).toBeInstanceOf(TypeError);
  const again = await school.start();
  expect(await lossesOf(pupils, again.url)).toEqual([]);
  await again.stop();
});
