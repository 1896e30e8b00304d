import { verify } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test, vi } from "vitest";
import { spacedCode } from "#app/domain/class/code-alphabet.ts";
import { fateSeal } from "#app/domain/class/roster-fate.ts";
import { makeLimits } from "#app/http/limits.server.ts";
import { claimAccount } from "#app/use-cases/account/claim-account.server.ts";
import { identify } from "#app/use-cases/account/identify.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { workOf } from "#app/use-cases/account/work-of.server.ts";
import { checkRoster } from "#app/use-cases/teach/check-roster.server.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";
import { openSlips } from "#app/use-cases/teach/open-slips.server.ts";
import { renewClaims } from "#app/use-cases/teach/renew-claims.server.ts";
import { auditLog } from "#db/schema/audit-log.ts";
import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent, PASSWORD, signInInput } from "#tests/builders/people.ts";
import { submitted } from "#tests/builders/work.ts";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

afterAll(async () => (await testDatabase()).close());

const DAYS = 24 * 60;

/** A class with students from a roster, and their slips. */
async function aRoster(...rows: string[]) {
  const deps = await testDeps();
  const { id: classId, instructor: userId } = await aClass(deps);
  const bytes = new TextEncoder().encode(["name,username", ...rows].join("\n"));
  const { rows: fates } = accepted(await checkRoster(deps, { classId, userId, bytes }));
  accepted(
    await importRoster(deps, { classId, userId, rows: fates.map(({ row }) => row), seal: fateSeal(fates) }),
  );
  return { deps, asking: { classId, userId }, slips: await slipsOf(deps, { classId, userId }) };
}

const slipsOf = async (deps: TestDeps, asking: { classId: string; userId: string }) =>
  accepted(await openSlips(deps, asking)).slips;

type ClaimInput = Parameters<typeof claimAccount>[1];
const claimInput = (username: string, code: string, more: Partial<ClaimInput> = {}): ClaimInput => ({
  username,
  code,
  password: PASSWORD,
  device: "Firefox on Linux",
  address: "192.0.2.7",
  guestId: null,
  ...more,
});

const WRONG = { ok: false, reason: "wrong" };

describe("the slips of a class", () => {
  test("are there for whoever has no password yet, by name, with codes that nothing in the database gives away", async () => {
    const { deps, asking, slips } = await aRoster("Zoë Wren,wren-1", "Ann Lee,ann-1");
    await aStudentIn(deps, asking.classId);
    expect(slips.map(({ name, username }) => [name, username])).toEqual([
      ["Ann Lee", "ann-1"],
      ["Zoë Wren", "wren-1"],
    ]);
    const dump = await dumpEverything(deps.db);
    for (const { code } of slips) {
      expect(code).toMatch(/^[A-Z\d]{8}$/);
      expect(dump).not.toContain(code);
    }
    expect(await slipsOf(deps, asking)).toEqual(slips);
    const one = { ...asking, studentId: slips[1]?.userId };
    expect(accepted(await openSlips(deps, one)).slips).toEqual([slips[1]]);
  });

  test("are nobody else's to see or to renew", async () => {
    const { deps, asking, slips } = await aRoster("Ann Lee,ann-1");
    const other = await aClass(deps);
    for (const userId of [other.instructor, slips[0]?.userId ?? ""]) {
      expect(await openSlips(deps, { ...asking, userId })).toEqual({ ok: false, reason: "not-found" });
      expect(await renewClaims(deps, { ...asking, userId })).toEqual({ ok: false, reason: "not-found" });
    }
  });

  test("run out after 30 days and can be renewed, which leaves those that work as they are", async () => {
    const { deps, asking, slips } = await aRoster("Ann Lee,ann-1");
    expect(accepted(await renewClaims(deps, asking))).toEqual({ ok: true, renewed: 0 });
    expect(await slipsOf(later(deps, 30 * DAYS - 1), asking)).toEqual(slips);
    const then = later(deps, 30 * DAYS);
    expect(accepted(await openSlips(then, asking))).toMatchObject({ slips: [], expired: 1 });
    const [old] = slips;
    expect(await claimAccount(then, claimInput("ann-1", old?.code ?? ""))).toEqual(WRONG);
    expect(accepted(await renewClaims(then, asking))).toEqual({ ok: true, renewed: 1 });
    const [fresh] = await slipsOf(then, asking);
    expect(fresh?.code).not.toBe(old?.code);
    expect(await claimAccount(then, claimInput("ann-1", old?.code ?? ""))).toEqual(WRONG);
    accepted(await claimAccount(then, claimInput("ann-1", fresh?.code ?? "")));
  });
});

