import { byShownName, shownName } from "#app/domain/class/shown-name.ts";
import { isLate, termsFor } from "#app/domain/class/terms.ts";
import { listOverrides } from "#db/queries/overrides.ts";
import { listResultRows } from "#db/queries/result-rows.ts";
import { listStudents } from "#db/queries/students.ts";
import type { Deps } from "../deps.ts";
import { assignmentOf } from "./assignment-of.server.ts";

/** One student at one exercise. */
export interface ResultLine {
  student: string;
  /** Empty where the class shows pseudonyms. */
  username: string;
  /** From 1. */
  number: number;
  exercise: string;
  state: "handed in" | "under way" | "not started";
  handedInAt: Date | null;
  late: boolean;
  awaiting: boolean;
  /** In [0, 1]; the one that counts. */
  score: number | null;
  computed: number | null;
  changed: boolean;
}

type ResultsFile =
  | { ok: true; title: string; zone: string; lines: ResultLine[] }
  | { ok: false; reason: "not-found" | "draft" };

/** Every student at every exercise of an assignment, under the names that the class's pages show. Seven queries. */
export async function resultsCsv(
  deps: Pick<Deps, "db" | "content">,
  input: { classId: string; userId: string; assignmentId: string },
): Promise<ResultsFile> {
  const found = await assignmentOf(deps, input);
  if (typeof found === "string") return { ok: false, reason: found };
  const { assignment, exercises } = found;
  const { pseudonyms, zone } = found.class;
  const students = (await listStudents(deps.db, input.classId)).sort(byShownName(pseudonyms));
  const overrides = new Map(
    (await listOverrides(deps.db, { assignmentId: assignment.id })).map((one) => [one.userId, one]),
  );
  const rows = new Map<string, Awaited<ReturnType<typeof listResultRows>>[number]>();
  for (const row of await listResultRows(deps.db, input)) {
    const key = `${row.userId} ${row.exerciseId}`;
    if (row.submittedAt || !rows.has(key)) rows.set(key, row);
  }
  const lines = students.flatMap((student) => {
    const terms = termsFor(assignment, overrides.get(student.userId) ?? null);
    return exercises.map(({ id, title }, at): ResultLine => {
      const row = rows.get(`${student.userId} ${id}`);
      const handedInAt = row?.submittedAt ?? null;
      return {
        student: shownName(student, pseudonyms),
        username: pseudonyms ? "" : (student.username ?? ""),
        number: at + 1,
        exercise: title,
        state: handedInAt ? "handed in" : row ? "under way" : "not started",
        handedInAt,
        late: handedInAt !== null && isLate(terms, handedInAt),
        awaiting: row?.awaitsReview ?? false,
        score: handedInAt ? (row?.score ?? null) : null,
        computed: handedInAt ? (row?.computed ?? null) : null,
        changed: row?.changed ?? false,
      };
    });
  });
  return { ok: true, title: assignment.title, zone, lines };
}
