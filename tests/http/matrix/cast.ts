import { HttpClient } from "#tests/builders/http-client.ts";
import { startWork, submitWork, type Work } from "../learner.ts";
import { signIn, signUpInstructor, signUpLearner } from "../people.ts";
import { MODULE } from "../site.ts";

export const ROLES = [
  "visitor",
  "guest",
  "otherGuest",
  "student",
  "otherStudent",
  "instructor",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];

export const ADMIN_EMAIL = "admin-of-matrix@school.example";

export interface Member {
  client: HttpClient;
  /** Signed in anew, for what ends a session; a guest or visitor as they are. */
  again(): Promise<HttpClient>;
  /** What only this person may see. */
  secrets: string[];
  /** Attempts by what they are: under way, handed in, and one more under way that may be handed in. */
  ids: { draft: string; submitted: string; open: string };
}

export type Cast = Record<Role, Member>;

/** Seven people with work of their own; the admin must have been added before. */
export async function makeCast(url: string): Promise<Cast> {
  const visitor = new HttpClient(url);
  const nobody: Member = {
    client: visitor,
    again: async () => visitor.twin(),
    secrets: [],
    ids: { draft: "none", submitted: "none", open: "none" },
  };
  const [student, otherStudent] = [named("student-kestrel"), named("student-bittern")];
  const instructor = named("Iris Dunlin", "instructor-of-matrix@school.example");
  const admin = named(ADMIN_EMAIL);
  return {
    visitor: nobody,
    guest: await member(new HttpClient(url), "guest"),
    otherGuest: await member(new HttpClient(url), "other guest"),
    student: await member(await signUpLearner(url, student.login), "student", url, student),
    otherStudent: await member(await signUpLearner(url, otherStudent.login), "classmate", url, otherStudent),
    instructor: await member(
      await signUpInstructor(url, instructor.name, instructor.login),
      "instructor",
      url,
      instructor,
    ),
    admin: await member(await signIn(url, admin.login), "admin", url, admin),
  };
}

function named(name: string, login = name) {
  return { name, login };
}

async function member(
  client: HttpClient,
  who: string,
  url?: string,
  account?: { name: string; login: string },
): Promise<Member> {
  const words = `Words only the ${who} wrote`;
  const submitted = await startWork(client, "memo");
  await submitWork(client, submitted, `${words}, handed in.`);
  const draft = await startWork(client, "memo");
  await saveWords(client, draft, `${words}, a draft.`);
  const open = await startWork(client, "memo-two");
  await client.post(MODULE, { note: `${words}, a note.` });
  return {
    client,
    again: async () => (url && account ? signIn(url, account.login) : client.twin()),
    secrets: [words, ...(account ? [account.name, account.login] : [])],
    ids: { draft: draft.id, submitted: submitted.id, open: open.id },
  };
}

async function saveWords(client: HttpClient, work: Work, words: string): Promise<void> {
  const rewrite = work.exercise.tasks.find((task) => task.type === "rewrite");
  const saved = await client.post(`/attempts/${work.id}/draft`, { seq: "1", [`r.${rewrite?.id}`]: words });
  if (saved.status !== 200) throw new Error(`Saving was answered ${saved.status}: ${saved.text}`);
}
