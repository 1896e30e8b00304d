import { describe, expect, test } from "vitest";
import { freshAssignment } from "#app/domain/class/assignment-form.ts";
import { deadlineWords, overrideWords } from "#app/domain/class/override-words.ts";
import { ownTermsWords } from "#app/domain/class/own-terms-words.ts";
import { shiftWords } from "#app/domain/class/shift-words.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";
import { type Exception, termsWords } from "#app/domain/class/terms-words.ts";
import { readTerms, type TypedTerms } from "#app/domain/class/typed-terms.ts";
import type { Piece } from "#app/domain/class/words-of-terms.ts";
import { instantOf } from "#app/domain/class/zoned-time.ts";

const NOW = new Date("2026-11-22T15:40:00.000Z");
const ZONE = "Europe/London";
const NOTHING: TermsOverride = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  attempts: null,
  counts: null,
  explain: null,
  late: null,
};
const TERMS: Terms = {
  opensAt: new Date("2026-11-23T09:00:00Z"),
  dueAt: new Date("2026-12-04T18:00:00Z"),
  closesAt: new Date("2026-12-06T18:00:00Z"),
  attempts: 2,
  counts: "best",
  explain: "close",
  late: "marked",
};

const plain = (paragraphs: Piece[][]) =>
  paragraphs.map((pieces) =>
    pieces
      .map((piece) => {
        if (typeof piece === "string") return piece;
        return "gap" in piece ? `[${piece.gap}]` : piece.strong;
      })
      .join(""),
  );

function experience(typed: Partial<TypedTerms> = {}, exceptions: Exception[] = [], students = 24) {
  const read = readTerms({ ...freshAssignment(NOW, ZONE, ""), ...typed }, ZONE);
  return plain(termsWords({ students, zone: ZONE, now: NOW, read, exceptions }));
}

describe("what they will experience", () => {
  test("is told in three paragraphs", () => {
    expect(experience()).toEqual([
      "24 students can start on Monday 23 November, 09:00 and should submit by Monday 30 November, 18:00. They have two attempts; the better one counts at each passage.",
      "What comes in later is marked late, until it closes on Wednesday 2 December, 18:00. At that moment everyone sees the key and every explanation.",
      "Nobody sees another’s result.",
    ]);
  });

  test("marks what is still to be mended as a gap", () => {
    const [first, second] = experience({ closesDate: "2026-11-29", dueDate: "", attempts: "" });
    expect(first).toContain("should submit by [a time still to be mended]");
    expect(first).toContain("They have [a number of attempts]");
    expect(experience({ closesDate: "" })[1]).toContain("until it closes on [a time still to be mended]");
    expect(second).toContain("Sunday 29 November");
    expect(experience({ closesDate: "2026-11-29" })[1]).toContain("closes on [a time still to be mended]");
  });

  test("says how late work, explanations and attempts hang together", () => {
    expect(experience({ late: "refused" })[1]).toBe(
      "After that nothing is accepted. At that moment everyone sees the key and every explanation.",
    );
    expect(experience({ explain: "at-once" })[1]).toContain("so only the first attempt can count.");
    expect(experience({ explain: "at-once", attempts: "1" })[1]).toContain("as soon as an attempt is in.");
    expect(experience({ explain: "due" })[1]).toContain("a further attempt after that no longer counts");
    expect(experience({ explain: "release", closesDate: "", closesTime: "" })[1]).toBe(
      "What comes in later is marked late; it never closes. The key and every explanation stay hidden until you release them.",
    );
    expect(experience({ attempts: "3", counts: "best" })[0]).toContain("three attempts; the best one counts");
    expect(experience({ attempts: "1" })[0]).toContain("They have one attempt at each passage.");
  });

  test("says where exceptions keep the explanations from coming to everyone at once", () => {
    const longer = [{ name: "Gannet", override: { ...NOTHING, dueAt: new Date("2026-12-11T18:00:00Z") } }];
    const apart =
      "the class sees the key and every explanation, those with exceptions each at their own time.";
    expect(experience({}, longer)[1]).toContain(`At that moment ${apart}`);
    expect(experience({ explain: "due" }, longer)[1]).toContain(
      "everyone who has handed in sees the key and every explanation, those with exceptions each at their own time; a further",
    );
    const early = [{ name: "Teal", override: { ...NOTHING, explain: "release" as const } }];
    expect(experience({}, early)[1]).toContain(apart);
    const more = [{ name: "Quail", override: { ...NOTHING, attempts: 5 } }];
    expect(experience({}, more)[1]).toContain("At that moment everyone sees");
  });

  test("says a year that is not this one, and what has begun", () => {
    expect(experience({ closesDate: "2027-01-04" })[1]).toContain("Monday 4 January 2027, 18:00");
    expect(experience({ opensDate: "2026-11-20" })[0]).toMatch(/^24 students can start at once and/);
    expect(experience({}, [], 1)[0]).toMatch(/^One student can/);
    expect(experience({}, [], 0)[0]).toMatch(/^Those who join can/);
  });

  test("names those with exceptions", () => {
    const later = { ...NOTHING, dueAt: new Date("2026-12-11T18:00:00Z") };
    const exceptions = [
      { name: "Gannet", override: later },
      { name: "Teal", override: { ...NOTHING, attempts: 4 } },
      { name: "Quail", override: later },
      { name: "Rook", override: { ...NOTHING, late: "refused" as const } },
    ];
    expect(experience({}, exceptions)[2]).toBe(
      "Gannet and Quail have longer; Teal has four attempts; Rook has terms of their own. Nobody sees another’s result.",
    );
  });
});

