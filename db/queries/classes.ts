import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { classes, memberships } from "../schema/classes.ts";
import type { ClassRow } from "./memberships.ts";

/** Inserts a class; false when there is one of that id already. */
export async function insertClass(db: Db, row: typeof classes.$inferInsert): Promise<boolean> {
  const rows = await db.insert(classes).values(row).onConflictDoNothing().returning({ id: classes.id });
  return rows.length > 0;
}

type Changes = Partial<
  Pick<ClassRow, "name" | "zone" | "pseudonyms" | "joinCode" | "joinCodeExpiresAt" | "archivedAt">
>;

export async function updateClass(db: Db, id: string, changes: Changes): Promise<void> {
  await db.update(classes).set(changes).where(eq(classes.id, id));
}

/** Locks a class until the transaction ends, so that changes to who is in it take turns; null when it is gone. */
export async function lockClass(db: Db, id: string): Promise<ClassRow | null> {
  const [row] = await db.select().from(classes).where(eq(classes.id, id)).for("update");
  return row ?? null;
}

/** The class that takes this code now; null for unknown, expired and closed ones alike. */
export async function findClassByCode(db: Db, code: string, now: Date): Promise<ClassRow | null> {
  const live = and(gt(classes.joinCodeExpiresAt, now), isNull(classes.archivedAt));
  const [row] = await db
    .select()
    .from(classes)
    .where(and(eq(classes.joinCode, code), live));
  return row ?? null;
}

const countOf = (role: "student" | "instructor") =>
  sql<number>`(select count(*)::int from ${memberships} as "m" where "m"."class_id" = ${classes.id} and "m"."role" = ${role})`;

/** The classes somebody is in, with their role there, by name. */
export async function listClassesOf(db: Db, userId: string) {
  return db
    .select({
      id: classes.id,
      name: classes.name,
      zone: classes.zone,
      archivedAt: classes.archivedAt,
      role: memberships.role,
      students: countOf("student"),
    })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(sql`lower(${classes.name})`), asc(classes.id));
}

/** The classes that only this person teaches. */
export async function listTaughtAlone(db: Db, userId: string): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: classes.id, name: classes.name })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(
      and(
        eq(memberships.userId, userId),
        eq(memberships.role, "instructor"),
        sql`${countOf("instructor")} = 1`,
      ),
    )
    .orderBy(asc(sql`lower(${classes.name})`), asc(classes.id));
}

/** Locks every class that somebody teaches, always in the same order. */
export async function lockTaughtClasses(db: Db, userId: string): Promise<void> {
  const taught = db
    .select({ id: memberships.classId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.role, "instructor")));
  await db
    .select({ id: classes.id })
    .from(classes)
    .where(inArray(classes.id, taught))
    .orderBy(asc(classes.id))
    .for("update");
}

/** Erases classes with all that is theirs; students keep their work. */
export async function deleteClasses(db: Db, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(classes).where(inArray(classes.id, ids));
}
