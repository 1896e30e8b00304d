import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { csvText } from "#app/http/csv.server.ts";
import { gradebookCsv } from "#app/use-cases/teach/gradebook-csv.server.ts";
import { openGradebook } from "#app/use-cases/teach/open-gradebook.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { attempts } from "#db/schema/attempts.ts";
import { classes } from "#db/schema/classes.ts";
import { reviews } from "#db/schema/reviews.ts";
import { users } from "#db/schema/users.ts";
import { bigClass } from "#tests/builders/big-class.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { entriesWith } from "#tests/builders/work.ts";

let deps: TestDeps;
let classId: string;
let instructor: string;
beforeEach(async () => {
  deps = await testDeps();
  ({ id: classId, instructor } = await aClass(deps));
});

const everything = { show: "everyone", folded: [] as string[], page: 1 } as const;
async function book(when: TestDeps, more: Partial<Parameters<typeof openGradebook>[1]> = {}) {
  const asked = { classId, userId: instructor, ...everything, ...more };
  return accepted(await openGradebook(when, asked)).gradebook;
}

const BOTH = ["reservoir", "bulletin"];
const DAY = 24 * 60;
/** One finding of "bulletin" is its whole key; this finds nothing. */
const NOTHING: [string, string][] = [["m.t1", "[]"]];

describe("the gradebook", () => {
  test("shows who has what, sorted by name, with what is late and what awaits review", async () => {
    const assignmentId = await anAssignment(deps, { classId, exercises: BOTH });
    const wren = await aStudentIn(deps, classId, "wren");
    const avocet = await aStudentIn(deps, classId, "avocet");
    await handedIn(deps, { assignmentId, userId: wren });
    const tomorrow = later(deps, DAY);
    await handedIn(tomorrow, { assignmentId, userId: avocet, exerciseId: "bulletin", entries: NOTHING });
    const { rows, counts, missing, groups } = await book(tomorrow);
    expect(groups.map((group) => group.exercises)).toEqual([
      [
        { id: "reservoir", title: "The reservoir" },
        { id: "bulletin", title: "The bulletin" },
      ],
    ]);
    expect(rows.map((row) => row.name)).toEqual(["avocet", "wren"]);
    expect(rows[0]?.parts[0]?.cells).toEqual([
      null,
      { score: 0, computed: null, late: true, awaits: false, changed: false },
    ]);
    expect(rows[1]?.parts[0]?.cells).toEqual([
      { score: 1, computed: null, late: false, awaits: true, changed: false },
      null,
    ]);
    expect(counts).toEqual({ everyone: 2, late: 1, awaiting: 1, missing: 2 });
    expect(missing).toEqual({ names: ["avocet", "wren"], more: 0 });
  });

  test("counts the attempt that counts, and says what was changed by hand in a review that was sent", async () => {
    const assignmentId = await anAssignment(deps, { classId, exercises: ["bulletin"] });
    const userId = await aStudentIn(deps, classId);
    await handedIn(deps, { assignmentId, userId, exerciseId: "bulletin" });
    const second = await handedIn(deps, { assignmentId, userId, exerciseId: "bulletin", entries: NOTHING });
    const cell = async () => (await book(deps)).rows[0]?.parts[0]?.cells[0];
    const first = await cell();
    expect(first).toMatchObject({ changed: false });
    const body = { comments: [], ratings: {}, changes: { t1: { score: 0.5, reason: "Because." } } };
    const [counted] = await deps.db.select().from(attempts).where(eq(attempts.counts, true));
    const attemptId = counted?.id ?? second;
    await deps.db.insert(reviews).values({ attemptId, userId, draft: body, draftedAt: deps.now });
    expect(await cell()).toEqual(first);
    await deps.db.update(reviews).set({ sent: body, sentAt: deps.now });
    await deps.db.update(attempts).set({ score: 0.5 }).where(eq(attempts.id, attemptId));
    expect(await cell()).toMatchObject({ changed: true, score: 0.5 });
  });

  test("marks exceptions, leaves drafts without figures, and folds to the mean", async () => {
    const assignmentId = await anAssignment(deps, { classId, exercises: BOTH });
    const draft = await anAssignment(deps, {
      classId,
      published: false,
      dueAt: later(deps, 3 * DAY).now,
      closesAt: null,
    });
    const userId = await aStudentIn(deps, classId);
    await deps.db.insert(overrides).values({ assignmentId, userId, reason: "Was ill." });
    await handedIn(deps, { assignmentId, userId });
    const open = await book(deps);
    expect(open.groups.map((group) => [group.id, group.draft])).toEqual([
      [assignmentId, false],
      [draft, true],
    ]);
    expect(open.rows[0]?.parts[0]).toMatchObject({ exception: true, done: 1, of: 2 });
    const folded = await book(deps, { folded: [assignmentId] });
    expect(folded.rows[0]?.parts[0]).toMatchObject({ cells: [], done: 1, of: 2, awaits: true, mean: 1 });
    expect(folded.groups[0]?.folded).toBe(true);
  });

  test("is for the instructors of the class alone", async () => {
    const student = await aStudentIn(deps, classId);
    const other = await aClass(deps);
    for (const userId of [student, other.instructor, uuidv7()]) {
      const refused = { ok: false, reason: "not-found" };
      expect(await openGradebook(deps, { classId, userId, ...everything })).toEqual(refused);
      expect(await gradebookCsv(deps, { classId, userId })).toEqual(refused);
    }
  });

  test("shows no student and no work of another class", async () => {
    const other = await aClass(deps);
    const theirs = await anAssignment(deps, { classId: other.id });
    await handedIn(deps, { assignmentId: theirs, userId: await aStudentIn(deps, other.id, "rook") });
    await anAssignment(deps, { classId });
    const { rows, groups } = await book(deps);
    expect(rows).toEqual([]);
    expect(groups).toHaveLength(1);
  });

  test("pages the rows at a hundred, in seven queries for 500 students and 20 exercises", async () => {
    const big = await bigClass({ db: deps.db, content: deps.content, now: deps.now, instructor });
    const { classId } = big;
    expect((await book(deps, { classId })).rows).toHaveLength(100);
    const second = await book(deps, { classId, page: 2 });
    expect(second).toMatchObject({ page: 2, pages: 5, counts: { everyone: 500 } });
    expect(second.rows[0]?.name).toBe("Pupil 101");
    expect(second.rows[0]?.parts[0]?.done).toBe(20);
    expect(await countQueries(deps.db, () => book(deps, { classId }))).toBe(7);
  });
});

