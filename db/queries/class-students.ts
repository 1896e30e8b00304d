import { and, asc, eq, inArray, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../connect.ts";
import { assignments, overrides } from "../schema/assignments.ts";
import { classes, memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";

const theirs = alias(memberships, "theirs");

/** The running classes that an instructor teaches and a student is not in, by name. */
export async function listClassesToMoveTo(
  db: Db,
  { instructorId, studentId }: { instructorId: string; studentId: string },
): Promise<{ id: string; name: string }[]> {
  const there = db
    .select({ there: sql`1` })
    .from(theirs)
    .where(and(eq(theirs.classId, classes.id), eq(theirs.userId, studentId)));
  return db
    .select({ id: classes.id, name: classes.name })
    .from(memberships)
    .innerJoin(classes, and(eq(classes.id, memberships.classId), isNull(classes.archivedAt)))
    .where(and(eq(memberships.userId, instructorId), eq(memberships.role, "instructor"), notExists(there)))
    .orderBy(asc(sql`lower(${classes.name})`), asc(classes.id));
}

/**
 * How many other classes each of these people is in, and how many of those this instructor teaches; nobody who is in
 * none is in the map.
 */
export async function countOtherClasses(
  db: Db,
  { classId, studentIds, instructorId }: { classId: string; studentIds: string[]; instructorId: string },
): Promise<Map<string, { all: number; taught: number }>> {
  const taughtToo = sql`exists (select 1 from ${memberships} as "i" where "i"."class_id" = ${theirs.classId}
    and "i"."user_id" = ${instructorId} and "i"."role" = 'instructor')`;
  const rows = await db
    .select({
      userId: theirs.userId,
      all: sql<number>`count(*)::int`,
      taught: sql<number>`(count(*) filter (where ${taughtToo}))::int`,
    })
    .from(theirs)
    .where(and(inArray(theirs.userId, studentIds), ne(theirs.classId, classId)))
    .groupBy(theirs.userId);
  return new Map(rows.map(({ userId, ...counts }) => [userId, counts]));
}

/** The usernames and names of whoever is in a class, and of these people. */
export async function listNames(
  db: Db,
  { classId, userIds }: { classId: string; userIds: string[] },
): Promise<string[]> {
  const members = db
    .select({ id: memberships.userId })
    .from(memberships)
    .where(eq(memberships.classId, classId));
  const rows = await db
    .select({ username: users.username, displayName: users.displayName })
    .from(users)
    .where(or(inArray(users.id, members), inArray(users.id, userIds)));
  return rows.flatMap(({ username, displayName }) => [username ?? [], displayName ?? []].flat());
}

/** Drops a student's exceptions to the terms of a class's assignments. */
export async function deleteOverridesIn(db: Db, classId: string, userId: string): Promise<void> {
  const ofClass = db.select({ id: assignments.id }).from(assignments).where(eq(assignments.classId, classId));
  await db
    .delete(overrides)
    .where(and(eq(overrides.userId, userId), inArray(overrides.assignmentId, ofClass)));
}

export async function updateDisplayName(db: Db, id: string, displayName: string): Promise<void> {
  await db.update(users).set({ displayName }).where(eq(users.id, id));
}
