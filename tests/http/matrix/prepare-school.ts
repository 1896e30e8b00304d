import { loadContent } from "#content/load.ts";
import { migrate } from "#db/migrate.ts";
import { depsOn, later } from "#tests/builders/deps.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import { PASSWORD } from "#tests/builders/people.ts";
import type { ServerHome } from "#tests/builders/server-home.ts";
import { startWork } from "../learner.ts";
import { signIn } from "../people.ts";
import { fillSchool } from "./fill-school.ts";
import { DAY, SCHOOL_ROLES, type School, type SchoolRole, TEACHERS } from "./school.ts";

/** Fills a database before its server starts: two classes, work handed in and explained, a review half written. */
export async function prepareSchool(home: ServerHome, contentFolder: string): Promise<School> {
  const loaded = await loadContent(contentFolder);
  if (!loaded.ok) throw new Error("the sample content has mistakes");
  return home.look(async (connection) => {
    await migrate(connection);
    const present = await depsOn(connection.db, loaded.content, new Date());
    return fillSchool({ past: later(present, -3 * DAY), present });
  });
}

/** A browser for everybody, signed in where they have an account; makes the links that only the server can. */
export async function enter(url: string, school: School): Promise<Record<SchoolRole, HttpClient>> {
  const guest = new HttpClient(url);
  await startWork(guest, "memo");
  const clients: Partial<Record<SchoolRole, HttpClient>> = { visitor: new HttpClient(url), guest };
  for (const role of SCHOOL_ROLES) {
    const login = school.logins[role];
    if (login) clients[role] = await signIn(url, login, PASSWORD);
  }
  const all = clients as Record<SchoolRole, HttpClient>;
  await readLinks(all.instructor, school);
  return all;
}

/** The tokens and codes that are derived from the server's own secret. */
async function readLinks(instructor: HttpClient, { places, pools, secrets }: School): Promise<void> {
  const read = async (route: string, path: string) => {
    const answer = await instructor.get(`${path}?_data=${encodeURIComponent(`routes/teach/${route}`)}`);
    return JSON.parse(answer.text) as { invites: { link: string }[]; slips: { code: string }[] };
  };
  const tokensOf = async (id = "") =>
    (await read("instructors", `/classes/${id}/instructors`)).invites.map(
      ({ link }) => link.split("/").at(-1) ?? "",
    );
  pools.coTeach = (await tokensOf(places.invitingClass)).map((coTeach) => ({ coTeach }));
  const { slips } = await read("slips", `/classes/${places.class}/slips`);
  const hidden = [...(await tokensOf(places.class)), ...slips.map(({ code }) => code)];
  if (hidden.length < 2) throw new Error("the class has no open invitation, or no slip");
  for (const text of hidden) secrets.push({ text, for: TEACHERS });
}
