import { v7 as uuidv7 } from "uuid";
import { freshAssignment } from "#app/domain/class/assignment-form.ts";
import { inviteInstructor } from "#app/use-cases/teach/instructors.server.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";
import { saveOverride } from "#app/use-cases/teach/save-override.server.ts";
import { saveReview } from "#app/use-cases/teach/save-review.server.ts";
import { sendReview } from "#app/use-cases/teach/send-review.server.ts";
import { upsertInstructor } from "#db/queries/memberships.ts";
import { claims, classes, memberships } from "#db/schema/classes.ts";
import { regradedScores, regrades } from "#db/schema/reviews.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "./class.ts";
import type { TestDeps } from "./deps.ts";
import { accepted } from "./outcome.ts";
import { entriesWith } from "./work.ts";

interface Whose {
  userId: string;
  said: (what: string) => string;
}

const DAY = 24 * 3600 * 1000;

/** Makes of somebody a student of a class: work that is explained, work that is not, and all that is said of it. */
export async function taughtIn(deps: TestDeps, { userId, said }: Whose) {
  const { db, now } = deps;
  const { id: classId, instructor } = await aClass(deps);
  const member = { classId, userId, role: "student" as const, joinedAt: now };
  await db.insert(memberships).values({ ...member, pseudonym: said("pseudonym") });
  const explained = await anAssignment(deps, { classId, explain: "at-once", counts: "first", attempts: 1 });
  const waiting = await anAssignment(deps, { classId, exercises: ["bulletin"], attempts: 1 });
  const due = new Date(now.getTime() + 2 * DAY).toISOString().slice(0, 10);
  const exception = { ...NOTHING_TYPED, dueDate: due, dueTime: "18:00", reason: said("override") };
  const asking = { classId, userId: instructor, studentId: userId };
  accepted(await saveOverride(deps, { ...asking, assignmentId: waiting, typed: exception }));

  const entries = entriesWith({ "r.t5": said("assigned rewrite") });
  const attempt = await handedIn(deps, { assignmentId: explained, userId, entries });
  const unexplained = await handedIn(deps, {
    assignmentId: waiting,
    userId,
    exerciseId: "bulletin",
    entries: [],
  });
  for (const [assignmentId, attemptId] of [
    [explained, attempt],
    [waiting, unexplained],
  ] as const) {
    const review = { ...asking, assignmentId, attemptId, seen: "" };
    const comment = (what: string): [string, string][] => [["whole", said(`${what} comment`)]];
    const sent = attemptId === attempt ? "sent" : "waiting";
    accepted(await sendReview(deps, { ...review, entries: comment(sent), within: false }));
    accepted(await saveReview(deps, { ...review, entries: comment("unsent") }));
  }
  const nonce = uuidv7();
  const expiresAt = new Date(now.getTime() + DAY);
  await db.insert(claims).values({ userId, nonce, issuedBy: instructor, issuedAt: now, expiresAt });
  const regradeId = uuidv7();
  const regrade = { id: regradeId, assignmentId: explained, exerciseId: "reservoir", changed: 1 };
  await db
    .insert(regrades)
    .values({ ...regrade, fromHash: "a", toHash: "b", doneBy: instructor, doneAt: now });
  await db.insert(regradedScores).values({ regradeId, attemptId: attempt, before: 0.5, after: 0.75 });
  return { classId, attempts: [attempt, unexplained], unexplained, nonce };
}

const NOTHING_TYPED = {
  ...{ opensDate: "", opensTime: "", dueDate: "", dueTime: "", closesDate: "", closesTime: "" },
  ...{ attempts: "", counts: "", explain: "", late: "" },
};

/**
 * Makes of somebody the only instructor of one class and one of two of another. What they may do there hangs on their
 * membership, not on what their account was made as.
 */
export async function taughtOthers(deps: TestDeps, { userId, said }: Whose) {
  const { db, now } = deps;
  const own = uuidv7();
  const row = { id: own, zone: "Europe/London", pseudonyms: false, createdAt: now };
  await db.insert(classes).values({ ...row, name: said("class") });
  const shared = await aClass(deps, { name: "Two teach it" });
  for (const classId of [own, shared.id]) {
    await upsertInstructor(db, { classId, userId }, now);
    accepted(await inviteInstructor(deps, { classId, userId }));
    const typed = { ...freshAssignment(now, "Europe/London", "water"), title: "Water, and who says so" };
    const made = { classId, userId, assignmentId: uuidv7(), typed, publish: false };
    accepted(await saveAssignment(deps, made));
  }
  const studentId = await aStudentIn(deps, shared.id, `pupil-${shared.id.slice(-12)}`);
  const assignmentId = await anAssignment(deps, { classId: shared.id, explain: "at-once", counts: "first" });
  const attemptId = await handedIn(deps, { assignmentId, userId: studentId });
  const review = { classId: shared.id, userId, assignmentId, studentId, attemptId, seen: "" };
  const comment = "A comment that stays with the student.";
  accepted(await sendReview(deps, { ...review, entries: [["whole", comment]], within: false }));
  accepted(await saveReview(deps, { ...review, entries: [["whole", `${comment} With more to come.`]] }));
  await db
    .insert(claims)
    .values({ userId: studentId, nonce: uuidv7(), issuedBy: userId, issuedAt: now, expiresAt: now });
  const done = { assignmentId, exerciseId: "reservoir", fromHash: "a", toHash: "b", changed: 0 };
  await db.insert(regrades).values({ id: uuidv7(), ...done, doneBy: userId, doneAt: now });
  // Their only class goes with them.
  return { own, shared: shared.id, studentId, attemptId, comment };
}
