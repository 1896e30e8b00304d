import { type ItemLabel, itemMatrix } from "#app/domain/class/item-matrix.ts";
import { showItems } from "#app/domain/class/show-items.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { listWholeScores } from "#db/queries/result-rows.ts";
import { listResults, summariseExercises } from "#db/queries/results.ts";
import type { Deps } from "../deps.ts";
import { exerciseOfVersion } from "../learn/exercise-of-version.server.ts";
import { assignmentFacts } from "./assignment-facts.server.ts";
import { type AssignmentInClass, assignmentOf } from "./assignment-of.server.ts";

interface ItemsInput {
  classId: string;
  userId: string;
  assignmentId: string;
  /** From 1; one that there is not is the nearest that there is. */
  exercise: number;
}

type Summaries = Awaited<ReturnType<typeof summariseExercises>>;

/** Statistics of an assignment's questions, for its class's instructors. Eight queries at most. */
export async function openItems(deps: Pick<Deps, "db" | "content" | "now">, input: ItemsInput) {
  const found = await assignmentOf(deps, input);
  if (typeof found === "string") return { ok: false as const, reason: found };
  const { exercises } = found;
  const number = Math.min(Math.max(1, input.exercise), exercises.length);
  const chosen = exercises[number - 1];
  if (!chosen) return { ok: false as const, reason: "not-found" as const };
  const [summaries, attempts, exercise] = await Promise.all([
    summariseExercises(deps.db, input),
    listResults(deps.db, { ...input, exerciseId: chosen.id }),
    exerciseOfVersion(deps, chosen.hash),
  ]);
  const { columns, rows, left } = itemMatrix(
    exercise,
    attempts.filter(({ versionHash }) => versionHash === chosen.hash),
  );
  const shown = showItems(
    columns.map(({ id, label }) => itemOf(id, label, exercise)),
    rows,
  );
  const leftOut = left.map(
    ({ id, label, without }) =>
      `Left out, since ${without === 1 ? "one answer awaits" : `${without} answers await`} review: ${itemOf(id, label, exercise).label}`,
  );
  return {
    ok: true as const,
    page: {
      facts: assignmentFacts(found, { now: deps.now, summaries }),
      exercise: { ...shown, number, title: chosen.title, notes: [...shown.notes, ...leftOut] },
      whole: exercises.length > 1 ? await wholeOf(deps, found, summaries) : null,
    },
  };
}

/** The exercises as items; those in which nothing has been rated are left out, for nobody would have all scores. */
async function wholeOf({ db }: Pick<Deps, "db">, found: AssignmentInClass, summaries: Summaries) {
  const rated = new Set(summaries.flatMap(({ exerciseId, rated }) => (rated > 0 ? [exerciseId] : [])));
  const some = found.exercises.filter(({ id }) => rated.has(id));
  const none = found.exercises.filter(({ id }) => !rated.has(id));
  const of = { classId: found.class.id, assignmentId: found.assignment.id };
  const rows = await listWholeScores(db, { ...of, exerciseIds: some.map(({ id }) => id) });
  const shown = showItems(
    some.map(({ id, title }) => ({ id, label: title, kind: null })),
    rows,
  );
  const leftOut = none.map(({ title }) => `Left out, since nobody has a score at it yet: ${title}`);
  const numbers = some.map(({ id }) => 1 + found.exercises.findIndex((one) => one.id === id));
  return { ...shown, notes: [...shown.notes, ...leftOut], numbers };
}

function itemOf(id: string, label: ItemLabel, exercise: Exercise) {
  if (label.type === "finding") return { id, label: label.quote, kind: label.kind };
  if (label.type === "question") return { id, label: label.prompt, kind: null };
  const headline = exercise.passages.find((passage) => passage.id === label.passage)?.headline ?? "";
  return { id, label: `The sound passage “${headline}”, left alone`, kind: null };
}
