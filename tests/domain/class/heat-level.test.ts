import { expect, test } from "vitest";
import { heatLevel } from "#app/domain/class/heat-level.ts";

test("the shading has six steps, from under a tenth to 85 % and more", () => {
  const shares = [0, 0.094, 2 / 21, 0.14, 0.24, 0.33, 0.38, 0.57, 0.62, 0.71, 0.84, 0.85, 0.86, 1];
  expect(shares.map(heatLevel)).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5]);
});
