import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { BIRDS } from "#app/domain/class/pseudonyms.ts";
import { checkRoster, judgeRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { enrolStudents } from "#app/use-cases/teach/enrol-students.server.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { claims, memberships } from "#db/schema/classes.ts";
import { users } from "#db/schema/users.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aStudent } from "#tests/builders/people.ts";
import { IN_CLASS, IN_OTHER_CLASS, STRANGER } from "#tests/builders/roster-file.ts";
import { aSchool, file, studentsOf, tried } from "./a-roster.ts";

afterAll(async () => (await testDatabase()).close());

describe("a trial run", () => {
  test("says of a stranger's account only that the name is taken", async () => {
    const { deps, asking } = await aSchool();
    await aStudent(deps, "nobodys");
    const { fates } = await tried(deps, asking, file(`Rook,${STRANGER},`, "Nobody,nobodys,", "T,teacher-x,"));
    const words = "This username is taken. Choose another.";
    expect(fates.slice(0, 2).map(({ fate }) => fate)).toEqual([
      { kind: "refused", problem: words },
      { kind: "refused", problem: words },
    ]);
  });

  test("says what name an account has where the file has another", async () => {
    const { deps, asking, elsewhere } = await aSchool();
    const named = (userId: string | undefined) =>
      deps.db
        .update(users)
        .set({ displayName: "Ben Holroyd" })
        .where(eq(users.id, userId ?? ""));
    const rows = file(`Ben Holm,${IN_OTHER_CLASS},`, `Ben Holroyd,${IN_CLASS},`);
    expect((await tried(deps, asking, rows)).fates.map(({ fate }) => fate)).toEqual([
      { kind: "join", as: null },
      { kind: "present", as: null },
    ]);
    await named((await studentsOf(deps, elsewhere.id))[0]?.userId);
    await named((await studentsOf(deps, asking.classId))[0]?.userId);
    expect((await tried(deps, asking, rows)).fates.map(({ fate }) => fate)).toEqual([
      { kind: "join", as: "Ben Holroyd" },
      { kind: "present", as: null },
    ]);
  });

  test("names the columns it has not read", async () => {
    const { deps, asking } = await aSchool();
    const bytes = new TextEncoder().encode("Surname,Name,Username,Class\nLee,Ann,ann-1,10b\n");
    const { rows, unread } = accepted(await checkRoster(deps, { ...asking, bytes }));
    expect(unread).toEqual(["Surname", "Class"]);
    expect(rows).toMatchObject([{ row: { name: "Ann" }, fate: { kind: "add" } }]);
  });

  test("refuses whoever does not teach the class, whatever the file", async () => {
    const { deps, asking, other } = await aSchool();
    const student = (await studentsOf(deps, asking.classId))[0]?.userId ?? "";
    for (const userId of [other.instructor, student]) {
      const input = { ...asking, userId };
      expect(await checkRoster(deps, { ...input, bytes: file("Ann,ann-1,") })).toEqual({
        ok: false,
        reason: "not-found",
      });
      expect(await judgeRoster(deps, { ...input, rows: [] })).toEqual({ ok: false, reason: "not-found" });
      const before = await dumpEverything(deps.db);
      const trial = await tried(deps, asking, file("Ann,ann-1,"));
      expect(await importRoster(deps, { ...trial, userId })).toEqual({ ok: false, reason: "not-found" });
      expect(await dumpEverything(deps.db)).toBe(before);
    }
  });

  test("is limited, since each tells of many names whether they are taken", async () => {
    const { deps, asking } = await aSchool();
    deps.limits.refused.set("roster", 60);
    const outcome = await checkRoster(deps, { ...asking, bytes: file("Ann,ann-1,") });
    expect(outcome).toEqual({ ok: false, reason: "too-many", wait: 60 });
  });
});

describe("adding the rows of a trial run", () => {
  test("adds nothing when a name has been taken meanwhile, and says how it stands now", async () => {
    const { deps, asking } = await aSchool();
    const trial = await tried(deps, asking, file("Ann,ann-1,", "Ben,ben-1,"));
    await aStudent(deps, "ANN-1");
    const before = await dumpEverything(deps.db);
    const outcome = await importRoster(deps, trial);
    expect(outcome).toMatchObject({
      ok: false,
      reason: "changed",
      rows: [{ fate: { kind: "refused" } }, { fate: { kind: "add" } }],
    });
    expect(await dumpEverything(deps.db)).toBe(before);
  });

  test("takes no row that was not shown as one that will be added", async () => {
    const { deps, asking } = await aSchool();
    const trial = await tried(deps, asking, file("Ann,ann-1,"));
    const more = { ...trial, rows: [...trial.rows, { ...trial.rows[0], line: 3, username: "ben-1" }] };
    expect(await importRoster(deps, more as typeof trial)).toMatchObject({ ok: false, reason: "changed" });
    expect(await studentsOf(deps, asking.classId)).toHaveLength(1);
  });

  test("done fifty times at once makes each account once", async () => {
    const { deps, asking } = await aSchool();
    const trial = await tried(
      deps,
      asking,
      file(...Array.from({ length: 20 }, (_, n) => `S ${n},pupil-${n},`)),
    );
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => importRoster(deps, trial)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(outcomes.filter((one) => one.ok && one.added === 20)).toHaveLength(1);
    const students = await studentsOf(deps, asking.classId);
    expect(students).toHaveLength(21);
    expect(await deps.db.select().from(claims)).toHaveLength(20);
    const noted = await deps.db.select().from(auditLog).where(eq(auditLog.action, "class.roster-imported"));
    expect(noted).toMatchObject([{ actorId: asking.userId, detail: { added: 20, joined: 0 } }]);
  });

  test("by two classes at once gives each name to one of them, and the other adds nothing", async () => {
    const { deps, asking, other } = await aSchool();
    const rows = Array.from({ length: 10 }, (_, n) => `S ${n},pupil-${n},`);
    const mine = await tried(deps, asking, file(...rows));
    const theirs = await tried(
      deps,
      { classId: other.id, userId: other.instructor },
      file(...rows.toReversed()),
    );
    const outcomes = await Promise.all([importRoster(deps, mine), importRoster(deps, theirs)]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const counts = await Promise.all([asking.classId, other.id].map((id) => studentsOf(deps, id)));
    expect(counts.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([1, 11]);
  });

  test("puts a student of another class of the same instructor into this one, as they are", async () => {
    const { deps, asking, elsewhere } = await aSchool();
    const [before] = await studentsOf(deps, elsewhere.id);
    const trial = await tried(deps, asking, file(`Another Name,${IN_OTHER_CLASS},new@home.example`));
    expect(accepted(await importRoster(deps, trial))).toMatchObject({ added: 0, joined: 1 });
    expect(await studentsOf(deps, asking.classId)).toContainEqual(before);
    expect(await studentsOf(deps, elsewhere.id)).toEqual([before]);
    expect(await deps.db.select().from(claims)).toEqual([]);
  });

  test("gives nobody a pseudonym after which somebody in the class or the file is called", async () => {
    const { deps, asking } = await aSchool();
    const called = BIRDS.filter((bird) => !/^(Avocet|Wren|Rook)$/.test(bird));
    const rows = called.map((bird, n) => `Pupil ${bird},pupil-${n},`);
    accepted(await importRoster(deps, await tried(deps, asking, file(...rows))));
    const inClass = await deps.db.select().from(memberships).where(eq(memberships.classId, asking.classId));
    // Whoever was there before has a pseudonym of the test's own making.
    const given = inClass.flatMap(({ pseudonym }) => pseudonym?.match(/^(?!Bird )\w+/)?.[0] ?? []);
    expect(given).toHaveLength(called.length);
    expect(new Set(given)).toEqual(new Set(["Avocet", "Wren", "Rook"]));
  });

  test("gives everybody a pseudonym of their own", async () => {
    const { deps, asking } = await aSchool();
    const trial = await tried(
      deps,
      asking,
      file(...Array.from({ length: 300 }, (_, n) => `S ${n},pupil-${n},`)),
    );
    accepted(await importRoster(deps, trial));
    await enrolStudents(deps, { classId: asking.classId, userIds: [] });
    const given = await deps.db.select().from(memberships).where(eq(memberships.classId, asking.classId));
    const names = given.flatMap(({ pseudonym }) => (pseudonym ? [pseudonym] : []));
    expect(names).toHaveLength(301);
    expect(new Set(names).size).toBe(301);
  });
});
