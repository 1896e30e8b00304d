import { nameOf } from "#app/domain/account/person.ts";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { explainedFrom } from "#app/domain/class/explained.ts";
import type { ReviewBody } from "#app/domain/class/review.ts";
import { isExplained } from "#app/domain/class/standing.ts";
import { isLate, termsFor } from "#app/domain/class/terms.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { type Assigned, findAssigned } from "#db/queries/assigned.ts";
import { type AttemptRow, findAttempt, listAttempts } from "#db/queries/attempts.ts";
import { findSentReview } from "#db/queries/reviews.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "./exercise-of-version.server.ts";
import { type Again, tryAgain } from "./try-again.server.ts";

/** The assignment that work was handed in for. */
export type AssignedTo = Pick<Assigned, "id" | "title" | "class">;

export interface Feedback {
  attempt: {
    id: string;
    exerciseId: string;
    moduleId: string | null;
    /** Among those of the same assignment, or of one's own; from 1. */
    number: number;
    counts: boolean;
    assignment: AssignedTo | null;
  };
  /** The attempt that counts: of one's own work the first that was submitted. */
  counted: { id: string; score: number | null; number: number };
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  ratings: Record<string, 0 | 0.5 | 1>;
  /** What an instructor sent about it; null: nothing. */
  review: FeedbackReview | null;
  /** What trying it again would be; null: it cannot be begun. */
  again: Again | null;
}

export interface FeedbackReview {
  /** null: their account has been erased. */
  by: string | null;
  body: ReviewBody;
  /** The score that counts, after it. */
  score: number | null;
}

/** What is known before the explanations are: that it is in. */
export interface HandedIn {
  title: string;
  submittedAt: Date;
  late: boolean;
  assignment: AssignedTo;
  /** From when on it is explained; null: when an instructor releases it. */
  from: Date | null;
}

type FeedbackOutcome =
  | { ok: true; feedback: Feedback }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "not-submitted" }
  | { ok: false; reason: "not-explained-yet"; handedIn: HandedIn };

/** Everything about a submitted attempt, key included; refused until it has been submitted and may be explained. */
export async function openFeedback(
  deps: Deps,
  input: { attempt: string; userId: string },
): Promise<FeedbackOutcome> {
  const row = await findAttempt(deps.db, input.attempt, input.userId);
  if (!row) return { ok: false, reason: "not-found" };
  if (!row.submittedAt || !row.result) return { ok: false, reason: "not-submitted" };
  const [exercise, all, assigned] = await Promise.all([
    exerciseOfVersion(deps, row.versionHash),
    listAttempts(deps.db, input.userId, [row.exerciseId]),
    row.assignmentId ? findAssigned(deps.db, row.assignmentId, input.userId) : null,
  ]);
  const assignment = assigned && assignedTo(assigned);
  if (assigned && assignment) {
    const terms = termsFor(assigned.terms, assigned.override);
    const { submittedAt, explainedAt } = row;
    const work = { submittedAt, explainedAt };
    if (!isExplained(terms, assigned.releasedAt, work, deps.now)) {
      const from = explainedFrom(terms, assigned.releasedAt, work);
      const late = isLate(terms, submittedAt);
      const handedIn = { title: exercise.title, submittedAt, late, assignment, from };
      return { ok: false, reason: "not-explained-yet", handedIn };
    }
  }
  const submitted = all.filter((one) => one.submittedAt !== null && one.assignmentId === row.assignmentId);
  const numberOf = (id: string) => submitted.findIndex((one) => one.id === id) + 1;
  const counted = (assigned ? submitted.find((one) => one.counts) : submitted[0]) ?? row;
  return {
    ok: true,
    feedback: {
      attempt: {
        id: row.id,
        exerciseId: row.exerciseId,
        moduleId: row.moduleId,
        number: numberOf(row.id),
        counts: counted.id === row.id,
        assignment,
      },
      counted: { id: counted.id, score: counted.score, number: numberOf(counted.id) },
      exercise,
      answers: row.answers,
      result: row.result,
      ratings: row.ratings,
      review: await sentReview(deps, row),
      again: await tryAgain(deps, row),
    },
  };
}

/** Never a draft: that is the instructors' own. */
async function sentReview(
  { db }: Pick<Deps, "db">,
  { id, score }: AttemptRow,
): Promise<FeedbackReview | null> {
  const found = await findSentReview(db, id);
  return found && { by: found.sender && nameOf(found.sender), body: found.sent, score };
}

function assignedTo(assigned: Assigned): AssignedTo {
  return { id: assigned.id, title: assigned.title, class: assigned.class };
}
