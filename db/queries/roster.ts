import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";

/** Names in the case that the database compares by, which JavaScript's is not for every letter. */
export async function foldNames(db: Db, names: string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const list = JSON.stringify([...new Set(names)]);
  const found = await db.execute(
    sql`select name, lower(name) as folded from json_array_elements_text(${list}::json) as t(name)`,
  );
  const { rows } = found as unknown as { rows: { name: string; folded: string }[] };
  return new Map(rows.map(({ name, folded }) => [name, folded]));
}

interface Names {
  classId: string;
  instructorId: string;
  /** Folded. */
  usernames: string[];
  /** Folded. */
  emails: string[];
}

/** The accounts that have any of these names, with what they are to this class and its instructor. */
export async function listNamesakes(db: Db, { classId, instructorId, usernames, emails }: Names) {
  if (usernames.length === 0) return [];
  const username = sql<string | null>`lower(${users.username})`;
  const email = sql<string | null>`lower(${users.email})`;
  /** Whether the instructor teaches a class in which this person is a student. */
  const taught = sql<boolean>`exists (
    select 1 from ${memberships} as "s"
    join ${memberships} as "i" on "i"."class_id" = "s"."class_id"
    where "s"."user_id" = ${users.id} and "s"."role" = 'student'
      and "i"."user_id" = ${instructorId} and "i"."role" = 'instructor')`;
  return db
    .select({
      userId: users.id,
      role: users.role,
      displayName: users.displayName,
      username,
      email,
      taught,
      here: memberships.role,
    })
    .from(users)
    .leftJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.classId, classId)))
    .where(or(inArray(username, [...usernames, ...emails]), inArray(email, [...usernames, ...emails])));
}

/** Inserts accounts; false when any of their names has been taken meanwhile. Some may have been inserted then. */
export async function insertUsers(db: Db, rows: (typeof users.$inferInsert)[]): Promise<boolean> {
  if (rows.length === 0) return true;
  const inserted = await db.insert(users).values(rows).onConflictDoNothing().returning({ id: users.id });
  return inserted.length === rows.length;
}
