import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { notes } from "../schema/notes.ts";

export async function findNote(db: Db, userId: string, moduleId: string): Promise<string | null> {
  const [row] = await db
    .select({ body: notes.body })
    .from(notes)
    .where(and(eq(notes.userId, userId), eq(notes.moduleId, moduleId)));
  return row?.body ?? null;
}

export async function saveNote(db: Db, note: typeof notes.$inferInsert): Promise<void> {
  await db
    .insert(notes)
    .values(note)
    .onConflictDoUpdate({
      target: [notes.userId, notes.moduleId],
      set: { body: note.body, updatedAt: note.updatedAt },
    });
}

/** Hands a guest's notes to an account; where both wrote one, the guest's is added below. */
export async function moveNotes(db: Db, from: string, to: string): Promise<void> {
  await db.execute(sql`
    insert into ${notes} (user_id, module_id, body, updated_at)
    select ${to}::uuid, module_id, body, updated_at from ${notes} where user_id = ${from}
    on conflict (user_id, module_id) do update
      set body = case when ${notes}.body = excluded.body then ${notes}.body
                      else ${notes}.body || E'\n\n' || excluded.body end,
          updated_at = greatest(${notes}.updated_at, excluded.updated_at)`);
  await db.delete(notes).where(eq(notes.userId, from));
}
