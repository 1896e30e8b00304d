import {
  type GradebookPage,
  gradebookMedians,
  isShown,
  SHOWS,
  type Show,
} from "#app/domain/class/gradebook-figures.ts";
import { shownName } from "#app/domain/class/shown-name.ts";
import { listInstructors } from "#db/queries/memberships.ts";
import { countToReview } from "#db/queries/review-queue.ts";
import type { Deps } from "../deps.ts";
import { instructorOf } from "./class-access.server.ts";
import { readGradebook } from "./read-gradebook.server.ts";

const PAGE = 100;
/** A longer list of names is no sentence any more. */
const MOST_NAMES = 12;

type GradebookOutcome = { ok: true; gradebook: GradebookPage } | { ok: false; reason: "not-found" };

interface GradebookAsked {
  classId: string;
  userId: string;
  show: Show;
  /** Groups to show by their mean alone. */
  folded: string[];
  /** From 1; beyond the last it is the last. */
  page: number;
}

/** The gradebook of a class for one who teaches it. A hundred rows a page; medians and counts are over everybody. */
export async function openGradebook(deps: Deps, asked: GradebookAsked): Promise<GradebookOutcome> {
  const found = await instructorOf(deps, asked);
  if (!found) return { ok: false, reason: "not-found" };
  const { id, name, pseudonyms } = found;
  const [{ groups, students, rows }, instructors, toReview] = await Promise.all([
    readGradebook(deps, found),
    listInstructors(deps.db, id),
    countToReview(deps.db, { classId: id }),
  ]);
  const names = students.map((student) => shownName(student, pseudonyms));
  const named = rows.map((row, at) => ({ ...row, name: names[at] ?? "" }));
  const shown = named.filter((row) => isShown(row, asked.show));
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const page = Math.min(asked.page, pages);
  const isFolded = groups.map((group) => asked.folded.includes(group.id));
  const missing = named.filter((row) => isShown(row, "missing")).map((row) => row.name);
  const counts = SHOWS.map((show) => [show, rows.filter((row) => isShown(row, show)).length]);
  const gradebook: GradebookPage = {
    class: { id, name, pseudonyms },
    toReview: toReview.counting,
    instructors: instructors.length,
    groups: groups.map((group, at) => ({ ...group, folded: isFolded[at] ?? false })),
    // What is folded need not travel.
    rows: shown.slice((page - 1) * PAGE, page * PAGE).map((row) => ({
      ...row,
      parts: row.parts.map((part, at) => (isFolded[at] ? { ...part, cells: [] } : part)),
    })),
    medians: gradebookMedians(groups, rows),
    counts: Object.fromEntries(counts) as Record<Show, number>,
    missing: { names: missing.slice(0, MOST_NAMES), more: Math.max(0, missing.length - MOST_NAMES) },
    page,
    pages,
  };
  return { ok: true, gradebook };
}
