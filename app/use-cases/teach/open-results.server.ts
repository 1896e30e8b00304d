import { classReading } from "#app/domain/class/class-reading.ts";
import { lessonReading } from "#app/domain/class/lesson-reading.ts";
import { showSpread } from "#app/domain/class/show-spread.ts";
import { sumTrials } from "#app/domain/scoring/sum-trials.ts";
import { listResults, summariseExercises, summariseProgress } from "#db/queries/results.ts";
import { listStudents } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { assignmentFacts } from "./assignment-facts.server.ts";
import { assignmentOf } from "./assignment-of.server.ts";
import { markersAt } from "./markers-at.server.ts";
import { matrixPage } from "./matrix-page.server.ts";

export interface ResultsInput {
  classId: string;
  userId: string;
  assignmentId: string;
  /** From 1; one that there is not is the nearest that there is. */
  exercise: number;
  /** Of the table of students, from 1. */
  page: number;
  /** The sentence whose markers are asked for, as "passage.sentence" from 1, such as "1.7"; null: none. */
  sentence: string | null;
  /** Only what may leave the class: no names, nothing about fewer than five students. */
  lesson: boolean;
}

/** Results of an assignment for its class's instructors. Twelve queries at most, however many students there are. */
export async function openResults(deps: Pick<Deps, "db" | "content" | "now">, input: ResultsInput) {
  const found = await assignmentOf(deps, input);
  if (typeof found === "string") return { ok: false as const, reason: found };
  const { db } = deps;
  const { exercises } = found;
  const number = Math.min(Math.max(1, input.exercise), exercises.length);
  const chosen = exercises[number - 1];
  if (!chosen) return { ok: false as const, reason: "not-found" as const };
  const [students, summaries, progress, attempts, exercise] = await Promise.all([
    listStudents(db, input.classId),
    summariseExercises(db, input),
    summariseProgress(db, { ...input, exercises: exercises.length }),
    listResults(db, { ...input, exerciseId: chosen.id }),
    exerciseOfVersion(deps, chosen.hash),
  ]);
  const { lesson } = input;
  const readable = attempts.filter(({ versionHash }) => versionHash === chosen.hash);
  const reading = classReading(exercise, readable);
  const byId = new Map(summaries.map((summary) => [summary.exerciseId, summary]));
  const table = lesson ? null : await matrixPage(deps, { found, students, summaries, page: input.page });
  return {
    ok: true as const,
    results: {
      facts: assignmentFacts(found, { now: deps.now, summaries }),
      progress: lesson
        ? null
        : {
            students: students.length,
            submitted: progress.done,
            underWay: progress.begun - progress.done,
            notStarted: students.length - progress.begun,
            medianSeconds: progress.medianSeconds,
            trials: sumTrials(summaries),
          },
      exercise: {
        id: chosen.id,
        number,
        title: chosen.title,
        spread: showSpread(
          readable.map(({ score }) => score),
          { lesson },
        ),
        reading: lesson ? lessonReading(reading) : reading,
        otherVersions: lesson ? 0 : attempts.length - readable.length,
      },
      markers: lesson
        ? null
        : markersAt(input.sentence, {
            exercise,
            attempts: readable,
            students,
            pseudonyms: found.class.pseudonyms,
          }),
      table: table && {
        ...table,
        medians: exercises.map(({ id }) => byId.get(id)?.median ?? null),
      },
    },
  };
}
