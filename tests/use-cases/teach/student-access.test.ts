import { afterAll, expect, test } from "vitest";
import { eraseStudent } from "#app/use-cases/teach/erase-student.server.ts";
import { exportStudent } from "#app/use-cases/teach/export-student.server.ts";
import { moveStudent } from "#app/use-cases/teach/move-student.server.ts";
import { openStudent } from "#app/use-cases/teach/open-student.server.ts";
import { removeStudent } from "#app/use-cases/teach/remove-student.server.ts";
import { renameStudent } from "#app/use-cases/teach/rename-student.server.ts";
import { resetStudentPassword } from "#app/use-cases/teach/reset-student-password.server.ts";
import { aStudentIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import type { TestDeps } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { type Asking, aSchool, NOT_FOUND } from "./a-student.ts";

afterAll(async () => (await testDatabase()).close());

const ACTS: [string, (deps: TestDeps, asking: Asking) => Promise<unknown>][] = [
  ["opened", openStudent],
  ["given a new password", resetStudentPassword],
  ["renamed", (deps, asking) => renameStudent(deps, { ...asking, name: "Another" })],
  ["removed", removeStudent],
  ["moved", (deps, asking) => moveStudent(deps, { ...asking, toClassId: asking.classId })],
  ["exported", exportStudent],
  ["erased", (deps, asking) => eraseStudent(deps, { ...asking, username: "curlew" })],
];

test.each(ACTS)("a student is not %s by anybody but an instructor of their class", async (_what, act) => {
  const { deps, asking, other } = await aSchool();
  const theirs = await aStudentIn(deps, other.id, "avocet");
  const before = await dumpEverything(deps.db);
  for (const wrong of [
    { userId: other.instructor },
    { userId: asking.studentId },
    { userId: other.instructor, classId: other.id },
    { studentId: theirs },
    { studentId: asking.userId },
    { classId: other.id },
  ])
    expect(await act(deps, { ...asking, ...wrong }), JSON.stringify(wrong)).toEqual(NOT_FOUND);
  expect(await dumpEverything(deps.db)).toBe(before);
});
