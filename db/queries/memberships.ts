import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import type { assignments } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";
import { classes, memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";

export type ClassRow = typeof classes.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;
type Place = { classId: string; userId: string };

/** Joins attempts with their authors' places in a class, while they are students of it. */
export const byStudentOf = (classId: string | typeof assignments.classId) =>
  and(
    eq(memberships.classId, classId),
    eq(memberships.userId, attempts.userId),
    eq(memberships.role, "student"),
  );

export async function findClass(db: Db, id: string): Promise<ClassRow | null> {
  const [row] = await db.select().from(classes).where(eq(classes.id, id));
  return row ?? null;
}

/** A person's place in a class, with the class; null when they are not in it or there is none of that id. */
export async function findMembership(
  db: Db,
  { classId, userId }: Place,
): Promise<{ class: ClassRow; membership: MembershipRow } | null> {
  const [row] = await db
    .select({ class: classes, membership: memberships })
    .from(memberships)
    .innerJoin(classes, eq(classes.id, memberships.classId))
    .where(and(eq(memberships.classId, classId), eq(memberships.userId, userId)));
  return row ?? null;
}

/** Puts students into a class, skipping those who are in it already. Returns who was put there. */
export async function insertStudents(
  db: Db,
  classId: string,
  students: { userId: string; pseudonym: string }[],
  joinedAt: Date,
): Promise<string[]> {
  if (students.length === 0) return [];
  const rows = await db
    .insert(memberships)
    .values(students.map((one) => ({ ...one, classId, role: "student" as const, joinedAt })))
    .onConflictDoNothing({ target: [memberships.classId, memberships.userId] })
    .returning({ userId: memberships.userId });
  return rows.map(({ userId }) => userId);
}

/** Makes somebody an instructor of a class, whatever they were there before. */
export async function upsertInstructor(db: Db, { classId, userId }: Place, joinedAt: Date): Promise<void> {
  const place = { role: "instructor" as const, pseudonym: null, joinedAt };
  await db
    .insert(memberships)
    .values({ classId, userId, ...place })
    .onConflictDoUpdate({ target: [memberships.classId, memberships.userId], set: place });
}

/** Takes somebody out of a class; their work stays. False when they were not in it. */
export async function deleteMembership(db: Db, { classId, userId }: Place): Promise<boolean> {
  const rows = await db
    .delete(memberships)
    .where(and(eq(memberships.classId, classId), eq(memberships.userId, userId)))
    .returning({ userId: memberships.userId });
  return rows.length > 0;
}

/** The pseudonyms in use in a class. */
export async function listPseudonyms(db: Db, classId: string): Promise<string[]> {
  const rows = await db
    .select({ pseudonym: sql<string>`${memberships.pseudonym}` })
    .from(memberships)
    .where(and(eq(memberships.classId, classId), isNotNull(memberships.pseudonym)));
  return rows.map(({ pseudonym }) => pseudonym);
}

export type Instructor = Awaited<ReturnType<typeof listInstructors>>[number];

/** Who teaches a class, in the order they came to it. */
export async function listInstructors(db: Db, classId: string) {
  return db
    .select({
      userId: users.id,
      username: users.username,
      displayName: users.displayName,
      email: users.email,
      joinedAt: memberships.joinedAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.classId, classId), eq(memberships.role, "instructor")))
    .orderBy(asc(memberships.joinedAt), asc(users.id));
}
