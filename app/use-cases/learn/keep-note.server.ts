import { cleanText } from "#app/domain/attempt/clean-text.ts";
import { saveNote } from "#db/queries/notes.ts";
import { lockUser } from "#db/queries/users.ts";
import type { Deps } from "../deps.ts";

/** Most characters of a note. */
export const MAX_NOTE = 4000;

type NoteOutcome =
  | { ok: true }
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "too-long"; length: number };

/** Keeps what a learner jotted down under a module, in place of what stood there. */
export async function keepNote(
  { db, content, now }: Deps,
  input: { userId: string; module: string; body: string },
): Promise<NoteOutcome> {
  if (!content.course.modules.some((module) => module.id === input.module))
    return { ok: false, reason: "gone" };
  const body = cleanText(input.body).trim();
  if (body.length > MAX_NOTE) return { ok: false, reason: "too-long", length: body.length };
  return db.transaction(async (tx): Promise<NoteOutcome> => {
    // Erased meanwhile, in another tab: there is nobody to keep it for.
    if (!(await lockUser(tx, input.userId))) return { ok: false, reason: "gone" };
    await saveNote(tx, { userId: input.userId, moduleId: input.module, body, updatedAt: now });
    return { ok: true };
  });
}
