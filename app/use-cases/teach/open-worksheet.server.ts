import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import type { Deps } from "../deps.ts";
import { exerciseInModule } from "./exercise-in-module.server.ts";
import { sheetOf } from "./sheet-of.server.ts";

interface OpenedWorksheet {
  module: { id: string; title: string; teaching: boolean };
  course: string;
  sheet: PublicExercise;
}

type WorksheetOutcome = { ok: true; opened: OpenedWorksheet } | { ok: false; reason: "not-found" };

/** An exercise of a module to print and fill in by hand: for everybody, and nothing of its key. */
export function openWorksheet(
  deps: Pick<Deps, "content" | "hash">,
  input: { module: string; exercise: string },
): WorksheetOutcome {
  const found = exerciseInModule(deps, input);
  if (!found) return { ok: false, reason: "not-found" };
  const { id, title } = found.module;
  const { course, teaching } = deps.content;
  return {
    ok: true,
    opened: {
      module: { id, title, teaching: teaching.has(id) },
      course: course.title,
      sheet: sheetOf(deps, found.exercise),
    },
  };
}