describe("a student's own terms", () => {
  const own = (override: Partial<Terms>, now = "2026-11-24T09:00:00Z", releasedAt: Date | null = null) =>
    plain(
      ownTermsWords({
        terms: { ...TERMS, ...override },
        others: TERMS,
        releasedAt,
        zone: ZONE,
        now: new Date(now),
      }),
    ).join(" ");

  test("are the class's where nothing differs", () => {
    expect(own({})).toBe(
      "You have until Friday 4 December, 18:00. After that it is marked late, until it closes on Sunday 6 December, 18:00. You have two attempts at each passage; the better one counts. Your score and the explanations appear on Sunday 6 December, 18:00.",
    );
  });

  test("are said beside the class's wherever they differ", () => {
    const words = own({
      dueAt: new Date("2026-12-08T18:00:00Z"),
      closesAt: new Date("2026-12-09T18:00:00Z"),
      attempts: 4,
    });
    expect(words).toContain("until Tuesday 8 December, 18:00; the class until Friday 4 December, 18:00.");
    expect(words).toContain(
      "closes on Wednesday 9 December, 18:00; for the class on Sunday 6 December, 18:00.",
    );
    expect(words).toContain("four attempts (the class has 2) at each passage; the best one counts.");
    expect(own({ late: "refused" })).toContain("After that nothing is accepted from you.");
    expect(own({ opensAt: new Date("2026-11-25T09:00:00Z") })).toContain(
      "You can start on Wednesday 25 November, 09:00; the class on Monday 23 November, 09:00.",
    );
  });

  test("follow the clock", () => {
    expect(own({}, "2026-11-23T08:59:59Z")).toContain("You can start on Monday 23 November, 09:00.");
    expect(own({}, "2026-12-04T18:00:00Z")).toContain(
      "It was due on Friday 4 December, 18:00. What you hand in now is marked late",
    );
    expect(own({}, "2026-12-06T18:00:00Z")).toBe(
      "It closed on Sunday 6 December, 18:00. Nothing more is accepted. The explanations of what you have handed in are open to you.",
    );
  });

  test("say when explanations appear", () => {
    expect(own({ explain: "release" })).toContain("when your teacher releases them");
    expect(own({ explain: "at-once" })).toContain("your first attempt is the one that counts");
    expect(own({ explain: "release" }, "2026-11-24T09:00:00Z", NOW)).toContain("are open to you");
    expect(own({ explain: "due" })).toContain("appear on Friday 4 December, 18:00.");
  });
});

test("an override is told by what differs only, and its deadline beside the class's", () => {
  const override = {
    ...NOTHING,
    dueAt: new Date("2026-12-08T18:00:00Z"),
    attempts: 1,
    explain: "due" as const,
  };
  expect(overrideWords(override, ZONE)).toEqual([
    "due 8 December, 18:00",
    "one attempt",
    "explained when due",
  ]);
  expect(overrideWords(NOTHING, ZONE)).toEqual([]);
  const words = (dueAt: Date | null) =>
    plain([deadlineWords({ name: "Quail", override: { ...NOTHING, dueAt }, terms: TERMS }, ZONE, NOW)])[0];
  expect(words(override.dueAt)).toBe(
    "Quail has until Tuesday 8 December, 18:00: 4 days more than the class.",
  );
  expect(words(new Date("2026-12-04T17:00:00Z"))).toContain("1 hour less than the class.");
  expect(words(null)).toBe("Quail has until Friday 4 December, 18:00, as the class has.");
});

test("a form says what the clocks do at the time typed", () => {
  const say = (date: string, time: string, lean: "earlier" | "later") => {
    const read = instantOf({ date, time }, ZONE, lean);
    return shiftWords({ date, time }, { read, zone: ZONE, lean });
  };
  expect(say("2026-10-25", "0130", "later")).toBe(
    "01:30 happens twice on 25 October, when the clocks go back; the later is meant.",
  );
  expect(say("2026-10-25", "01:30", "earlier")).toContain("the earlier is meant");
  expect(say("2026-03-29", "01:30", "later")).toBe(
    "01:30 does not happen on 29 March, when the clocks go forward; 02:30 is meant.",
  );
  expect(say("2026-03-29", "01:30", "earlier")).toContain("00:30 is meant");
  expect(say("2026-10-26", "01:30", "later")).toBeNull();
});
