import { describe, expect, test } from "vitest";
import { type HandIn, handInWords } from "#app/domain/class/hand-in-words.ts";
import type { Terms } from "#app/domain/class/terms.ts";

const now = new Date("2026-12-01T09:00:00Z");
const terms: Terms = {
  opensAt: new Date("2026-11-30T08:00:00Z"),
  dueAt: new Date("2026-12-04T18:00:00Z"),
  closesAt: new Date("2026-12-06T18:00:00Z"),
  attempts: 2,
  counts: "best",
  explain: "due",
  late: "marked",
};
const say = (own: Partial<Terms> = {}, more: Partial<HandIn> = {}) =>
  handInWords(
    {
      terms: { ...terms, ...own },
      releasedAt: null,
      zone: "Europe/London",
      number: 1,
      mayCount: true,
      ...more,
    },
    now,
  );

describe("beside the button that hands in work for a class", () => {
  test("stands which attempt it is, which counts, and when it is explained", () => {
    expect(say()).toBe(
      "This is attempt 1 of 2 for the class; the better one counts. Your score and every explanation appear on Friday 4 December, 18:00.",
    );
    expect(say({ attempts: 3, counts: "last", explain: "close" }, { number: 2 })).toBe(
      "This is attempt 2 of 3 for the class; the last one counts. Your score and every explanation appear on Sunday 6 December, 18:00.",
    );
    expect(say({ attempts: 1, explain: "release" })).toBe(
      "This is your one attempt for the class. Your score and every explanation appear when your teacher releases them.",
    );
  });

  test("stands that it is the one that counts where its explanations follow at once, for whatever reason", () => {
    const words =
      "This is attempt 1 of 2 for the class, and the one that counts. Your score and every explanation appear as soon as it is handed in.";
    expect(say({ explain: "at-once", counts: "first" })).toBe(words);
    expect(say({ explain: "release" }, { releasedAt: new Date("2026-11-30T12:00:00Z") })).toBe(words);
    expect(say({ dueAt: new Date("2026-12-01T08:00:00Z") })).toBe(words);
  });

  test("stands that it does not count once an earlier one has been explained", () => {
    expect(say({ explain: "at-once", counts: "first" }, { number: 2, mayCount: false })).toBe(
      "This is attempt 2 of 2 for the class; it does not count, since you have seen the explanations. Your score and every explanation appear as soon as it is handed in.",
    );
  });

  test("stands that nothing is taken before it opens and after it has closed", () => {
    for (const own of [
      { opensAt: new Date("2026-12-02T08:00:00Z") },
      { dueAt: terms.opensAt, closesAt: now },
    ])
      expect(say(own)).toMatch(/^The assignment takes no work just now/);
  });

  test("no number is larger than the attempts there are, where an exception took some back", () => {
    expect(say({ attempts: 1 }, { number: 2 })).toMatch(/^This is attempt 2 for the class\. /);
  });
});
