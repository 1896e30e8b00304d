import { eq } from "drizzle-orm";
import { overrides } from "#db/schema/assignments.ts";
import { memberships } from "#db/schema/classes.ts";
import { users } from "#db/schema/users.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { type TestDeps, testDeps } from "#tests/builders/deps.ts";

/** A student in a class, and another class with its own instructor. */
export async function aSchool() {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const studentId = await aStudentIn(deps, classId, "curlew");
  const other = await aClass(deps);
  return { deps, other, asking: { classId, studentId, userId } };
}

/** Another class of the same instructor. */
export async function anotherOf(deps: TestDeps, instructor: string) {
  const { id } = await aClass(deps, { name: "Year 11" });
  await deps.db.delete(memberships).where(eq(memberships.classId, id));
  await deps.db
    .insert(memberships)
    .values({ classId: id, userId: instructor, role: "instructor", joinedAt: deps.now });
  return id;
}

/** Gives somebody an e-mail address. */
export const withAddress = (deps: TestDeps, userId: string) =>
  deps.db.update(users).set({ email: "curlew@home.example" }).where(eq(users.id, userId));

export const NOT_FOUND = { ok: false, reason: "not-found" };
export const THEIR_OWN = { ok: false, reason: "their-own" };

export type Asking = Awaited<ReturnType<typeof aSchool>>["asking"];

/** The student has handed something in, and has an exception. */
export async function atWork(deps: TestDeps, { classId, studentId }: Asking) {
  const assignmentId = await anAssignment(deps, { classId });
  await deps.db.insert(overrides).values({ assignmentId, userId: studentId, attempts: 5, reason: "was ill" });
  return handedIn(deps, { assignmentId, userId: studentId });
}