describe("the gradebook as a file", () => {
  const NAMES = [
    '=HYPERLINK("http://x.example","y")',
    "+1",
    "a;b",
    "line\nbreak",
    'say "who"',
    "@SUM(A1)",
    "-2",
    "\t=1",
  ];
  const file = async () => {
    const { header, rows } = accepted(await gradebookCsv(deps, { classId, userId: instructor }));
    const text = csvText(header, rows);
    return { header, text, lines: parse(text, { bom: true }) as string[][] };
  };

  test("can be read back whatever the names, none of which is a formula", async () => {
    await anAssignment(deps, { classId, exercises: ["bulletin"] });
    for (const [at, displayName] of NAMES.entries()) {
      const userId = await aStudentIn(deps, classId, `bird-${at}`);
      await deps.db.update(users).set({ displayName }).where(eq(users.id, userId));
    }
    const { text, lines } = await file();
    expect(text.startsWith("\ufeff")).toBe(true);
    const names = lines.slice(1).map((line) => line[0] ?? "");
    expect(names.filter((name) => /^[\s=+\-@]/.test(name))).toEqual([]);
    expect(names.map((name) => name.replace(/^'/, "")).toSorted()).toEqual(NAMES.toSorted());
  });

  test("has a column each for score, late, awaiting review, computed and changed, with plain numbers", async () => {
    const assignmentId = await anAssignment(deps, { classId, exercises: BOTH });
    const userId = await aStudentIn(deps, classId, "curlew");
    const attemptId = await handedIn(deps, { assignmentId, userId, entries: entriesWith({ "c.t2": "Two" }) });
    await deps.db.update(attempts).set({ score: 0.725 }).where(eq(attempts.id, attemptId));
    const body = { comments: [], ratings: {}, changes: { t1: { score: 0.5, reason: "Because." } } };
    await deps.db.insert(reviews).values({ attemptId, userId, sent: body, sentAt: deps.now });
    const { lines } = await file();
    expect(lines).toEqual([
      [
        "student",
        "username",
        ...["score", "late", "awaiting review", "computed", "changed"].map(
          (of) => `Water: The reservoir: ${of}`,
        ),
        ...["score", "late", "awaiting review", "computed", "changed"].map(
          (of) => `Water: The bulletin: ${of}`,
        ),
        "Water: done",
        "Water: mean",
        "mean of everything",
      ],
      ["curlew", "curlew", "72.5", "no", "yes", "83.3", "72.5", "", "", "", "", "", "1", "72.5", "72.5"],
    ]);
  });

  test("says pseudonyms, and nothing by which to know anybody, where the class does", async () => {
    await anAssignment(deps, { classId });
    await aStudentIn(deps, classId, "curlew-85");
    await deps.db.update(classes).set({ pseudonyms: true });
    const { lines, text } = await file();
    expect(lines[1]?.slice(0, 2)).toEqual(["Bird curlew-85", ""]);
    expect(text.replace("Bird curlew-85", "")).not.toContain("curlew");
  });

  test("holds no drafts", async () => {
    await anAssignment(deps, { classId, published: false });
    const { header } = await file();
    expect(header).toEqual(["student", "username", "mean of everything"]);
  });
});
