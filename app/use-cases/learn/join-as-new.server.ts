import type { NewSession } from "../account/open-session.server.ts";
import { type SignUpInput, signUp } from "../account/sign-up.server.ts";
import type { Deps, Limits } from "../deps.ts";
import { type CodeInput, findJoinable } from "./find-joinable.server.ts";
import { joinClass } from "./join-class.server.ts";

type NewStudent = Omit<Extract<SignUpInput, { role: "student" }>, "role" | "email">;
type Refusal = Extract<Awaited<ReturnType<typeof signUp>>, { ok: false }>;

type Outcome =
  /** `classId` is null when joining was closed in the moment between: the account is there all the same. */
  { ok: true; classId: string | null; session: NewSession } | { ok: false; reason: "no-class" } | Refusal;

/** Makes an account with a username and no e-mail, and puts it into the class that takes the code. */
export async function joinAsNew(
  deps: Deps & { limits: Limits },
  input: CodeInput & NewStudent,
): Promise<Outcome> {
  // Looked up first: nobody is to be left with an account they made for a class that is not there.
  const found = await findJoinable(deps, input);
  if (!found.ok) return found;
  const made = await signUp(deps, { ...input, role: "student", email: null });
  if (!made.ok) return made;
  const { userId, session } = made;
  const joined = await joinClass(deps, { ...input, personId: userId, userId });
  return { ok: true, classId: joined.ok ? joined.classId : null, session };
}
