import { expect, test } from "vitest";
import { brierScore } from "#app/domain/stats/brier.ts";

const forecast = (probability: number, right: boolean) => ({ probability, right });

test("the Brier score is the mean squared distance from what happened", () => {
  expect(brierScore([forecast(0.95, true), forecast(0.75, false)])).toBeCloseTo(0.2825, 12);
});

test("0 is best and 1 worst", () => {
  expect(brierScore([forecast(1, true), forecast(0, false)])).toBe(0);
  expect(brierScore([forecast(0, true), forecast(1, false)])).toBe(1);
});

test("without forecasts there is no Brier score", () => {
  expect(brierScore([])).toBeNull();
});
