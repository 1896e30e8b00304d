import { expect, test } from "vitest";
import { sumTrials } from "#app/domain/scoring/sum-trials.ts";

test("the trials of several attempts add up, and what has none adds nothing", () => {
  const none = { signals: null, hits: null, noises: null, falseAlarms: null };
  const one = { signals: 4, hits: 3, noises: 6, falseAlarms: 1 };
  expect(sumTrials([])).toEqual({ signals: 0, hits: 0, noises: 0, falseAlarms: 0 });
  expect(sumTrials([one, none, one])).toEqual({ signals: 8, hits: 6, noises: 12, falseAlarms: 2 });
});
