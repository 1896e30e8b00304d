import { expect, test } from "vitest";
import { hoursAndMinutes } from "#app/domain/words/hours-and-minutes.ts";

test("minutes are said as hours and minutes, each in the singular where it is one", () => {
  const said = [0, 1, 55, 60, 61, 120, 374].map(hoursAndMinutes);
  expect(said).toEqual([
    "0 minutes",
    "1 minute",
    "55 minutes",
    "1 hour",
    "1 hour 1 minute",
    "2 hours",
    "6 hours 14 minutes",
  ]);
});
