import { v7 as uuidv7 } from "uuid";
import type { Terms } from "#app/domain/class/terms.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import { assignmentExercises, assignments } from "#db/schema/assignments.ts";
import { classes, memberships } from "#db/schema/classes.ts";
import type { TestDeps } from "./deps.ts";
import { accepted } from "./outcome.ts";
import { anInstructor, aStudent } from "./people.ts";
import { ALL_RIGHT } from "./work.ts";

const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

/** A class with its instructor, made straight in the database. */
export async function aClass(deps: TestDeps, more: Partial<typeof classes.$inferInsert> = {}) {
  const email = `teacher-${uuidv7()}@school.example`;
  const instructor = await anInstructor(deps, email);
  const id = uuidv7();
  const row = { id, name: "Year 10, Thursday group", zone: "Europe/London", pseudonyms: false };
  await deps.db.insert(classes).values({ ...row, createdAt: deps.now, ...more });
  await deps.db
    .insert(memberships)
    .values({ classId: id, userId: instructor, role: "instructor", joinedAt: deps.now });
  return { id, instructor, email };
}

/** A new account in the class. Returns their id. */
export async function aStudentIn(deps: TestDeps, classId: string, username = "curlew"): Promise<string> {
  const userId = await aStudent(deps, username);
  const pseudonym = `Bird ${username}`;
  await deps.db
    .insert(memberships)
    .values({ classId, userId, role: "student", pseudonym, joinedAt: deps.now });
  return userId;
}

interface AssignmentInput extends Partial<Terms> {
  classId: string;
  exercises?: string[];
  published?: boolean;
  releasedAt?: Date | null;
  moduleId?: string | null;
}

/** An assignment of "reservoir" that opened an hour ago and is due tomorrow, made straight in the database. */
export async function anAssignment(deps: TestDeps, input: AssignmentInput): Promise<string> {
  const { classId, exercises = ["reservoir"], published = true, releasedAt, moduleId, ...terms } = input;
  const id = uuidv7();
  const at = (offset: number) => new Date(deps.now.getTime() + offset);
  await deps.db.insert(assignments).values({
    id,
    classId,
    title: "Water",
    moduleId: moduleId ?? null,
    publishedAt: published ? at(-HOUR) : null,
    opensAt: at(-HOUR),
    dueAt: at(DAY),
    closesAt: at(2 * DAY),
    attempts: 2,
    counts: "best",
    explain: "close",
    late: "marked",
    releasedAt: releasedAt ?? null,
    createdAt: deps.now,
    ...terms,
  });
  await deps.db.insert(assignmentExercises).values(
    exercises.map((exerciseId, position) => ({
      assignmentId: id,
      position,
      exerciseId,
      versionHash: published ? (deps.content.exercises.get(exerciseId)?.hash ?? null) : null,
    })),
  );
  return id;
}

/** Starts what is assigned and hands it in at the time of `deps`. Returns the attempt's id. */
export async function handedIn(
  deps: TestDeps,
  work: { assignmentId: string; userId: string; exerciseId?: string; entries?: [string, string][] },
): Promise<string> {
  const { assignmentId, userId, exerciseId = "reservoir", entries = ALL_RIGHT } = work;
  const { attempt } = accepted(
    await startAttempt(deps, { userId, exerciseId, moduleId: null, assignmentId }),
  );
  accepted(await submitAttempt(deps, { attempt, userId, key: uuidv7(), entries, confirmed: true }));
  return attempt;
}
