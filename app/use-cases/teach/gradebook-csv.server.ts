import type { GradebookCell } from "#app/domain/class/gradebook.ts";
import { shownName } from "#app/domain/class/shown-name.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { readGradebook } from "./read-gradebook.server.ts";

type Value = string | number | null;

type GradebookFile =
  | { ok: true; className: string; header: string[]; rows: Value[][] }
  | { ok: false; reason: "not-found" };

/** The columns of one exercise, after "assignment: exercise: ". */
const OF_CELL = ["score", "late", "awaiting review", "computed", "changed"] as const;

/**
 * The whole gradebook as a table for a file: a row a student under the name that the class's pages show, five columns
 * an exercise of what has been published, a mean for each assignment and one over all. Scores are per cent.
 */
export async function gradebookCsv(
  deps: Deps,
  input: { classId: string; userId: string },
): Promise<GradebookFile> {
  const found = await instructorOf(deps, input);
  if (!found) return { ok: false, reason: "not-found" };
  const { pseudonyms } = found;
  const { groups, students, rows } = await readGradebook(deps, found, { withComputed: true });
  const header = [
    "student",
    "username",
    ...groups.flatMap((group) =>
      group.draft
        ? []
        : [
            ...group.exercises.flatMap(({ title }) => OF_CELL.map((of) => `${group.title}: ${title}: ${of}`)),
            `${group.title}: done`,
            `${group.title}: mean`,
          ],
    ),
    "mean of everything",
  ];
  const lines = rows.map((row, at): Value[] => {
    const student = students[at];
    if (!student) return [];
    return [
      shownName(student, pseudonyms),
      pseudonyms ? "" : (student.username ?? ""),
      ...row.parts.flatMap((part, column) =>
        groups[column]?.draft ? [] : [...part.cells.flatMap(valuesOf), part.done, percent(part.mean)],
      ),
      percent(row.mean),
    ];
  });
  return { ok: true, className: found.name, header, rows: lines };
}

function valuesOf(cell: GradebookCell | null): Value[] {
  if (!cell) return OF_CELL.map(() => null);
  const { score, computed, changed } = cell;
  const said = (yes: boolean) => (yes ? "yes" : "no");
  return [
    percent(score),
    said(cell.late),
    said(cell.awaits),
    percent(computed),
    changed ? percent(score) : null,
  ];
}

/** With one decimal at most. */
function percent(score: number | null): number | null {
  return score === null ? null : Math.round(score * 1000) / 10;
}
