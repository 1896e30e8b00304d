import { and, eq, gt } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { passwordResets } from "../schema/sessions.ts";

/** Keeps one reset a person: a new one makes the earlier ones useless. */
export async function replacePasswordReset(db: Db, reset: typeof passwordResets.$inferInsert): Promise<void> {
  await deletePasswordResets(db, reset.userId);
  await db.insert(passwordResets).values(reset);
}

/** Makes every link a person was sent useless. */
export async function deletePasswordResets(db: Db, userId: string): Promise<void> {
  await db.delete(passwordResets).where(eq(passwordResets.userId, userId));
}

export async function findPasswordReset(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ userId: string } | null> {
  const [row] = await db
    .select({ userId: passwordResets.userId })
    .from(passwordResets)
    .where(and(eq(passwordResets.tokenHash, tokenHash), gt(passwordResets.expiresAt, now)));
  return row ?? null;
}

/** Uses a reset up and says whose it was; null when it is unknown, used or too old. */
export async function takePasswordReset(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ userId: string } | null> {
  const [row] = await db
    .delete(passwordResets)
    .where(and(eq(passwordResets.tokenHash, tokenHash), gt(passwordResets.expiresAt, now)))
    .returning({ userId: passwordResets.userId });
  return row ?? null;
}
