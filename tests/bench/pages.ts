import autocannon from "autocannon";
import type { RunningServer } from "#tests/builders/server.ts";
import type { Desk } from "./desk.ts";
import { type Measurement, quantile } from "./measurement.ts";

const WARM_UP = 100;
const REQUESTS = 400;
const SECONDS = 4;
const ENCODINGS = "gzip, deflate, br";

/** Server time of the pages as the server's own log tells it, one request after another. */
export async function measurePages(server: RunningServer, desk: Desk, note: string): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const [name, path] of [
    ["workspace", desk.workspace],
    ["feedback", desk.feedback],
  ] as const) {
    await fetchTimes(server.url + path, desk.cookie, WARM_UP);
    const before = server.logs().length;
    await fetchTimes(server.url + path, desk.cookie, REQUESTS);
    const times = loggedTimes(server.logs().slice(before));
    if (times.length < REQUESTS * 0.9)
      throw new Error(`Only ${times.length} requests of ${name} were logged.`);
    measured.push(
      { what: `${name}: server time, p95`, value: quantile(times, 0.95), unit: "ms", budget: 50, note },
      { what: `${name}: server time, median`, value: quantile(times, 0.5), unit: "ms", budget: null },
    );
  }
  return measured;
}

/** How many workspaces the server makes where it could make this many bare pages of the same size. */
export async function measureThroughput(server: RunningServer, desk: Desk): Promise<Measurement[]> {
  const workspace = server.url + desk.workspace;
  const size = await htmlSize(workspace, desk.cookie);
  const least = await htmlSize(`${server.url}/bench/bare?size=0`, desk.cookie);
  let bare = `${server.url}/bench/bare?size=${size - least}`;
  // Tags and the list of paragraphs come on top of the text.
  const over = (await htmlSize(bare, desk.cookie)) - size;
  bare = `${server.url}/bench/bare?size=${size - least - over}`;
  const rates = { workspace: 0, bare: 0 };
  for (let round = 0; round < 2; round += 1) {
    rates.bare += (await requestsPerSecond(bare, desk.cookie)) / 2;
    rates.workspace += (await requestsPerSecond(workspace, desk.cookie)) / 2;
  }
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB of HTML`;
  const bareSize = await htmlSize(bare, desk.cookie);
  return [
    {
      what: "workspace: throughput",
      value: rates.workspace,
      unit: "pages/s",
      budget: null,
      note: kilobytes(size),
    },
    {
      what: "bare Remix page: throughput",
      value: rates.bare,
      unit: "pages/s",
      budget: null,
      note: kilobytes(bareSize),
    },
    { what: "workspace against bare page", value: rates.workspace / rates.bare, unit: "×", budget: null },
  ];
}

async function fetchTimes(url: string, cookie: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const response = await fetch(url, { headers: { Cookie: cookie, "Accept-Encoding": ENCODINGS } });
    await response.text();
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
  }
}

export function loggedTimes(lines: string): number[] {
  return lines
    .split("\n")
    .filter((line) => line.includes('"msg":"request"'))
    .map((line) => (JSON.parse(line) as { ms: number }).ms);
}

async function htmlSize(url: string, cookie: string): Promise<number> {
  const response = await fetch(url, { headers: { Cookie: cookie } });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
  return Buffer.byteLength(await response.text());
}

async function requestsPerSecond(url: string, cookie: string): Promise<number> {
  const headers = { cookie, "accept-encoding": ENCODINGS };
  const result = await autocannon({ url, headers, connections: 4, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed under load.`);
  return result["2xx"] / result.duration;
}
