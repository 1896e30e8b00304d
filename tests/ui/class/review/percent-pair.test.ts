import { expect, test } from "vitest";
import { percentPair } from "#app/ui/class/review/percent-pair.ts";

test.each<[number | null, number | null, [string, string]]>([
  [0.6, 0.75, ["60%", "75%"]],
  [0.7501, 0.7542, ["75.0%", "75.4%"]],
  [0.75001, 0.75014, ["75.00%", "75.01%"]],
  [0.75, 0.75, ["75%", "75%"]],
  [null, 1, ["–", "100%"]],
])("%s and %s are written so that they can be told apart", (before, after, words) => {
  expect(percentPair(before, after)).toEqual(words);
});
