import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Report } from "../problems.ts";
import { type ExerciseSource, exerciseSchema } from "../schema/exercise.ts";
import { clip } from "../schema/explain-issue.ts";
import { readShape, sift, valueAt } from "../schema/read-shape.ts";
import { taskFrameSchema } from "../schema/task.ts";
import { compilePassages } from "./compile-passages.ts";
import { compileTask } from "./compile-task.ts";
import { reportRepeats } from "./report-repeats.ts";

/**
 * Compiles an exercise file's data and reports everything that is wrong with it. The result is usable only if nothing
 * was reported. Parts are checked one by one, so that a mistake in one does not hide those in others.
 */
export function compileExercise(data: unknown, report: Report): Exercise | null {
  const whole = readShape(exerciseSchema, data, report);
  const passages = compilePassages(
    valueAt(data, ["passages"]),
    ["passages"],
    whole?.language ?? "en",
    report,
  );
  const pieces = sift(taskFrameSchema, valueAt(data, ["tasks"]), ["tasks"]);
  reportRepeats(
    pieces.map((piece) => ({ path: [...piece.path, "id"], name: piece.value.id })),
    "task",
    report,
  );
  const around = { exercise: whole?.id ?? "", passages, passageIds: passageIds(data) };
  const tasks = pieces.flatMap((piece) => compileTask(piece, around, report) ?? []);
  if (!whole) return null;
  reportFindingIds(whole, report);
  if (!whole.debrief.established?.length && !whole.debrief.not_established?.length) {
    report(
      ["debrief"],
      "the debrief says neither what is established nor what is not",
      "Fill `established`, `not_established` or both.",
    );
  }
  return {
    id: whole.id,
    title: whole.title,
    level: whole.level,
    minutes: whole.minutes,
    language: whole.language,
    tags: whole.tags ?? [],
    contentNote: whole.content_note ?? null,
    basedOn: (whole.based_on ?? []).map(({ title, outlet, date, note }) => ({
      title,
      outlet: outlet ?? null,
      date: date ?? null,
      note: note ?? null,
    })),
    passages,
    tasks,
    debrief: compileDebrief(whole.debrief),
  };
}

function compileDebrief(source: ExerciseSource["debrief"]): Exercise["debrief"] {
  return {
    established: (source.established ?? []).map(({ text, source, date, url }) => ({
      text,
      source,
      date,
      url: url ?? null,
    })),
    notEstablished: source.not_established ?? [],
    next: source.next,
  };
}

function passageIds(data: unknown): string[] {
  const list = valueAt(data, ["passages"]);
  return Array.isArray(list) ? list.map((entry: unknown) => clip(valueAt(entry, ["id"]))) : [];
}

/** Within one task the task itself reports repeats; results name a finding by its id across the whole exercise. */
function reportFindingIds(whole: ExerciseSource, report: Report): void {
  const owner = new Map<string, number>();
  whole.tasks.forEach((task, t) => {
    if (task.type !== "mark") return;
    (task.findings ?? []).forEach(({ id }, f) => {
      const other = owner.get(id);
      if (other !== undefined && other !== t) {
        report(
          ["tasks", t, "findings", f, "id"],
          `the finding “${id}” stands in another task of this exercise too`,
          "Give each its own id.",
        );
      } else owner.set(id, t);
    });
  });
}
