import { instructorName } from "#app/domain/class/instructor-name.ts";
import { findMembership, listInstructors } from "#db/queries/memberships.ts";
import type { Deps, Limits } from "../deps.ts";
import { type CodeInput, findJoinable } from "./find-joinable.server.ts";

/** What the holder of a code sees before joining: which class it is and who teaches it. */
export async function openJoining(
  deps: Pick<Deps, "db" | "now"> & { limits: Limits },
  input: CodeInput & { accountId: string | null },
) {
  const found = await findJoinable(deps, input);
  if (!found.ok) return found;
  const { id, name, joinCode } = found.class;
  const [instructors, membership] = await Promise.all([
    listInstructors(deps.db, id),
    input.accountId ? findMembership(deps.db, { classId: id, userId: input.accountId }) : null,
  ]);
  return {
    ok: true as const,
    classId: id,
    name,
    code: joinCode ?? "",
    instructors: instructors.map(instructorName),
    member: membership !== null,
  };
}
