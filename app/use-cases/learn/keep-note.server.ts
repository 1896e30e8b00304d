import { cleanText } from "#app/domain/attempt/clean-text.ts";
import { saveNote } from "#db/queries/notes.ts";
import type { Deps } from "../deps.ts";

/** Most characters of a note. */
export const MAX_NOTE = 4000;

type NoteOutcome = { ok: true } | { ok: false; reason: "no-such-module" | "too-long" };

/** Keeps what a learner jotted down under a module, in place of what stood there. */
export async function keepNote(
  { db, content, now }: Deps,
  input: { userId: string; module: string; body: string },
): Promise<NoteOutcome> {
  if (!content.course.modules.some((module) => module.id === input.module)) {
    return { ok: false, reason: "no-such-module" };
  }
  const body = cleanText(input.body).trim();
  if (body.length > MAX_NOTE) return { ok: false, reason: "too-long" };
  await saveNote(db, { userId: input.userId, moduleId: input.module, body, updatedAt: now });
  return { ok: true };
}
