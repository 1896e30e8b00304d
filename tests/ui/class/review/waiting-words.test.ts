import { expect, test } from "vitest";
import { placeWords, waitingWords } from "#app/ui/class/review/waiting-words.ts";

test.each([
  [0, 0, "Nothing waits"],
  [1, 0, "1 attempt waits, oldest first"],
  [13, 0, "13 attempts wait, oldest first"],
  [13, 1, "13 attempts wait, oldest first; 1 more that does not count"],
  [1, 2, "1 attempt waits, oldest first; 2 more that do not count"],
  [0, 2, "Nothing that counts waits; 2 that do not count"],
])("A queue of %d that count and %d that do not: %s", (counting, besides, words) => {
  expect(waitingWords({ counting, besides })).toBe(words);
});

test.each([
  [{ at: 2, counts: true }, 13, 1, "2 of 13 to review"],
  [{ at: 1, counts: false }, 13, 1, "1 of 1 that does not count"],
  [{ at: 2, counts: false }, 0, 2, "2 of 2 that do not count"],
  [null, 13, 1, "13 to review"],
  [null, 0, 1, "1 that does not count"],
])(
  "The place %o, with %d that count and %d that do not, is said as %s",
  (position, counting, besides, words) => {
    expect(placeWords({ position, counting, besides })).toBe(words);
  },
);
