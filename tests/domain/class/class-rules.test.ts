import { describe, expect, test } from "vitest";
import { classNameProblem, normaliseClassName } from "#app/domain/class/class-name.ts";
import { instructorName, namesInWords } from "#app/domain/class/instructor-name.ts";
import { isJoinable, joinCodeExpiry, readJoinCodeDays } from "#app/domain/class/join-code.ts";
import { mayTeach } from "#app/domain/class/may-teach.ts";
import { daysBetween, isZone, listZones, presentZone } from "#app/domain/class/zone.ts";

describe("a time zone", () => {
  test("can be chosen from all the platform knows, each under the name it has today", () => {
    const zones = listZones();
    expect(zones.length).toBeGreaterThan(400);
    expect(zones).toEqual(expect.arrayContaining(["Europe/London", "Europe/Kyiv", "Asia/Kolkata", "UTC"]));
    for (const old of ["Europe/Kiev", "Asia/Calcutta"]) expect(zones).not.toContain(old);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  });

  test("that a browser names by its former name is known by the present one", () => {
    expect(presentZone("Asia/Saigon")).toBe("Asia/Ho_Chi_Minh");
    expect(presentZone("Europe/Paris")).toBe("Europe/Paris");
  });

  test.each(["", "europe/london", "Europe/Atlantis", "+05:30", "__proto__", "constructor"])(
    "is not %j",
    (text) => {
      expect(isZone(text)).toBe(false);
    },
  );

  test.each([
    ["2026-06-01T23:30:00Z", "2026-06-02T00:30:00Z", "Europe/London", 0],
    ["2026-06-01T22:30:00Z", "2026-06-01T23:30:00Z", "Europe/London", 1],
    ["2026-06-01T15:00:00Z", "2026-06-01T23:30:00Z", "America/New_York", 0],
    // The short night of March and the long one of October, each from half past midnight to the next.
    ["2026-03-29T00:30:00Z", "2026-03-29T23:30:00Z", "Europe/London", 1],
    ["2026-10-24T23:30:00Z", "2026-10-26T00:30:00Z", "Europe/London", 1],
    ["2025-12-31T12:00:00Z", "2026-01-01T12:00:00Z", "Asia/Kathmandu", 1],
  ])("puts %s and %s as seen in %s %i days apart", (then, now, zone, days) => {
    expect(daysBetween(new Date(then), new Date(now), zone)).toBe(days);
  });
});

describe("a join code's life", () => {
  const now = new Date("2026-05-01T09:00:00Z");

  test("can be chosen from four lengths and no others", () => {
    const read = ["1", "7", "14", "30", "2", "", null, "7.0", "1e1", " 7"].map(readJoinCodeDays);
    expect(read).toEqual([1, 7, 14, 30, null, null, null, null, null, null]);
  });

  test("ends at its last moment, and with the class", () => {
    const joinCodeExpiresAt = joinCodeExpiry(now, 14);
    expect(joinCodeExpiresAt).toEqual(new Date("2026-05-15T09:00:00Z"));
    const open = { joinCode: "HK4TARWM", joinCodeExpiresAt, archivedAt: null };
    expect(isJoinable(open, new Date("2026-05-15T08:59:59.999Z"))).toBe(true);
    expect(isJoinable(open, joinCodeExpiresAt)).toBe(false);
    expect(isJoinable({ ...open, archivedAt: now }, now)).toBe(false);
    expect(isJoinable({ joinCode: null, joinCodeExpiresAt: null, archivedAt: null }, now)).toBe(false);
  });
});

test("a class's name is trimmed and kept on one line", () => {
  expect(normaliseClassName("  Year\n10,   Thursday ")).toBe("Year 10, Thursday");
  expect(classNameProblem("Year 10")).toBeNull();
  expect(classNameProblem("")).toBe("Give the class a name.");
  expect(classNameProblem("\u200b")).toContain("cannot be seen");
});

test("an instructor is never called by their e-mail address", () => {
  const person = { displayName: null, username: null, email: "ada@school.example" };
  expect(instructorName(person)).toBe("An instructor");
  expect(instructorName({ ...person, username: "ada" })).toBe("ada");
  expect(instructorName({ ...person, displayName: "Ada Quill" })).toBe("Ada Quill");
});

test.each([
  [[], ""],
  [["Ada"], "Ada"],
  [["Ada", "Ben"], "Ada and Ben"],
  [["Ada", "Ben", "Cy"], "Ada, Ben and Cy"],
])("%j in words is %j", (names, words) => {
  expect(namesInWords(names)).toBe(words);
});

test("only instructors and admins may teach", () => {
  expect((["guest", "student", "instructor", "admin"] as const).map(mayTeach)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
