import { and, asc, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
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

/** How many other classes a person is in, and how many of those this instructor teaches. */
export async function countOtherClasses(
  db: Db,
  { classId, studentId, instructorId }: { classId: string; studentId: string; instructorId: string },
): Promise<{ all: number; taught: number }> {
  const taughtToo = sql`exists (select 1 from ${memberships} as "i" where "i"."class_id" = ${theirs.classId}
    and "i"."user_id" = ${instructorId} and "i"."role" = 'instructor')`;
  const [row] = await db
    .select({
      all: sql<number>`count(*)::int`,
      taught: sql<number>`(count(*) filter (where ${taughtToo}))::int`,
    })
    .from(theirs)
    .where(and(eq(theirs.userId, studentId), ne(theirs.classId, classId)));
  return row ?? { all: 0, taught: 0 };
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
