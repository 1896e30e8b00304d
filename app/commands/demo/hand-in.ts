import { v7 as uuidv7 } from "uuid";
import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import type { Deps } from "#app/use-cases/deps.ts";
import { startAttempt } from "#app/use-cases/learn/start-attempt.server.ts";
import { submitAttempt } from "#app/use-cases/learn/submit-attempt.server.ts";
import type { Assigned } from "./assign.ts";
import { DAY, done, MINUTE } from "./demo.ts";
import { entriesOf } from "./entries-of.ts";
import type { Learner } from "./learner.ts";
import { randomFrom } from "./random.ts";
import { simulateAnswers } from "./simulate-answers.ts";

/** A learner who has an account. */
export interface Pupil extends Learner {
  id: string;
}

export interface Work {
  assignmentId: string;
  pupil: Pupil;
  attemptId: string;
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  submittedAt: Date;
}

interface HandIn {
  pupil: Pupil;
  assignment: Assigned;
  exerciseId: string;
  /** When it is handed in. */
  at: Date;
  /** Which attempt it is, from 1; a second one goes a little better. */
  attempt?: number;
}

/** Does an exercise of an assignment as this pupil would, and hands it in. */
export async function handIn(
  deps: Deps,
  { pupil, assignment, exerciseId, at, attempt = 1 }: HandIn,
): Promise<Work> {
  const exercise = deps.content.exercises.get(exerciseId)?.exercise;
  if (!exercise) throw new Error(`there is no exercise ${exerciseId}`);
  const random = randomFrom(`${pupil.name} ${exerciseId} ${attempt}`);
  const learner = { ...pupil, ability: pupil.ability + 0.4 * (attempt - 1) };
  const answers = simulateAnswers(exercise, learner, random);
  const minutes = exercise.minutes * (0.6 + 0.8 * random());
  const started = done(
    await startAttempt(
      { ...deps, now: new Date(at.getTime() - minutes * MINUTE) },
      { userId: pupil.id, exerciseId, moduleId: null, assignmentId: assignment.id },
    ),
  );
  const submission = {
    attempt: started.attempt,
    userId: pupil.id,
    key: uuidv7(),
    entries: entriesOf(answers),
    confirmed: true,
  };
  const { result } = done(await submitAttempt({ ...deps, now: at }, submission));
  if (!result) throw new Error("it was handed in before");
  const { id: assignmentId } = assignment;
  return { assignmentId, pupil, attemptId: started.attempt, exercise, answers, result, submittedAt: at };
}

/** A moment so far along between two others, in the afternoon of that day where it fits. */
export function timeBetween(from: Date, to: Date, part: number): Date {
  const there = from.getTime() + (to.getTime() - from.getTime()) * part;
  const day = Math.floor(there / DAY) * DAY;
  // From three to eight o’clock, by where in the day it was.
  const afternoon = day + (15 + (5 * (there - day)) / DAY) * 60 * MINUTE;
  const at = afternoon > from.getTime() && afternoon < to.getTime() ? afternoon : there;
  return new Date(Math.floor(at / 1000) * 1000);
}
