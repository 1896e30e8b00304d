import { describe, expect, test } from "vitest";
import { type GradedAttempt, gradebookRows } from "#app/domain/class/gradebook.ts";
import { gradebookMedians, isShown } from "#app/domain/class/gradebook-figures.ts";
import type { Terms } from "#app/domain/class/terms.ts";
import { medianOf } from "#app/domain/stats/quantile.ts";

const at = (day: number) => new Date(Date.UTC(2026, 4, day));
const terms: Terms = {
  opensAt: at(1),
  dueAt: at(10),
  closesAt: at(20),
  attempts: 1,
  counts: "first",
  explain: "close",
  late: "marked",
};
const group = (id: string, exercises: string[], draft = false) => ({
  id,
  title: id,
  draft,
  terms,
  exercises: exercises.map((exercise) => ({ id: exercise, title: exercise })),
});
const attempt = (userId: string, exerciseId: string, more: Partial<GradedAttempt> = {}): GradedAttempt => ({
  userId,
  assignmentId: "water",
  exerciseId,
  submittedAt: at(5),
  score: 0.6,
  computed: 0.6,
  awaits: false,
  changed: false,
  ...more,
});
const groups = [group("water", ["a", "b"]), group("bridge", ["c"], true)];
const book = (attempts: GradedAttempt[], more: Partial<Parameters<typeof gradebookRows>[0]> = {}) =>
  gradebookRows({ groups, students: ["ann", "ben"], attempts, exceptions: [], now: at(12), ...more });

describe("a row of the gradebook", () => {
  test("has a mean over what has a score, of each assignment and of everything", () => {
    const attempts = [
      attempt("ann", "a"),
      attempt("ann", "b", { score: 0.8 }),
      attempt("ben", "a", { score: null, awaits: true }),
    ];
    const [ann, ben] = book(attempts);
    expect(ann?.parts[0]).toMatchObject({ done: 2, of: 2, missing: false });
    expect(ann?.parts[0]?.mean).toBeCloseTo(0.7, 12);
    expect(ann?.mean).toBeCloseTo(0.7, 12);
    expect(ben).toMatchObject({
      mean: null,
      parts: [{ done: 1, mean: null, awaits: true, missing: true }, {}],
    });
  });

  test("has nothing under a draft, not even something missing", () => {
    const [ann] = book([attempt("ann", "c", { assignmentId: "bridge" })]);
    expect(ann?.parts[1]).toMatchObject({ cells: [], done: 0, mean: null, open: false, missing: false });
    expect(ann?.mean).toBeNull();
  });

  test("judges what is late and what is missing by the student's own exception", () => {
    const exception = {
      assignmentId: "water",
      userId: "ann",
      opensAt: null,
      dueAt: at(15),
      closesAt: null,
      attempts: null,
      counts: null,
      explain: null,
      late: null,
    };
    const attempts = ["ann", "ben"].map((who) => attempt(who, "a", { submittedAt: at(11) }));
    const [ann, ben] = book(attempts, { exceptions: [exception] });
    expect(ann?.parts[0]).toMatchObject({ late: false, missing: false, exception: true });
    expect(ben?.parts[0]).toMatchObject({ late: true, missing: true, exception: false });
  });

  test("is among those asked for by what stands in it", () => {
    const attempts = [
      attempt("ann", "a", { submittedAt: at(11) }),
      attempt("ann", "b"),
      attempt("ben", "a", { awaits: true }),
    ];
    const rows = book(attempts);
    const who = (show: Parameters<typeof isShown>[1]) =>
      rows.filter((row) => isShown(row, show)).map((row) => row.student);
    expect(who("everyone")).toEqual(["ann", "ben"]);
    expect(who("late")).toEqual(["ann"]);
    expect(who("awaiting")).toEqual(["ben"]);
    expect(who("missing")).toEqual(["ben"]);
  });

  test("misses nothing that is not due yet", () => {
    expect(book([], { now: at(9) }).map((row) => row.parts[0]?.missing)).toEqual([false, false]);
    expect(book([], { now: at(10) }).map((row) => row.parts[0]?.missing)).toEqual([true, true]);
  });
});

describe("the medians", () => {
  test("are the middle, or the mean of the middle two, or none", () => {
    expect(medianOf([0.9, 0.1, null, 0.5])).toBe(0.5);
    expect(medianOf([0.4, 0.9, 0.5, 0.7])).toBeCloseTo(0.6, 12);
    expect(medianOf([0.4])).toBe(0.4);
    expect(medianOf([null])).toBeNull();
  });

  test("take the mean of an assignment only from those who have done all of it", () => {
    const attempts = [
      attempt("ann", "a", { score: 0.2 }),
      attempt("ann", "b", { score: 0.4 }),
      attempt("ben", "a", { score: 1 }),
    ];
    const medians = gradebookMedians(groups, book(attempts));
    expect(medians.parts[0]?.mean).toBeCloseTo(0.3, 12);
    expect(medians.parts[0]?.cells[0]).toBeCloseTo(0.6, 12);
    expect(medians.mean).toBeCloseTo(0.65, 12);
    expect(medians.parts[1]).toEqual({ cells: [null], mean: null });
  });
});
