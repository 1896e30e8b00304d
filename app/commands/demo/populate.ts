import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Deps } from "#app/use-cases/deps.ts";
import { acceptInvitation } from "#app/use-cases/teach/co-teach.server.ts";
import { createClass } from "#app/use-cases/teach/create-class.server.ts";
import { inviteInstructor } from "#app/use-cases/teach/instructors.server.ts";
import { renewJoinCode } from "#app/use-cases/teach/join-code.server.ts";
import { countToReview } from "#db/queries/review-queue.ts";
import { users } from "#db/schema/users.ts";
import { assign } from "./assign.ts";
import { assignEverything } from "./assign-everything.ts";
import { type Demo, done, inDays, type SignIn, ZONE } from "./demo.ts";
import { doDrills } from "./do-drills.ts";
import { doAssignments, reviewSome } from "./fill-class.ts";
import type { Pupil, Work } from "./hand-in.ts";
import { handIn } from "./hand-in.ts";
import { demoLearners } from "./learner.ts";
import { claim, importStudents, makeInstructor, signUpAndJoin } from "./make-people.ts";

interface Teaching {
  classId: string;
  userId: string;
}

/**
 * Fills an empty installation with a term's work, through the use-cases that the pages use, each at its own simulated
 * time before `deps.now`. Marks and scores are the same each time; ids and passwords are not.
 */
export async function populate(deps: Deps): Promise<Demo> {
  const then = inDays(deps, -40);
  const instructor = await makeInstructor(then, "Helen Marsh", "helen.marsh@school.example");
  const coInstructor = await makeInstructor(then, "David Osei", "david.osei@school.example");
  const main = await aClass(then, instructor, "Year 10, Thursday group");
  await shareClass(then, main, coInstructor);
  const { pupils, people } = await fillRoster(deps, main);

  const plan = await assignEverything(deps, main);
  const works = await doAssignments(deps, main, plan, pupils);
  for (const [at, pupil] of pupils.entries()) {
    if (at % 6 !== 5) await doDrills(deps, pupil, 1 + (at % 2), inDays(deps, -30 + (at % 9)).now);
  }
  const reviewed = await reviewSome(deps, main, plan, works);
  const small = await smallClass(deps, instructor);
  const empty = await aClass(inDays(deps, -1), instructor, "Year 9, new group");
  await renewJoinCode(inDays(deps, -1), { ...main, days: 14 });
  await seeLast(deps, [...works, ...small.works]);
  return {
    instructor,
    coInstructor,
    students: threeOf(pupils, reviewed, people),
    classes: { main: main.classId, small: small.classId, empty: empty.classId },
    assignments: {
      closed: plan.closed.id,
      due: plan.due.id,
      open: plan.open.id,
      draft: plan.draft.id,
    },
    awaiting: (await countToReview(deps.db, { classId: main.classId })).counting,
  };
}

async function aClass(deps: Deps, { id: userId }: SignIn, name: string): Promise<Teaching> {
  const id = uuidv7({ msecs: deps.now.getTime() });
  const { classId } = done(await createClass(deps, { userId, id, name, zone: ZONE }));
  return { classId, userId };
}

async function shareClass(deps: Deps, teaching: Teaching, { id: userId }: SignIn): Promise<void> {
  const { token } = done(await inviteInstructor(deps, teaching));
  done(await acceptInvitation(deps, { token, userId }));
}

/** Thirty who have claimed their accounts, and two who came later and have not. */
async function fillRoster(deps: Deps, teaching: Teaching) {
  const learners = demoLearners();
  await importStudents(inDays(deps, -39), teaching, learners);
  const claimed = inDays(deps, -36);
  const people: SignIn[] = [];
  for (const learner of learners) people.push(await claim(claimed, learner));
  await importStudents(inDays(deps, -2), teaching, demoLearners(["Aiko Tanaka", "Owen Pritchard"]));
  const pupils = learners.flatMap((learner, at): Pupil[] => {
    const id = people[at]?.id;
    return id ? [{ ...learner, id }] : [];
  });
  return { pupils, people };
}

/** The best reader of those who were sent a review of something closed, one who is late, one who has done nothing. */
function threeOf(pupils: Pupil[], reviewed: Work[], people: SignIn[]): SignIn[] {
  const byDiligence = pupils.toSorted((a, b) => a.diligence - b.diligence);
  const [best] = reviewed.map(({ pupil }) => pupil).toSorted((a, b) => b.ability - a.ability);
  return [best, byDiligence[3], byDiligence[0]].flatMap(
    (pupil) => people.find(({ id }) => id === pupil?.id) ?? [],
  );
}

/** Three students who joined by the code and have done one passage: too few for figures about the class. */
async function smallClass(deps: Deps, instructor: SignIn): Promise<Teaching & { works: Work[] }> {
  const then = inDays(deps, -10);
  const teaching = await aClass(then, instructor, "Year 12, newspaper club");
  const exerciseId = [...deps.content.exercises.keys()][0] ?? "";
  const assignment = await assign(deps, teaching, {
    ...{
      title: "A first passage",
      exercises: [exerciseId],
      attempts: 1,
      counts: "first",
      explain: "at-once",
    },
    ...{ opens: -8, due: -1, closes: 10, publish: true },
  });
  const works: Work[] = [];
  for (const [at, learner] of demoLearners(["Rhys Calder", "Salma Idris", "Vera Novak"]).entries()) {
    const { id } = await signUpAndJoin(then, teaching, learner);
    const pupil = { ...learner, id };
    works.push(await handIn(deps, { pupil, assignment, exerciseId, at: inDays(deps, -6 + at).now }));
  }
  return { ...teaching, works };
}

/** Students were last here when they last handed something in, or a little later. */
async function seeLast({ db }: Deps, works: Work[]): Promise<void> {
  const last = new Map<string, Date>();
  for (const { pupil, submittedAt } of works) {
    const known = last.get(pupil.id);
    if (!known || known < submittedAt) last.set(pupil.id, submittedAt);
  }
  for (const [id, lastSeenAt] of last) await db.update(users).set({ lastSeenAt }).where(eq(users.id, id));
}
