import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { drillAnswers, practiceCards } from "../schema/practice.ts";

export type DrillAnswerRow = typeof drillAnswers.$inferSelect;

/** A learner's answers to some drills, in the order given. */
export async function listDrillAnswers(
  db: Db,
  userId: string,
  drillIds: string[],
): Promise<DrillAnswerRow[]> {
  if (drillIds.length === 0) return [];
  return db
    .select()
    .from(drillAnswers)
    .where(and(eq(drillAnswers.userId, userId), inArray(drillAnswers.drillId, drillIds)))
    .orderBy(asc(drillAnswers.answeredAt), asc(drillAnswers.id));
}

/** Stores an answer once; false when its key has been used before. */
export async function insertDrillAnswer(db: Db, row: typeof drillAnswers.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(drillAnswers)
    .values(row)
    .onConflictDoNothing({ target: drillAnswers.answerKey })
    .returning({ id: drillAnswers.id });
  return rows.length > 0;
}

export async function findDrillAnswer(
  db: Db,
  userId: string,
  answerKey: string,
): Promise<DrillAnswerRow | null> {
  const [row] = await db
    .select()
    .from(drillAnswers)
    .where(and(eq(drillAnswers.userId, userId), eq(drillAnswers.answerKey, answerKey)));
  return row ?? null;
}

/** Hands a guest's answers and cards to an account; a card both have stays the account's. */
export async function movePractice(db: Db, from: string, to: string): Promise<void> {
  await db.update(drillAnswers).set({ userId: to }).where(eq(drillAnswers.userId, from));
  await db.execute(sql`
    update ${drillAnswers} set first_seen = false
    where user_id = ${to} and first_seen and id not in (
      select distinct on (drill_id) id from ${drillAnswers} where user_id = ${to} order by drill_id, answered_at, id
    )`);
  await db.execute(sql`
    update ${practiceCards} as mine set user_id = ${to}
    where mine.user_id = ${from} and not exists (
      select 1 from ${practiceCards} as theirs where theirs.user_id = ${to} and theirs.drill_id = mine.drill_id
    )`);
}
