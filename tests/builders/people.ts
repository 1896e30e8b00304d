import type { Person } from "#app/domain/account/person.ts";
import { becomeGuest } from "#app/use-cases/account/become-guest.server.ts";
import type { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { type SignUpInput, signUp } from "#app/use-cases/account/sign-up.server.ts";
import type { Deps, Limits } from "#app/use-cases/deps.ts";
import { findUser } from "#db/queries/users.ts";
import { accepted } from "./outcome.ts";

export const PASSWORD = "four quiet herons wade";

type SomeDeps = Deps & { limits: Limits };

const BROWSER = { device: "Firefox on Linux", address: "192.0.2.7" };

export async function aGuest(deps: SomeDeps): Promise<string> {
  return accepted(await becomeGuest(deps, BROWSER)).userId;
}

type StudentInput = Extract<SignUpInput, { role: "student" }>;

export function studentInput(username: string, more: Partial<StudentInput> = {}): StudentInput {
  return { ...BROWSER, role: "student", username, email: null, password: PASSWORD, guestId: null, ...more };
}

/** Signs a learner up. Returns their id. */
export async function aStudent(deps: SomeDeps, username = "curlew", more: Partial<StudentInput> = {}) {
  return accepted(await signUp(deps, studentInput(username, more))).userId;
}

export function instructorInput(email: string, password = PASSWORD): SignUpInput {
  return { ...BROWSER, role: "instructor", displayName: "Ada Quill", email, password, guestId: null };
}

export async function anInstructor(deps: SomeDeps, email = "teacher@school.example"): Promise<string> {
  return accepted(await signUp(deps, instructorInput(email))).userId;
}

type SignInInput = Parameters<typeof signIn>[1];

export function signInInput(login: string, more: Partial<SignInInput> = {}): SignInInput {
  return { ...BROWSER, login, password: PASSWORD, keep: false, guestId: null, ...more };
}

/** The person as a request knows them. */
export async function personOf(deps: SomeDeps, userId: string): Promise<Person> {
  const user = await findUser(deps.db, userId);
  if (!user) throw new Error("there is no such user");
  const { id, role, username, displayName, email, createdAt } = user;
  return { id, role, username, displayName, email, createdAt };
}
