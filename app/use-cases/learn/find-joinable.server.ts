import { readCode } from "#app/domain/class/code-alphabet.ts";
import { findClassByCode } from "#db/queries/classes.ts";
import type { ClassRow } from "#db/queries/memberships.ts";
import type { Deps, Limits } from "../deps.ts";

export interface CodeInput {
  /** As typed. */
  code: string;
  /** The account or guest who asks; null for somebody new. */
  personId: string | null;
  address: string;
}

type Found =
  | { ok: true; class: ClassRow }
  | { ok: false; reason: "no-class" }
  | { ok: false; reason: "too-many"; wait: number };

/**
 * The class that takes a code now. Wrong codes are counted by person, and by address so loosely that mistyping pupils of
 * a whole school keep nobody out; right ones are not counted. Unknown, expired and closed codes are answered alike.
 */
export async function findJoinable(
  { db, now, limits }: Pick<Deps, "db" | "now"> & { limits: Limits },
  input: CodeInput,
): Promise<Found> {
  const code = readCode(input.code);
  // What can be no code tells nothing and costs nothing.
  if (!code) return { ok: false, reason: "no-class" };
  const counted = [
    ...(input.personId ? [["join-code-person", input.personId] as const] : []),
    ["join-code-address", input.address] as const,
  ];
  // Counted before the code is looked up, so that many guesses at once cannot slip past the limit.
  const waits = await Promise.all(counted.map(([name, key]) => limits.take(name, key)));
  const wait = Math.max(...waits);
  const found = wait > 0 ? null : await findClassByCode(db, code, now);
  if (wait > 0 || found) await Promise.all(counted.map(([name, key]) => limits.giveBack(name, key)));
  if (wait > 0) return { ok: false, reason: "too-many", wait };
  return found ? { ok: true, class: found } : { ok: false, reason: "no-class" };
}
