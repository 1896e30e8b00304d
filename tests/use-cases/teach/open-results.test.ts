import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openResults } from "#app/use-cases/teach/open-results.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { classes, memberships } from "#db/schema/classes.ts";
import { bigClass } from "#tests/builders/big-class.ts";
import { aClass, anAssignment, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { NOTORIOUS, REVEALED } from "#tests/builders/course.ts";
import { later } from "#tests/builders/deps.ts";
import { marking, open, setUp } from "./results-setting.ts";

describe("progress", () => {
  test("counts those who handed in everything, something and nothing", async () => {
    const setting = await setUp(3);
    const { deps, assignmentId, pupils } = setting;
    const [first = "", second = ""] = pupils;
    for (const exerciseId of ["reservoir", "bulletin"]) {
      await handedIn(deps, { assignmentId, userId: first, exerciseId, entries: marking([NOTORIOUS]) });
    }
    await handedIn(deps, { assignmentId, userId: second });
    const { progress, facts } = await open(setting);
    expect(progress).toMatchObject({
      students: 3,
      submitted: 1,
      underWay: 1,
      notStarted: 1,
      medianSeconds: 0,
    });
    // Two of three sentences of each passage carry a finding in "reservoir", one of three in "bulletin".
    expect(progress?.trials).toEqual({
      signals: 2 + 1 + 2,
      hits: 1 + 1 + 2,
      noises: 1 + 2 + 1,
      falseAlarms: 0,
    });
    expect(facts.toReview).toBe(2);
  });

  test("with nobody in and nothing handed in there is nothing to tell, and nothing breaks", async () => {
    const { progress, exercise, table } = await open(await setUp(0));
    expect(progress).toMatchObject({
      students: 0,
      submitted: 0,
      underWay: 0,
      notStarted: 0,
      medianSeconds: null,
    });
    expect(exercise.reading).toMatchObject({ handedIn: 0 });
    expect(exercise.spread).toMatchObject({ of: 0, median: null, band: null });
    expect(table).toMatchObject({ rows: [], medians: [null, null], page: { number: 1, of: 1, students: 0 } });
  });
});

describe("an exercise", () => {
  test("shows what the class made of each sentence, finding and question", async () => {
    const setting = await setUp(2);
    const { deps, assignmentId, pupils } = setting;
    const [first = "", second = ""] = pupils;
    await handedIn(deps, { assignmentId, userId: first });
    const wrongKind = { ...NOTORIOUS, kind: "evidence" };
    await handedIn(deps, { assignmentId, userId: second, entries: marking([wrongKind]) });
    const { reading, spread } = (await open(setting)).exercise;
    expect(reading.handedIn).toBe(2);
    expect(reading.passages[0]?.sentences).toMatchObject([
      { index: 0, kinds: ["attribution"], marked: 1, rightKind: 1 },
      { index: 1, kinds: [], marked: 0, level: 0 },
      { index: 2, kinds: ["loaded"], marked: 2, rightKind: 1, level: 5 },
    ]);
    expect(reading.kinds.filter(({ of }) => of > 0)).toMatchObject([
      { kind: "attribution", count: 1, of: 2 },
      { kind: "loaded", count: 1, of: 2 },
      { kind: null, count: 2, of: 2 },
    ]);
    expect(reading.findings).toMatchObject(
      [
        { kind: "attribution", found: 1, otherKind: 0, missed: 1, sentence: 0, quote: "Officials revealed" },
        { kind: "loaded", found: 1, otherKind: 1, missed: 0, otherMost: "evidence", sentence: 2 },
      ].map((finding) => expect.objectContaining(finding)),
    );
    expect(reading.questions.map(({ type, mean }) => [type, mean])).toEqual([
      ["choice", 1],
      ["order", 1],
      ["match", 1],
      ["rewrite", null],
    ]);
    expect(spread.of).toBe(2);
    expect(spread.columns.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(2);
  });

  test("takes only what counts, of students who are in the class now", async () => {
    const setting = await setUp(2);
    const { deps, assignmentId, pupils } = setting;
    const [first = "", second = ""] = pupils;
    await handedIn(deps, { assignmentId, userId: first, entries: marking([]) });
    await handedIn(later(deps, 5), { assignmentId, userId: first });
    await handedIn(deps, { assignmentId, userId: second });
    await deps.db.delete(memberships).where(eq(memberships.userId, second));
    const { exercise, progress, table } = await open(setting);
    expect(exercise.reading.handedIn).toBe(1);
    expect(exercise.reading.passages[0]?.sentences.map(({ marked }) => marked)).toEqual([1, 0, 1]);
    expect(progress).toMatchObject({ students: 1, underWay: 1 });
    expect(table?.rows).toHaveLength(1);
    expect(table?.medians[0]).toBe(1);
  });

  test.each([
    [0, 1],
    [-3, 1],
    [2, 2],
    [99, 2],
  ])("asked for as number %d is number %d", async (asked, number) => {
    expect((await open(await setUp(0), { exercise: asked })).exercise.number).toBe(number);
  });
});

describe("who marked a sentence", () => {
  test("is told by name and kind, in the order of names", async () => {
    const setting = await setUp(3);
    const { deps, assignmentId, pupils } = setting;
    const marks = [[REVEALED], [{ ...REVEALED, kind: "evidence" }], [NOTORIOUS]];
    for (const [at, userId] of pupils.entries()) {
      await handedIn(deps, { assignmentId, userId, entries: marking(marks[at] ?? []) });
    }
    expect((await open(setting, { sentence: "1.1" })).markers).toEqual({
      place: "sentence 1",
      of: 3,
      students: [
        { userId: pupils[0], name: "pupil-1", kinds: ["attribution"] },
        { userId: pupils[1], name: "pupil-2", kinds: ["evidence"] },
      ],
    });
    await deps.db.update(classes).set({ pseudonyms: true });
    const { markers } = await open(setting, { sentence: "1.1" });
    expect(markers?.students.map(({ name }) => name)).toEqual(["Bird pupil-1", "Bird pupil-2"]);
  });

  test.each(["1.4", "0.1", "2.1", "1.0", "1", "x", "1.1.1", ""])("is nobody for “%s”", async (sentence) => {
    expect((await open(await setUp(1), { sentence })).markers).toBeNull();
  });
});

describe("the table of students", () => {
  test("stands in the order of names, fifty a page", async () => {
    const setting = await setUp(0);
    const { deps, instructor } = setting;
    const big = await bigClass({ ...deps, instructor, students: 120, exercises: 2 });
    const { table } = await open({ ...setting, ...big }, { page: 2 });
    expect(table?.page).toEqual({ number: 2, of: 3, from: 51, students: 120 });
    expect(table?.rows.map(({ name }) => name)).toEqual(
      Array.from({ length: 50 }, (_, at) => `Pupil ${at + 51}`),
    );
    expect((await open({ ...setting, ...big }, { page: 9 })).table?.page.number).toBe(3);
    const low = table?.rows.flatMap(({ cells }) =>
      cells.filter((cell) => typeof cell === "object" && cell?.low),
    );
    expect(low?.length).toBeGreaterThan(5);
    expect(low?.length).toBeLessThanOrEqual(40);
  });

  test("shows late work by the student's own terms, and that they have some", async () => {
    const setting = await setUp(2);
    const { deps, assignmentId, pupils } = setting;
    const overnight = later(deps, 26 * 60);
    const dueAt = later(deps, 30 * 60).now;
    await deps.db.insert(overrides).values({ assignmentId, userId: pupils[1] ?? "", dueAt, reason: "away" });
    for (const userId of pupils) await handedIn(overnight, { assignmentId, userId });
    const { table } = await open(setting);
    expect(table?.rows[0]).toMatchObject({ override: null, cells: [{ late: true, awaiting: true }, null] });
    expect(table?.rows[1]).toMatchObject({ override: { dueAt }, cells: [{ late: false }, null] });
    expect(JSON.stringify(table)).not.toContain("away");
  });
});

test("the number of queries is the same for five students as for sixty", async () => {
  const setting = await setUp(0);
  const { deps, instructor } = setting;
  const small = { ...setting, ...(await bigClass({ ...deps, instructor, students: 5, exercises: 3 })) };
  const large = { ...setting, ...(await bigClass({ ...deps, instructor, students: 60, exercises: 3 })) };
  // Versions are kept once read.
  await open(small);
  const few = await countQueries(deps.db, () => open(small));
  const many = await countQueries(deps.db, () => open(large, { page: 2, sentence: "1.1" }));
  expect(many).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});

describe("results are nobody's but the class's instructors'", () => {
  test("students, visitors from other classes and the instructor of another class find nothing", async () => {
    const { deps, classId, pupils, assignmentId, instructor } = await setUp(1);
    const other = await aClass(deps);
    const input = { classId, assignmentId, exercise: 1, page: 1, sentence: null, lesson: false };
    for (const userId of [pupils[0] ?? "", other.instructor]) {
      expect(await openResults(deps, { ...input, userId })).toEqual({ ok: false, reason: "not-found" });
    }
    const elsewhere = { ...input, classId: other.id, userId: other.instructor };
    expect(await openResults(deps, elsewhere)).toEqual({ ok: false, reason: "not-found" });
    const draft = await anAssignment(deps, { classId, published: false });
    expect(await openResults(deps, { ...input, assignmentId: draft, userId: instructor })).toEqual({
      ok: false,
      reason: "draft",
    });
  });
});
