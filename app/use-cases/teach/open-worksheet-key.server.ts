import type { Role } from "#app/domain/account/person.ts";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { sideLetter } from "#app/domain/exercise/side-letter.ts";
import type { Deps } from "../deps.ts";
import { exerciseInModule } from "./exercise-in-module.server.ts";
import { sheetOf } from "./sheet-of.server.ts";

interface OpenedKey {
  module: { id: string; title: string; teaching: boolean };
  course: string;
  exercise: Exercise;
  /** Of each right-hand side as the worksheet letters it, by task and id. */
  letters: Record<string, Record<string, string>>;
}

type KeyOutcome = { ok: true; opened: OpenedKey } | { ok: false; reason: "not-found" };

/** The whole key of an exercise, for accounts that may teach and nobody else. */
export function openWorksheetKey(
  deps: Pick<Deps, "content" | "hash">,
  input: { module: string; exercise: string; role: Role },
): KeyOutcome {
  const found = mayTeach(input.role) ? exerciseInModule(deps, input) : null;
  if (!found) return { ok: false, reason: "not-found" };
  const { id, title } = found.module;
  const { course, teaching } = deps.content;
  const lettered = sheetOf(deps, found.exercise).tasks.flatMap((task) =>
    task.type === "match"
      ? [[task.id, Object.fromEntries(task.rights.map((right, at) => [right.id, sideLetter(at)]))] as const]
      : [],
  );
  return {
    ok: true,
    opened: {
      module: { id, title, teaching: teaching.has(id) },
      course: course.title,
      exercise: found.exercise,
      letters: Object.fromEntries(lettered),
    },
  };
}
