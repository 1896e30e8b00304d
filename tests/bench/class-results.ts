import { findUserByLogin } from "#db/queries/users.ts";
import { bigClass } from "#tests/builders/big-class.ts";
import { realContent } from "#tests/builders/deps.ts";
import type { HttpClient } from "#tests/builders/http-client.ts";
import { startServer } from "#tests/builders/server.ts";
import { makeServerHome, type ServerHome } from "#tests/builders/server-home.ts";
import { signUpInstructor } from "#tests/http/people.ts";
import { pinToOneCore } from "./desk.ts";
import { type Measurement, quantile } from "./measurement.ts";
import { loggedTimes } from "./pages.ts";

const STUDENTS = 500;
const EXERCISES = 20;
const EMAIL = "arden@school.example";
const TIMES = 60;

/** Server time of an instructor's pages about a class of 500 who have handed in 20 exercises each. */
export async function measureClassResults(): Promise<Measurement[]> {
  const home = await makeServerHome();
  try {
    const teacher = await signUpOn(home);
    const { classId, assignmentId } = await home.look(async ({ db }) => {
      const instructor = (await findUserByLogin(db, EMAIL))?.id ?? "";
      const content = await realContent();
      return bigClass({ db, content, now: new Date(), instructor, students: STUDENTS, exercises: EXERCISES });
    });
    const assignment = `/classes/${classId}/assignments/${assignmentId}`;
    return await measure(home, teacher, [
      ["results", (at) => `${assignment}?exercise=${1 + (at % EXERCISES)}&page=${1 + (at % 10)}`],
      ["statistics of questions", (at) => `${assignment}/questions?exercise=${1 + (at % EXERCISES)}`],
    ]);
  } finally {
    await home.remove();
  }
}

async function signUpOn(home: ServerHome): Promise<HttpClient> {
  const server = await startServer(home);
  try {
    return await signUpInstructor(server.url, "Ms Arden", EMAIL);
  } finally {
    await server.stop();
  }
}

async function measure(
  home: ServerHome,
  teacher: HttpClient,
  pages: [string, (at: number) => string][],
): Promise<Measurement[]> {
  const server = await startServer(home);
  try {
    const cores = pinToOneCore(server.pid) ? "one core" : "all cores";
    const note = `${STUDENTS} students × ${EXERCISES} exercises, ${cores}`;
    const cookie = [...teacher.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const measured: Measurement[] = [];
    for (const [name, pathOf] of pages) {
      for (let at = 0; at < EXERCISES; at += 1) await get(server.url + pathOf(at), cookie);
      const before = server.logs().length;
      for (let at = 0; at < TIMES; at += 1) await get(server.url + pathOf(at), cookie);
      const times = loggedTimes(server.logs().slice(before));
      if (times.length < TIMES * 0.9) throw new Error(`Only ${times.length} requests were logged.`);
      const what = `${name} of an assignment: server time`;
      measured.push(
        { what: `${what}, p95`, value: quantile(times, 0.95), unit: "ms", budget: 200, note },
        { what: `${what}, median`, value: quantile(times, 0.5), unit: "ms", budget: null },
      );
    }
    return measured;
  } finally {
    await server.stop();
  }
}

async function get(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { Cookie: cookie, "Accept-Encoding": "gzip, deflate, br" } });
  await response.text();
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
}
