import { tzOffset } from "@date-fns/tz";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, timeOf, wallOf } from "#app/domain/class/zoned-time.ts";
import { RUNS } from "#tests/builders/runs.ts";

const at = (zone: string, date: string, time: string, lean: "earlier" | "later" = "later") => {
  const found = instantOf({ date, time }, zone, lean);
  return found && { at: found.at.toISOString().slice(0, 16), shift: found.shift };
};

describe("a time on the wall", () => {
  test("is the moment at which the zone's clocks show it", () => {
    expect(at("Europe/London", "2026-01-05", "09:00")).toEqual({ at: "2026-01-05T09:00", shift: null });
    expect(at("Europe/London", "2026-07-05", "09:00")).toEqual({ at: "2026-07-05T08:00", shift: null });
    expect(at("Asia/Kathmandu", "2026-07-05", "09:00")).toEqual({ at: "2026-07-05T03:15", shift: null });
    expect(at("America/St_Johns", "2026-07-05", "23:30")).toEqual({ at: "2026-07-06T02:00", shift: null });
    expect(at("UTC", "2028-02-29", "00:00")).toEqual({ at: "2028-02-29T00:00", shift: null });
  });

  test.each([
    // 25 October 2026, London: at 02:00 the clocks go back to 01:00.
    ["Europe/London", "2026-10-25", "01:30", "2026-10-25T00:30", "2026-10-25T01:30"],
    ["Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30", "2026-10-25T01:30"],
    ["America/New_York", "2026-11-01", "01:00", "2026-11-01T05:00", "2026-11-01T06:00"],
    // Half an hour, and the other way round the year.
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45", "2026-04-04T15:15"],
    ["Australia/Adelaide", "2026-04-05", "02:30", "2026-04-04T16:00", "2026-04-04T17:00"],
  ])("that happens twice in %s on %s at %s is the earlier or the later one, as asked", (...row) => {
    const [zone, date, time, earlier, later] = row;
    expect(at(zone, date, time, "earlier")).toEqual({ at: earlier, shift: "twice" });
    expect(at(zone, date, time, "later")).toEqual({ at: later, shift: "twice" });
  });

  test.each([
    // 29 March 2026, London: after 00:59 comes 02:00.
    ["Europe/London", "2026-03-29", "01:30", "2026-03-29T00:30", "2026-03-29T01:30"],
    ["Europe/Berlin", "2026-03-29", "02:00", "2026-03-29T00:00", "2026-03-29T01:00"],
    ["America/New_York", "2026-03-08", "02:59", "2026-03-08T06:59", "2026-03-08T07:59"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:15", "2026-10-03T15:45"],
    // Samoa left out a whole day.
    ["Pacific/Apia", "2011-12-30", "12:00", "2011-12-29T22:00", "2011-12-30T22:00"],
  ])("that does not happen in %s on %s at %s is an hour before or after, as asked", (...row) => {
    const [zone, date, time, earlier, later] = row;
    expect(at(zone, date, time, "earlier")).toEqual({ at: earlier, shift: "gap" });
    expect(at(zone, date, time, "later")).toEqual({ at: later, shift: "gap" });
  });

  test("just beside a change of the clocks is nothing special", () => {
    expect(at("Europe/London", "2026-10-25", "00:59")?.shift).toBeNull();
    expect(at("Europe/London", "2026-10-25", "02:00")?.shift).toBeNull();
    expect(at("Europe/London", "2026-03-29", "00:59")?.shift).toBeNull();
    expect(at("Europe/London", "2026-03-29", "02:00")?.shift).toBeNull();
  });

  test.each([
    ["2026-02-30", "09:00"],
    ["2026-13-01", "09:00"],
    ["1999-01-01", "09:00"],
    ["26-01-01", "09:00"],
    ["2026-01-01", "24:00"],
    ["2026-01-01", "09:60"],
    ["2026-01-01", ""],
    ["", "09:00"],
    ["tomorrow", "noon"],
  ])("is nothing where there is no such date or time: %s %s", (date, time) => {
    expect(instantOf({ date, time }, "Europe/London", "later")).toBeNull();
  });
});

test("a time of day may be typed in several ways", () => {
  expect(["9:00", "0900", "09.00", " 09:00 ", "09:00:00", "900"].map(timeOf)).toEqual(
    Array.from({ length: 6 }, () => "09:00"),
  );
  expect(["9", "25:00", "9am", "-1:00", "09:00:30"].map(timeOf)).toEqual([null, null, null, null, null]);
});

const ZONES = [
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Marquesas",
  "Antarctica/Troll",
];
const aZone = fc.constantFrom(...ZONES);
/** Whole minutes of the years 2005 to 2045. */
const aMinute = fc
  .integer({ min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2045, 0) / 60_000 })
  .map((minute) => new Date(minute * 60_000));

describe("there and back", () => {
  test("a clock shows what another library's offsets say", () => {
    fc.assert(
      fc.property(aZone, aMinute, (zone, moment) => {
        const shown = new Date(moment.getTime() + tzOffset(zone, moment) * 60_000).toISOString();
        expect(wallOf(moment, zone)).toEqual({ date: shown.slice(0, 10), time: shown.slice(11, 16) });
      }),
      RUNS,
    );
  });

  test("every moment is one of those that its time on the wall can mean", () => {
    fc.assert(
      fc.property(aZone, aMinute, (zone, moment) => {
        const wall = wallOf(moment, zone);
        const [earlier, later] = [instantOf(wall, zone, "earlier"), instantOf(wall, zone, "later")];
        expect([earlier?.at.getTime(), later?.at.getTime()]).toContain(moment.getTime());
        expect(earlier?.shift).toBe(earlier?.at.getTime() === later?.at.getTime() ? null : "twice");
        expect(earlier?.shift).not.toBe("gap");
      }),
      RUNS,
    );
  });

  test("whatever is typed, the moment taken shows that time by another library's offsets, unless it falls in a gap", () => {
    fc.assert(
      fc.property(
        aZone,
        aMinute,
        fc.constantFrom("earlier" as const, "later" as const),
        (zone, utc, lean) => {
          const iso = utc.toISOString();
          const taken = instantOf({ date: iso.slice(0, 10), time: iso.slice(11, 16) }, zone, lean);
          const shown = taken && taken.at.getTime() + tzOffset(zone, taken.at) * 60_000;
          if (taken?.shift === "gap") expect(shown).not.toBe(utc.getTime());
          else expect(shown).toBe(utc.getTime());
        },
      ),
      RUNS,
    );
  });
});
