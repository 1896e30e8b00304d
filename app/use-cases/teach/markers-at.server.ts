import { markersOf } from "#app/domain/class/markers-of.ts";
import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import type { TaskResult } from "#app/domain/scoring/result.ts";
import type { Student } from "#db/queries/students.ts";

interface Around {
  exercise: Exercise;
  attempts: { userId: string; tasks: TaskResult[] }[];
  students: Student[];
  /** Whether the class shows birds' names. */
  pseudonyms: boolean;
}

export interface MarkersAt {
  /** "sentence 7", "passage 2, sentence 7". */
  place: string;
  of: number;
  students: { userId: string; name: string; kinds: Kind[] }[];
}

/**
 * Who marked a sentence, by name. `at` is "passage.sentence", both from 1; null where nobody asks, or there is no such
 * sentence to mark.
 */
export function markersAt(at: string | null, around: Around): MarkersAt | null {
  const [, p, s] = /^(\d{1,2})\.(\d{1,4})$/.exec(at ?? "") ?? [];
  const { exercise, attempts, students, pseudonyms } = around;
  const passage = exercise.passages[Number(p) - 1];
  const sentence = passage && sentencesOf(passage)[Number(s) - 1];
  const task = exercise.tasks.find((one) => one.type === "mark" && one.passage === passage?.id);
  if (!sentence || !task) return null;
  const marked = new Map(
    markersOf(attempts, { task: task.id, sentence }).map(({ userId, kinds }) => [userId, kinds]),
  );
  return {
    place: `${exercise.passages.length > 1 ? `passage ${p}, ` : ""}sentence ${s}`,
    of: attempts.length,
    students: students.toSorted(byShownName(pseudonyms)).flatMap((student) => {
      const kinds = marked.get(student.userId);
      return kinds ? [{ userId: student.userId, name: shownName(student, pseudonyms), kinds }] : [];
    }),
  };
}
