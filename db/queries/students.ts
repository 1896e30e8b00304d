import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";

const columns = {
  userId: users.id,
  username: users.username,
  displayName: users.displayName,
  email: users.email,
  lastSeenAt: users.lastSeenAt,
  /** Whether they have set a password yet. */
  claimed: sql<boolean>`${users.passwordHash} is not null`,
  pseudonym: memberships.pseudonym,
  joinedAt: memberships.joinedAt,
};

export type Student = Awaited<ReturnType<typeof listStudents>>[number];

/** The students of a class, in no order. */
export async function listStudents(db: Db, classId: string) {
  return db
    .select(columns)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.classId, classId), eq(memberships.role, "student")));
}

/** One of them; null when this person is no student of this class. */
export async function findStudent(
  db: Db,
  { classId, userId }: { classId: string; userId: string },
): Promise<Student | null> {
  const [row] = await db
    .select(columns)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(eq(memberships.classId, classId), eq(memberships.userId, userId), eq(memberships.role, "student")),
    );
  return row ?? null;
}
