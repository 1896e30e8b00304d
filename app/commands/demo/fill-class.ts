import type { Deps } from "#app/use-cases/deps.ts";
import { type Assigned, except } from "./assign.ts";
import { DAY, inDays } from "./demo.ts";
import { handIn, type Pupil, timeBetween, type Work } from "./hand-in.ts";
import { randomFrom } from "./random.ts";
import { reviewWork } from "./review-work.ts";

interface Teaching {
  classId: string;
  userId: string;
}

export interface Plan {
  closed: Assigned;
  due: Assigned;
  open: Assigned;
}

/** Of the least diligent, this share hands in late what was due, and a smaller one nothing. */
const LATE = 0.2;
const NOTHING = 0.07;

/** Gives two students exceptions, and lets everybody do what they would of what was asked for. */
export async function doAssignments(
  deps: Deps,
  teaching: Teaching,
  plan: Plan,
  pupils: Pupil[],
): Promise<Work[]> {
  const byDiligence = pupils.toSorted((a, b) => a.diligence - b.diligence);
  const at = (place: number) => byDiligence[Math.floor(place * pupils.length)] ?? byDiligence[0];
  const [ill, retry] = [at(0.35), at(0.6)];
  if (ill) {
    const reason = "Was ill in the second week; agreed with her family.";
    await except(inDays(deps, -4), teaching, { assignment: plan.due, studentId: ill.id, due: 3, reason });
  }
  if (retry) {
    const reason = "The connection at home broke off during the first attempt.";
    await except(inDays(deps, -1), teaching, {
      assignment: plan.open,
      studentId: retry.id,
      attempts: 4,
      reason,
    });
  }
  const works: Work[] = [];
  for (const [place, pupil] of byDiligence.entries()) {
    const rank = (place + 0.5) / byDiligence.length;
    if (rank < NOTHING / 2) continue;
    works.push(...(await doOne(deps, { pupil, assignment: plan.closed, rank, started: rank < NOTHING })));
    if (pupil !== ill && rank > NOTHING)
      works.push(
        ...(await doOne(deps, { pupil, assignment: plan.due, rank, started: rank < NOTHING * 1.5 })),
      );
    // Half of the class has begun what is due in a few days.
    if (rank > 0.5)
      works.push(...(await doOne(deps, { pupil, assignment: plan.open, rank, started: false })));
  }
  return works;
}

interface OneInput {
  pupil: Pupil;
  assignment: Assigned;
  /** Among the class by diligence, in (0, 1). */
  rank: number;
  /** Began and gave up: only the first exercise. */
  started: boolean;
}

async function doOne(deps: Deps, { pupil, assignment, rank, started }: OneInput): Promise<Work[]> {
  const random = randomFrom(`${pupil.name} ${assignment.title}`);
  const end = new Date(Math.min(assignment.dueAt.getTime(), deps.now.getTime()) - DAY / 24);
  const late = rank < LATE && assignment.dueAt < deps.now;
  const lateEnd = new Date(Math.min(assignment.closesAt.getTime(), deps.now.getTime()) - DAY / 48);
  const exercises = started ? assignment.exercises.slice(0, 1) : assignment.exercises;
  const works: Work[] = [];
  for (const [index, exerciseId] of exercises.entries()) {
    // The diligent are early; who is late is late with the last exercise.
    const last = index === exercises.length - 1;
    const part = Math.min(0.97, 0.15 + 0.75 * (1 - rank) + 0.05 * index + 0.08 * random());
    const when =
      late && last
        ? timeBetween(assignment.dueAt, lateEnd, 0.1 + 0.8 * random())
        : timeBetween(assignment.opensAt, end, part);
    works.push(await handIn(deps, { pupil, assignment, exerciseId, at: when }));
    if (rank > 0.55 && random() < 0.25) {
      const again = timeBetween(when, end, 0.5);
      works.push(await handIn(deps, { pupil, assignment, exerciseId, at: again, attempt: 2 }));
    }
  }
  return works;
}

/**
 * Reviews a third of the closed assignment, and of what was due the first ones that came in; the others wait. Two
 * scores are changed.
 *
 * @returns what was reviewed.
 */
export async function reviewSome(deps: Deps, teaching: Teaching, plan: Plan, works: Work[]): Promise<Work[]> {
  const inOrder = works.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  const of = (assignment: Assigned) => inOrder.filter((work) => work.assignmentId === assignment.id);
  const closed = of(plan.closed).filter((_, at) => at % 3 === 0);
  // Work marked without a fault has nothing to give back.
  const faulty = closed.filter(({ result }) =>
    result.tasks.some((task) => task.type === "mark" && task.score < 0.9),
  );
  for (const work of closed) {
    const change = work === faulty[1] || work === faulty[4];
    await reviewWork(inDays(deps, -15), teaching, work, { change });
  }
  const waiting = of(plan.due).filter(({ result }) => result.tasks.some((task) => task.score === null));
  const first = waiting.slice(0, Math.floor(waiting.length / 2));
  for (const work of first) await reviewWork(inDays(deps, -1), teaching, work);
  return [...closed, ...first];
}
