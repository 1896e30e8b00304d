import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { hashPassword } from "#app/use-cases/account/password-hash.server.ts";
import type { Db } from "#db/connect.ts";
import { assignmentExercises, assignments } from "#db/schema/assignments.ts";
import { classes, memberships } from "#db/schema/classes.ts";
import { exerciseVersions } from "#db/schema/exercise-versions.ts";
import { users } from "#db/schema/users.ts";
import { PASSWORD } from "#tests/http/people.ts";

export const TEACHER = "teacher-of-all@school.example";
const DAY = 24 * 3600 * 1000;

/** Puts everybody there is into one class and assigns "memo" to it. Returns the path of its results. */
export async function assignToAll(db: Db): Promise<string> {
  const now = new Date();
  const [classId, assignmentId, teacher] = [uuidv7(), uuidv7(), uuidv7()];
  const pupils = await db.select({ id: users.id }).from(users);
  const [version] = await db.select().from(exerciseVersions).where(eq(exerciseVersions.exerciseId, "memo"));
  const passwordHash = await hashPassword(PASSWORD);
  const account = { email: TEACHER, displayName: "Teacher", passwordHash, createdAt: now, lastSeenAt: now };
  await db.insert(users).values({ id: teacher, role: "instructor", ...account });
  await db
    .insert(classes)
    .values({ id: classId, name: "A whole school", zone: "Europe/London", pseudonyms: true, createdAt: now });
  await db.insert(memberships).values([
    { classId, userId: teacher, role: "instructor" as const, joinedAt: now },
    ...pupils.map(({ id }, index) => ({
      classId,
      userId: id,
      role: "student" as const,
      pseudonym: `Bird ${index}`,
      joinedAt: now,
    })),
  ]);
  await db.insert(assignments).values({
    id: assignmentId,
    classId,
    title: "A memo",
    publishedAt: now,
    opensAt: new Date(now.getTime() - DAY),
    dueAt: new Date(now.getTime() + DAY),
    closesAt: new Date(now.getTime() + 2 * DAY),
    attempts: 1,
    counts: "first",
    explain: "close",
    late: "marked",
    createdAt: now,
  });
  const versionHash = version?.hash ?? null;
  await db.insert(assignmentExercises).values({ assignmentId, position: 0, exerciseId: "memo", versionHash });
  return `/classes/${classId}/assignments/${assignmentId}`;
}
