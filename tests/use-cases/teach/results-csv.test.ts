import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { resultsCsv } from "#app/use-cases/teach/results-csv.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { attempts } from "#db/schema/attempts.ts";
import { classes, memberships } from "#db/schema/classes.ts";
import { reviews } from "#db/schema/reviews.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";

async function setUp() {
  const deps = await testDeps();
  const { id: classId, instructor } = await aClass(deps);
  const curlew = await aStudentIn(deps, classId, "curlew");
  const avocet = await aStudentIn(deps, classId, "avocet");
  const assignmentId = await anAssignment(deps, { classId, exercises: ["reservoir", "bulletin"] });
  return { deps, classId, instructor, curlew, avocet, assignmentId };
}

describe("the results as a file", () => {
  test("hold a line for every student and exercise, in order, with what is to know", async () => {
    const { deps, classId, instructor, curlew, assignmentId } = await setUp();
    await handedIn(deps, { assignmentId, userId: curlew });
    const file = accepted(await resultsCsv(deps, { classId, assignmentId, userId: instructor }));
    expect(file.lines.map(({ student, number, state }) => [student, number, state])).toEqual([
      ["avocet", 1, "not started"],
      ["avocet", 2, "not started"],
      ["curlew", 1, "handed in"],
      ["curlew", 2, "not started"],
    ]);
    expect(file.lines[2]).toMatchObject({
      username: "curlew",
      exercise: "The reservoir",
      late: false,
      awaiting: true,
      score: 1,
      computed: 1,
      changed: false,
      handedInAt: deps.now,
    });
    expect(file.lines[0]).toMatchObject({ score: null, computed: null, handedInAt: null });
  });

  test("tell late work by the student's own terms", async () => {
    const { deps, classId, instructor, curlew, avocet, assignmentId } = await setUp();
    const overnight = later(deps, 26 * 60);
    const dueAt = later(deps, 30 * 60).now;
    await deps.db.insert(overrides).values({ assignmentId, userId: avocet, dueAt, reason: "away" });
    for (const userId of [curlew, avocet]) await handedIn(overnight, { assignmentId, userId });
    const file = accepted(await resultsCsv(overnight, { classId, assignmentId, userId: instructor }));
    const done = file.lines.filter(({ state }) => state === "handed in");
    expect(done.map(({ student, late }) => [student, late])).toEqual([
      ["avocet", false],
      ["curlew", true],
    ]);
  });

  test("keep the computed score beside one that an instructor changed", async () => {
    const { deps, classId, instructor, curlew, assignmentId } = await setUp();
    const attempt = await handedIn(deps, { assignmentId, userId: curlew });
    const sent = { comments: [], ratings: {}, changes: { t1: { score: 0.5, reason: "Because." } } };
    await deps.db.insert(reviews).values({ attemptId: attempt, userId: curlew, sent, sentAt: deps.now });
    await deps.db.update(attempts).set({ score: 0.75 }).where(eq(attempts.id, attempt));
    const file = accepted(await resultsCsv(deps, { classId, assignmentId, userId: instructor }));
    expect(file.lines[2]).toMatchObject({ score: 0.75, computed: 1, changed: true });
  });

  test("give birds' names and no usernames where the class shows those", async () => {
    const { deps, classId, instructor, assignmentId } = await setUp();
    await deps.db.update(classes).set({ pseudonyms: true });
    const file = accepted(await resultsCsv(deps, { classId, assignmentId, userId: instructor }));
    expect(new Set(file.lines.map(({ student }) => student))).toEqual(
      new Set(["Bird avocet", "Bird curlew"]),
    );
    expect(file.lines.every(({ username }) => username === "")).toBe(true);
  });

  test("leave out who has left the class", async () => {
    const { deps, classId, instructor, curlew, assignmentId } = await setUp();
    await handedIn(deps, { assignmentId, userId: curlew });
    await deps.db.delete(memberships).where(eq(memberships.userId, curlew));
    const file = accepted(await resultsCsv(deps, { classId, assignmentId, userId: instructor }));
    expect(file.lines.map(({ student }) => student)).toEqual(["avocet", "avocet"]);
  });

  test("are nobody's but the class's instructors', and not of other classes' assignments", async () => {
    const { deps, classId, instructor, curlew, assignmentId } = await setUp();
    const other = await aClass(deps);
    const asked = { classId, assignmentId };
    const notFound = { ok: false, reason: "not-found" };
    expect(await resultsCsv(deps, { ...asked, userId: curlew })).toEqual(notFound);
    expect(await resultsCsv(deps, { ...asked, userId: other.instructor })).toEqual(notFound);
    const elsewhere = { classId: other.id, assignmentId, userId: other.instructor };
    expect(await resultsCsv(deps, elsewhere)).toEqual(notFound);
    const draft = await anAssignment(deps, { classId, published: false });
    expect(await resultsCsv(deps, { classId, assignmentId: draft, userId: instructor })).toEqual({
      ok: false,
      reason: "draft",
    });
  });
});