describe("a code from a slip", () => {
  test("sets a password once, signs in, and is of no use after", async () => {
    const { deps, asking, slips } = await aRoster("Ann Lee,ann-1");
    const code = slips[0]?.code ?? "";
    const typed = spacedCode(code).toLowerCase();
    const { userId, session } = accepted(await claimAccount(deps, claimInput(" ANN-1 ", typed)));
    expect((await identify(deps, session.token))?.person).toMatchObject({
      id: userId,
      displayName: "Ann Lee",
    });
    accepted(await signIn(deps, signInInput("ann-1")));
    expect(await slipsOf(deps, asking)).toEqual([]);
    expect(await claimAccount(deps, claimInput("ann-1", code, { password: "another quiet heron" }))).toEqual(
      WRONG,
    );
    accepted(await signIn(deps, signInInput("ann-1")));
    const noted = await deps.db.select().from(auditLog).where(eq(auditLog.action, "account.claimed"));
    expect(noted).toMatchObject([{ actorId: userId, detail: {} }]);
  });

  test("used twice at once lets one in", async () => {
    const { deps, slips } = await aRoster("Ann Lee,ann-1");
    const code = slips[0]?.code ?? "";
    const passwords = Array.from({ length: 6 }, (_, index) => `quiet heron number ${index}`);
    const outcomes = await Promise.all(
      passwords.map((password) => claimAccount(deps, claimInput("ann-1", code, { password }))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const password = passwords[outcomes.findIndex(({ ok }) => ok)] ?? "";
    accepted(await signIn(deps, signInInput("ann-1", { password })));
  });

  test("is answered alike when it is wrong, somebody else's, or for a name there is not", async () => {
    const { deps, slips } = await aRoster("Ann Lee,ann-1", "Ben Lee,ben-1");
    await aStudent(deps, "curlew");
    const [ann, ben] = slips;
    for (const [username, code] of [
      ["ann-1", "HK4T9RWM"],
      ["ann-1", ben?.code],
      ["ann-1", ""],
      ["ann-1", "é"],
      ["nobody", ann?.code],
      ["curlew", ann?.code],
      ["", ann?.code],
    ] as const)
      expect(await claimAccount(deps, claimInput(username, code ?? "")), username).toEqual(WRONG);
  });

  test("is not looked at, and not used up, with a password that will not do", async () => {
    const { deps, slips } = await aRoster("Ann Lee,heron-of-ann");
    const code = slips[0]?.code ?? "";
    const short = { ok: false, reason: "invalid", problem: expect.stringContaining("at least 8") };
    const weak = { password: "seven77" };
    expect(await claimAccount(deps, claimInput("heron-of-ann", code, weak))).toEqual(short);
    expect(await claimAccount(deps, claimInput("heron-of-ann", "HK4T9RWM", weak))).toEqual(short);
    expect(deps.limits.taken).not.toContainEqual(expect.objectContaining({ name: "sign-in-burst" }));
    const own = claimInput("heron-of-ann", code, { password: "ann lee 12" });
    expect(await claimAccount(deps, own)).toMatchObject({ reason: "invalid" });
    accepted(await claimAccount(deps, claimInput("heron-of-ann", code)));
  });

  test("cannot be guessed faster than a password, nor beside it", async () => {
    const { deps, slips } = await aRoster("Ann Lee,ann-1");
    const { connection } = await testDatabase();
    const throttled = { ...deps, limits: makeLimits(connection.pool, deps.hash) };
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        claimAccount(throttled, claimInput("ann-1", "HK4T9RWM", { address: `198.51.100.${index}` })),
      ),
    );
    expect(outcomes.filter((one) => !one.ok && one.reason === "wrong")).toHaveLength(5);
    expect(await claimAccount(throttled, claimInput("ann-1", slips[0]?.code ?? ""))).toMatchObject({
      reason: "too-many",
    });
    expect(await signIn(throttled, signInInput("ann-1"))).toMatchObject({ reason: "too-many" });
  });

  test("replaces whoever was signed in here, and brings a guest's work along", async () => {
    const { deps, slips } = await aRoster("Ann Lee,ann-1");
    await aStudent(deps, "curlew");
    const before = accepted(await signIn(deps, signInInput("curlew")));
    const session = (await identify(deps, before.session.token))?.sessionId ?? "";
    const guestId = await aGuest(deps);
    await submitted(deps, guestId);
    const replaces = { userId: before.userId, session };
    const input = claimInput("ann-1", slips[0]?.code ?? "", { guestId, replaces });
    const { userId } = accepted(await claimAccount(deps, input));
    expect(await identify(deps, before.session.token)).toBeNull();
    expect(await workOf(deps, userId)).toMatchObject({ attempts: 1 });
  });
});

test("an account that nobody has claimed answers a sign-in like a wrong password, after as much work", async () => {
  const { deps } = await aRoster("Ann Lee,ann-1");
  vi.mocked(verify).mockClear();
  for (const password of ["", PASSWORD])
    expect(await signIn(deps, signInInput("ann-1", { password }))).toEqual(WRONG);
  expect(verify).toHaveBeenCalledTimes(2);
});
