import { describe, expect, test } from "vitest";
import { openItems } from "#app/use-cases/teach/open-items.server.ts";
import { bigClass } from "#tests/builders/big-class.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { NOTORIOUS, REVEALED } from "#tests/builders/course.ts";
import { testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

async function setUp(marks: unknown[][]) {
  const deps = await testDeps();
  const { id: classId, instructor } = await aClass(deps);
  const assignmentId = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
  for (const [at, some] of marks.entries()) {
    const userId = await aStudentIn(deps, classId, `pupil-${at + 1}`);
    const entries = entriesWith({ "m.t1": JSON.stringify(some) });
    await handedIn(deps, { assignmentId, userId, entries });
    if (at > 0) await handedIn(deps, { assignmentId, userId, exerciseId: "bulletin", entries });
  }
  return { deps, classId, instructor, assignmentId };
}

async function open(
  { deps, classId, instructor: userId, assignmentId }: Awaited<ReturnType<typeof setUp>>,
  exercise = 1,
) {
  return accepted(await openItems(deps, { classId, userId, assignmentId, exercise })).page;
}

describe("the statistics of questions", () => {
  test("have an item for each finding and each question; what awaits review is left out and named", async () => {
    const { exercise } = await open(await setUp([[NOTORIOUS], [NOTORIOUS, REVEALED], []]));
    expect(exercise.items.map(({ label, kind, facility }) => [label, kind, facility])).toEqual([
      ["Officials revealed", "attribution", 1 / 3],
      ["notorious", "loaded", 2 / 3],
      ["A prompt?", null, 1],
      ["A prompt?", null, 1],
      ["A prompt?", null, 1],
    ]);
    expect(exercise.totals.attempts).toBe(3);
    expect(exercise.notes.join(" ")).toContain("3 answers await review: A prompt?");
  });

  test("take the exercises as items of those who have a score at every one", async () => {
    const { whole } = await open(await setUp([[NOTORIOUS], [NOTORIOUS], []]));
    expect(whole?.totals.attempts).toBe(2);
    expect(whole?.items.map(({ label, facility }) => [label, facility])).toEqual([
      // Marking weighs 3 of 6 rated: ⅔·½ + ½ and ½; and all or nothing.
      ["The reservoir", (5 / 6 + 1 / 2) / 2],
      ["The bulletin", 1 / 2],
    ]);
    expect(whole?.numbers).toEqual([1, 2]);
  });

  test("leave out of the whole what nobody has a score at", async () => {
    const { whole } = await open(await setUp([[NOTORIOUS]]));
    expect(whole?.items.map(({ label }) => label)).toEqual(["The reservoir"]);
    expect(whole?.notes).toContain("Left out, since nobody has a score at it yet: The bulletin");
  });

  test("with nothing handed in say so", async () => {
    const { exercise, whole } = await open(await setUp([]), 2);
    expect(exercise).toMatchObject({ number: 2, title: "The bulletin", totals: { attempts: 0, mean: null } });
    expect(exercise.items[0]).toMatchObject({ facility: null, words: "Nobody has submitted yet." });
    expect(whole).toMatchObject({ items: [], totals: { attempts: 0 } });
  });

  test("are nobody's but the class's instructors'", async () => {
    const { deps, classId, assignmentId } = await setUp([[NOTORIOUS]]);
    const other = await aClass(deps);
    const pupil = await aStudentIn(deps, classId, "another");
    for (const userId of [pupil, other.instructor]) {
      const refused = await openItems(deps, { classId, userId, assignmentId, exercise: 1 });
      expect(refused).toEqual({ ok: false, reason: "not-found" });
    }
  });
});

test("the number of queries is the same for five students as for sixty", async () => {
  const setting = await setUp([]);
  const { deps, instructor } = setting;
  const small = { ...setting, ...(await bigClass({ ...deps, instructor, students: 5, exercises: 3 })) };
  const large = { ...setting, ...(await bigClass({ ...deps, instructor, students: 60, exercises: 3 })) };
  await open(small);
  const few = await countQueries(deps.db, () => open(small));
  expect(await countQueries(deps.db, () => open(large))).toBe(few);
  expect(few).toBeLessThanOrEqual(8);
});
