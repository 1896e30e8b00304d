import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { BIRDS } from "#app/domain/class/pseudonyms.ts";
import { joinAsNew } from "#app/use-cases/learn/join-as-new.server.ts";
import { joinClass } from "#app/use-cases/learn/join-class.server.ts";
import { openJoining } from "#app/use-cases/learn/open-joining.server.ts";
import { archiveClass } from "#app/use-cases/teach/change-class.server.ts";
import { closeJoining } from "#app/use-cases/teach/join-code.server.ts";
import { findMembership, listPseudonyms } from "#db/queries/memberships.ts";
import { findUser, findUserByLogin } from "#db/queries/users.ts";
import { attempts } from "#db/schema/attempts.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { users } from "#db/schema/users.ts";
import { aClass } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent, PASSWORD } from "#tests/builders/people.ts";
import { submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

const CODE = "HK4TARWM";
const ADDRESS = "192.0.2.7";

/** A class that can be joined by CODE for a day. */
async function anOpenClass(deps: TestDeps) {
  const joinCodeExpiresAt = new Date(deps.now.getTime() + 24 * 3600 * 1000);
  return aClass(deps, { joinCode: CODE, joinCodeExpiresAt });
}

const by = (userId: string, code = CODE) => ({ code, userId, personId: userId, address: ADDRESS });
const somebody = { code: CODE, personId: null, address: ADDRESS };
const newcomer = { ...somebody, device: "Firefox", username: "wren-33", password: PASSWORD, guestId: null };

test.each([CODE, "hk4tarwm", " HK4T ARWM ", "hk4t-arwm", "ＨＫ４Ｔ ＡＲＷＭ", "HK4T–ARWM"])(
  "the code typed as %j joins, with a bird's name",
  async (typed) => {
    const deps = await testDeps();
    const { id: classId } = await anOpenClass(deps);
    const userId = await aStudent(deps);
    expect(await joinClass(deps, by(userId, typed))).toEqual({ ok: true, classId });
    const found = await findMembership(deps.db, { classId, userId });
    expect(found?.membership).toMatchObject({ role: "student", joinedAt: deps.now });
    expect(BIRDS).toContain(found?.membership.pseudonym);
    const [line] = await deps.db.select().from(auditLog).where(eq(auditLog.action, "class.joined"));
    expect(line).toMatchObject({ actorId: userId, detail: { by: "code" } });
  },
);

test("before joining, the holder of a code sees whose class it is and no address", async () => {
  const deps = await testDeps();
  const { id, email } = await anOpenClass(deps);
  const opened = await openJoining(deps, { ...somebody, accountId: null });
  expect(opened).toEqual({
    ok: true,
    classId: id,
    name: "Year 10, Thursday group",
    code: CODE,
    instructors: ["Ada Quill"],
    member: false,
  });
  expect(JSON.stringify(opened)).not.toContain(email);
});

test("unknown, malformed, expired, closed and archived codes are answered alike", async () => {
  const refused = { ok: false, reason: "no-class" };
  const deps = await testDeps();
  const { id: classId, instructor } = await anOpenClass(deps);
  const userId = await aStudent(deps);
  const tried = async (at: TestDeps, code = CODE) => {
    expect(await openJoining(at, { ...somebody, code, accountId: null })).toEqual(refused);
    expect(await joinClass(at, by(userId, code))).toEqual(refused);
    expect(await joinAsNew(at, { ...newcomer, code })).toEqual(refused);
  };
  for (const code of ["HK4TARWX", "", "HK4T", "HK4TARW0", "x".repeat(5000)]) await tried(deps, code);
  await tried(later(deps, 24 * 60));
  await closeJoining(deps, { classId, userId: instructor });
  await tried(deps);
  await archiveClass(deps, { classId, userId: instructor });
  await tried(deps);
  expect(await findMembership(deps.db, { classId, userId })).toBeNull();
  expect(await findUserByLogin(deps.db, "wren-33")).toBeNull();
});

test("joining eight times at once makes one membership", async () => {
  const deps = await testDeps();
  const { id: classId } = await anOpenClass(deps);
  const userId = await aStudent(deps);
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => joinClass(deps, by(userId))));
  for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, classId });
  expect(await listPseudonyms(deps.db, classId)).toHaveLength(1);
  const lines = await deps.db.select().from(auditLog).where(eq(auditLog.action, "class.joined"));
  expect(lines).toHaveLength(1);
});

test("more students than there are birds get pseudonyms of their own, all at once", async () => {
  const deps = await testDeps();
  const { id: classId } = await anOpenClass(deps);
  const ids = Array.from({ length: BIRDS.length + 3 }, () => crypto.randomUUID());
  const row = { role: "student" as const, createdAt: deps.now, lastSeenAt: deps.now };
  await deps.db.insert(users).values(ids.map((id, n) => ({ id, username: `pupil-${n}`, ...row })));
  await Promise.all(ids.map((userId) => joinClass(deps, by(userId))));
  const names = await listPseudonyms(deps.db, classId);
  expect(new Set(names).size).toBe(ids.length);
  expect(names.filter((name) => name.endsWith(" 2"))).toHaveLength(3);
});

test("an instructor of the class who tries the code stays an instructor", async () => {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await anOpenClass(deps);
  expect(await joinClass(deps, by(userId))).toEqual({ ok: true, classId });
  expect((await findMembership(deps.db, { classId, userId }))?.membership.role).toBe("instructor");
});

test("a guest becomes an account with a username and no e-mail, in the class, with their work", async () => {
  const deps = await testDeps();
  const { id: classId } = await anOpenClass(deps);
  const guestId = await aGuest(deps);
  const attempt = await submitted(deps, guestId);
  const details = { ...newcomer, displayName: " Wren Hill ", personId: guestId, guestId };
  const outcome = accepted(await joinAsNew(deps, details));
  expect(outcome).toMatchObject({ classId, session: { life: "window" } });
  const user = await findUserByLogin(deps.db, "WREN-33");
  expect(user).toMatchObject({ role: "student", displayName: "Wren Hill", email: null });
  const [row] = await deps.db.select().from(attempts).where(eq(attempts.id, attempt));
  expect(row).toMatchObject({ userId: user?.id, assignmentId: null });
  expect(await findUser(deps.db, guestId)).toBeNull();
  expect(await findMembership(deps.db, { classId, userId: user?.id ?? "" })).not.toBeNull();
});

test("a name that is taken or a weak password makes no account and joins nothing", async () => {
  const deps = await testDeps();
  const { id: classId } = await anOpenClass(deps);
  await aStudent(deps, "wren-33");
  const outcome = await joinAsNew(deps, {
    ...newcomer,
    username: "Wren-33",
    password: "short",
    displayName: "\u200b",
  });
  expect(outcome).toEqual({
    ok: false,
    reason: "invalid",
    fields: {
      username: expect.stringContaining("taken"),
      password: expect.stringContaining("at least 8"),
      displayName: expect.stringContaining("cannot be seen"),
    },
  });
  expect(await listPseudonyms(deps.db, classId)).toEqual([]);
});
