import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { assignments } from "#db/schema/assignments.ts";
import { regrades, reviews } from "#db/schema/reviews.ts";
import { anAssignment, handedIn } from "#tests/builders/class.ts";
import type { TestDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { addStudent } from "./fill-people.ts";
import { DAY, type School, TEACHERS, type Times } from "./school.ts";

interface People {
  ours: { id: string; instructor: string };
  theirs: { id: string };
  member: string;
  classmate: string;
  outsider: string;
}

type Work = Pick<School, "places" | "own" | "pools" | "secrets">;

/** Assignments that are closed and explained, under way, drafts; work handed in for them, and its reviews. */
export async function fillWork(times: Times, people: People): Promise<Work> {
  const { past, present } = times;
  const { ours, theirs, member, classmate, outsider } = people;
  const ofClass = (more: object, deps = past) =>
    anAssignment(deps, { classId: ours.id, exercises: ["memo"], ...more });
  const assignment = await ofClass({ exercises: ["memo", "memo-two"] });
  const otherAssignment = await anAssignment(past, { classId: theirs.id, exercises: ["memo"] });
  const handIn = (userId: string, who: string, assignmentId = assignment) =>
    handedIn(past, { assignmentId, userId, exerciseId: "memo", entries: words(who) });
  const attempt = await handIn(member, "member");
  const classmateAttempt = await handIn(classmate, "classmate");
  await handIn(outsider, "outsider", otherAssignment);
  const own: School["own"] = {};
  for (const role of ["instructor", "coInstructor"] as const) {
    const ownStudent = await addStudent(past, ours.id, `reviewed-by-${role}`);
    own[role] = { ownStudent, ownAttempt: await handIn(ownStudent, "reviewed") };
  }
  await addReview(past, { attempt, userId: member, by: ours.instructor });

  const openAssignment = await ofClass({ exercises: ["memo", "memo-two"] }, present);
  const waitingAttempt = await handedIn(present, {
    assignmentId: openAssignment,
    userId: member,
    exerciseId: "memo-two",
    entries: words("waiting"),
  });
  const toDo = { userId: member, exerciseId: "memo", moduleId: null, assignmentId: openAssignment };
  const { attempt: draftAttempt } = accepted(await startAttempt(present, toDo));
  const drafts: Record<string, string>[] = [];
  for (let n = 0; n < 5; n += 1) drafts.push({ spareDraft: await ofClass({ published: false }) });
  const draftAssignment = await ofClass({ published: false });
  const title = "A title that is still a draft";
  await past.db.update(assignments).set({ title }).where(eq(assignments.id, draftAssignment));
  const notYet = { opensAt: inDays(present, 5), dueAt: inDays(present, 6), closesAt: inDays(present, 7) };
  const editAssignment = await ofClass(notYet);
  const withdrawnAssignment = await ofClass(notYet);
  const regrade = await addRegrade(past, assignment, ours.instructor);
  const otherRegrade = await addRegrade(past, otherAssignment, ours.instructor);
  return {
    places: {
      ...{
        assignment,
        openAssignment,
        draftAssignment,
        otherAssignment,
        editAssignment,
        withdrawnAssignment,
      },
      ...{ attempt, classmateAttempt, waitingAttempt, draftAttempt, regrade, otherRegrade },
      ...own.instructor,
    },
    own,
    pools: { spareDraft: drafts },
    secrets: [
      { text: "only the member wrote", for: [...TEACHERS, "member"] },
      { text: "only the waiting wrote", for: [...TEACHERS, "member"] },
      { text: "only the classmate wrote", for: [...TEACHERS, "classmate"] },
      { text: "only the reviewed wrote", for: TEACHERS },
      { text: "reviewed-by-", for: TEACHERS },
      { text: "only the outsider wrote", for: ["outsider", "otherInstructor"] },
      { text: "still a draft", for: TEACHERS },
      { text: "sent to one student", for: [...TEACHERS, "member"] },
    ],
  };
}

const inDays = ({ now }: TestDeps, days: number) => new Date(now.getTime() + days * DAY * 60_000);

/** The open answer alone, in words that nobody else uses. */
function words(who: string): [string, string][] {
  return [["r.t5", `Words that only the ${who} wrote.`]];
}

async function addReview(
  { db, now }: TestDeps,
  of: { attempt: string; userId: string; by: string },
): Promise<void> {
  const saying = (body: string) => ({
    comments: [{ id: uuidv7(), body, place: null }],
    ratings: {},
    changes: {},
  });
  await db.insert(reviews).values({
    attemptId: of.attempt,
    userId: of.userId,
    draft: saying("A comment that is still a draft."),
    draftedAt: now,
    draftedBy: of.by,
    sent: saying("A comment that was sent to one student."),
    sentAt: now,
    sentBy: of.by,
  });
}

/** A regrade that was undone already. */
async function addRegrade({ db, now }: TestDeps, assignmentId: string, doneBy: string): Promise<string> {
  const id = uuidv7();
  const of = { assignmentId, exerciseId: "memo", fromHash: "a", toHash: "b", changed: 0 };
  await db.insert(regrades).values({ id, ...of, doneBy, doneAt: now, undoneAt: now });
  return id;
}
