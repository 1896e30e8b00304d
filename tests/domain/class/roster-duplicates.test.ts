import { expect, test } from "vitest";
import { rosterDuplicates } from "#app/domain/class/roster-duplicates.ts";

const named = (line: number, username: string, email: string | null = null) => ({ line, username, email });

test("rows with one username are all named, and others are left alone", () => {
  const found = rosterDuplicates([named(2, "teal"), named(3, "wren"), named(9, "teal")]);
  const words = "The same username stands on lines 2 and 9. Change all but one.";
  expect([...found]).toEqual([
    [2, words],
    [9, words],
  ]);
});

test("rows with one address are named too, and rows without one do not share it", () => {
  const found = rosterDuplicates([
    named(2, "teal", "a@home.example"),
    named(3, "wren", "a@home.example"),
    named(4, "rook"),
    named(5, "owl"),
  ]);
  expect([...found.keys()]).toEqual([2, 3]);
  expect(found.get(2)).toBe("The same e-mail address stands on lines 2 and 3. Change all but one.");
});

test("of many lines only the first are listed", () => {
  const found = rosterDuplicates([2, 3, 4, 5, 6, 7].map((line) => named(line, "teal")));
  expect(found.get(7)).toBe("The same username stands on lines 2, 3, 4 and 3 others. Change all but one.");
});
