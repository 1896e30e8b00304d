import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { assignments, overrides } from "../schema/assignments.ts";
import { attempts } from "../schema/attempts.ts";
import { memberships } from "../schema/classes.ts";
import { users } from "../schema/users.ts";
import { byStudentOf } from "./memberships.ts";

interface Scope {
  classId: string;
  /** Only this assignment. */
  assignmentId?: string | null;
}

/** Attempts that count first, then the others; of each the one that has waited longest. */
const ORDER = sql`${attempts.counts} desc, ${attempts.submittedAt}, ${attempts.id}`;

const waiting = ({ classId, assignmentId }: Scope) =>
  and(
    eq(assignments.classId, classId),
    assignmentId ? eq(assignments.id, assignmentId) : undefined,
    attempts.awaitsReview,
  );

const isStudent = byStudentOf(assignments.classId);

/** What awaits review in a class, in the order in which it is to be reviewed. */
export async function listAwaiting(
  db: Db,
  scope: Scope,
  { limit, offset }: { limit: number; offset: number },
) {
  return db
    .select({
      id: attempts.id,
      exerciseId: attempts.exerciseId,
      submittedAt: sql<Date>`${attempts.submittedAt}`.mapWith(attempts.submittedAt),
      counts: attempts.counts,
      assignment: { id: assignments.id, title: assignments.title },
      dueAt: sql<Date>`coalesce(${overrides.dueAt}, ${assignments.dueAt})`.mapWith(assignments.dueAt),
      excepted: sql<boolean>`${overrides.userId} is not null`,
      student: {
        id: users.id,
        displayName: users.displayName,
        username: users.username,
        email: users.email,
        pseudonym: memberships.pseudonym,
      },
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(memberships, isStudent)
    .innerJoin(users, eq(users.id, attempts.userId))
    .leftJoin(
      overrides,
      and(eq(overrides.assignmentId, assignments.id), eq(overrides.userId, attempts.userId)),
    )
    .where(waiting(scope))
    .orderBy(ORDER)
    .limit(limit)
    .offset(offset);
}

export interface ToReview {
  /** Attempts that count: the number that every page of the class gives. */
  counting: number;
  /** Attempts that wait as well and do not count. */
  besides: number;
}

/** How many attempts of a class's students wait for somebody to rate an open answer. */
export async function countToReview(db: Db, scope: Scope): Promise<ToReview> {
  const [row] = await db
    .select({
      counting: sql<number>`count(*) filter (where ${attempts.counts})`.mapWith(Number),
      besides: sql<number>`count(*) filter (where not ${attempts.counts})`.mapWith(Number),
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(memberships, isStudent)
    .where(waiting(scope));
  return row ?? { counting: 0, besides: 0 };
}

/** Place of an attempt in that order, from 0; null when it does not await review. */
export async function placeInQueue(db: Db, scope: Scope, attemptId: string): Promise<number | null> {
  const places = db
    .select({ id: attempts.id, place: sql<number>`row_number() over (order by ${ORDER})`.as("place") })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(memberships, isStudent)
    .where(waiting(scope))
    .as("places");
  const [row] = await db.select({ place: places.place }).from(places).where(eq(places.id, attemptId));
  return row ? Number(row.place) - 1 : null;
}
