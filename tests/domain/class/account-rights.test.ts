import { describe, expect, test } from "vitest";
import { accountRights, type StudentAccount } from "#app/domain/class/account-rights.ts";

const ALONE = { all: 0, taught: 0 };
const TAUGHT = { all: 2, taught: 2 };
const SHARED = { all: 2, taught: 1 };
const ADDRESS = "ann@home.example";

const rights = (more: Partial<StudentAccount>) =>
  accountRights({ role: "student", email: null, hasPassword: true, elsewhere: ALONE, ...more });

describe("an instructor may give a student a code, and change, export or erase the account", () => {
  test.each([
    ["of somebody in this class only", {}],
    ["in other classes, all taught by the same instructor", { elsewhere: TAUGHT }],
    ["that nobody has claimed", { hasPassword: false }],
  ])("%s", (_what, more) => {
    expect(rights(more)).toEqual({ code: null, data: null });
  });
});

describe("an instructor may not", () => {
  test.each([
    ["taught-by-others", "where others teach them too", { elsewhere: SHARED }],
    [
      "taught-by-others",
      "where others teach them too, claimed or not",
      { elsewhere: SHARED, hasPassword: false },
    ],
    ["has-address", "with an address", { email: ADDRESS }],
    ["has-address", "with an address and other classes", { email: ADDRESS, elsewhere: SHARED }],
    ["has-address", "with an address, unclaimed", { email: ADDRESS, elsewhere: SHARED, hasPassword: false }],
    ["no-student", "for an instructor who learns here", { role: "instructor" }],
    ["no-student", "for one of this site's admins", { role: "admin", hasPassword: false }],
  ] as const)("(%s) %s", (why, _what, more) => {
    expect(rights(more)).toEqual({ code: why, data: why });
  });
});

test("until the owner of an account with an address has come, its slip is theirs to get, and nothing else", () => {
  const more = { email: ADDRESS, hasPassword: false, elsewhere: TAUGHT };
  expect(rights(more)).toEqual({ code: null, data: "has-address" });
});
