import { afterAll, expect, test } from "vitest";
import { archiveClass } from "#app/use-cases/teach/change-class.server.ts";
import { closeJoining, openJoinCode, renewJoinCode } from "#app/use-cases/teach/join-code.server.ts";
import { qrDrawing } from "#app/use-cases/teach/qr-drawing.server.ts";
import { findClassByCode } from "#db/queries/classes.ts";
import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { readQr } from "#tests/builders/read-qr.ts";

afterAll(async () => (await testDatabase()).close());

const DAY = 24 * 60;
const linkFor = (code: string) => `https://school.example/join/${code}`;

async function opened(deps: TestDeps, days: 1 | 7 | 14 | 30 = 7) {
  const { id: classId, instructor: userId } = await aClass(deps);
  accepted(await renewJoinCode(deps, { classId, userId, days }));
  const join = (await openJoinCode(deps, { classId, userId, linkFor }))?.join;
  return { classId, userId, code: join?.code ?? "", join };
}

test("a code is shown with its address, a QR code of it, and until when", async () => {
  const deps = await testDeps();
  const { join, code } = await opened(deps);
  expect(join).toMatchObject({ link: `https://school.example/join/${code}` });
  expect(join?.expiresAt).toEqual(new Date("2026-05-11T09:00:00.000Z"));
  expect(readQr(join?.qr ?? { size: 0, path: "" })).toBe(join?.link);
});

test.each([1, 7, 14, 30] as const)(
  "a code for %i days takes people until then and not a minute longer",
  async (days) => {
    const deps = await testDeps();
    const { classId, userId, code } = await opened(deps, days);
    const before = later(deps, days * DAY - 1);
    const after = later(deps, days * DAY);
    expect(await findClassByCode(deps.db, code, before.now)).toMatchObject({ id: classId });
    expect(await findClassByCode(deps.db, code, after.now)).toBeNull();
    expect((await openJoinCode(after, { classId, userId, linkFor }))?.join).toBeNull();
  },
);

test("a new code voids the one before", async () => {
  const deps = await testDeps();
  const { classId, userId, code } = await opened(deps);
  accepted(await renewJoinCode(deps, { classId, userId, days: 1 }));
  expect(await findClassByCode(deps.db, code, deps.now)).toBeNull();
});

test("once joining is closed no code works, and nothing is shown", async () => {
  const deps = await testDeps();
  const { classId, userId, code } = await opened(deps);
  accepted(await closeJoining(deps, { classId, userId }));
  expect(await findClassByCode(deps.db, code, deps.now)).toBeNull();
  expect((await openJoinCode(deps, { classId, userId, linkFor }))?.join).toBeNull();
});

test("an archived class cannot be opened for joining", async () => {
  const deps = await testDeps();
  const { classId, userId } = await opened(deps);
  accepted(await archiveClass(deps, { classId, userId }));
  expect(await renewJoinCode(deps, { classId, userId, days: 7 })).toEqual({ ok: false, reason: "archived" });
});

test("only instructors of the class see, renew or close its code", async () => {
  const deps = await testDeps();
  const { classId, code } = await opened(deps);
  const { instructor: other } = await aClass(deps);
  for (const userId of [other, await aStudentIn(deps, classId)]) {
    const refused = { ok: false, reason: "not-found" };
    expect(await openJoinCode(deps, { classId, userId, linkFor })).toBeNull();
    expect(await renewJoinCode(deps, { classId, userId, days: 7 })).toEqual(refused);
    expect(await closeJoining(deps, { classId, userId })).toEqual(refused);
  }
  expect(await findClassByCode(deps.db, code, deps.now)).toMatchObject({ id: classId });
});

test.each([1, 12, 20, 30, 42])("an address of %i characters can be read back from its QR code", (length) => {
  const address = "https://school.example/join/HK4TARWM?0123456789".slice(0, length);
  expect(readQr(qrDrawing(address))).toBe(address);
});
