import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countingAttempt, explainedFrom } from "#app/domain/class/explained.ts";
import { isExplained, standingAt } from "#app/domain/class/standing.ts";
import {
  COUNTS,
  EXPLAIN,
  endOf,
  isLate,
  LATE,
  stageOf,
  type Terms,
  termsFor,
} from "#app/domain/class/terms.ts";
import { RUNS } from "#tests/builders/runs.ts";

const day = (n: number) => new Date(Date.UTC(2026, 11, n, 18));
const TERMS: Terms = {
  opensAt: day(1),
  dueAt: day(4),
  closesAt: day(6),
  attempts: 2,
  counts: "best",
  explain: "close",
  late: "marked",
};
const work = (submittedAt: Date, explainedAt: Date | null = null) => ({ submittedAt, explainedAt });
const NONE = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  attempts: null,
  counts: null,
  explain: null,
  late: null,
};

describe("an override", () => {
  test("due after the class has closed is on time and accepted until then", () => {
    const own = termsFor(TERMS, { ...NONE, dueAt: day(8) });
    expect(own).toEqual({ ...TERMS, dueAt: day(8), closesAt: day(8) });
    expect(stageOf(own, day(7))).toBe("open");
    expect(stageOf(own, day(8))).toBe("closed");
  });

  test.each([
    ["opensAt", day(2)],
    ["dueAt", day(5)],
    ["closesAt", day(9)],
    ["attempts", 4],
    ["counts", "last"],
    ["explain", "release"],
    ["late", "refused"],
  ] as const)("of %s alone beats the class's and leaves the rest as it is", (name, value) => {
    expect(termsFor(TERMS, { ...NONE, [name]: value })).toEqual({ ...TERMS, [name]: value });
  });

  test("that says nothing, or none at all, changes nothing", () => {
    expect(termsFor(TERMS, NONE)).toEqual(TERMS);
    expect(termsFor(TERMS, null)).toEqual(TERMS);
  });
});

describe("the stage of an assignment", () => {
  test.each([
    ["before it opens", new Date(day(1).getTime() - 1), "not-open"],
    ["when it opens", day(1), "open"],
    ["a moment before it is due", new Date(day(4).getTime() - 1), "open"],
    ["when it is due", day(4), "late"],
    ["a moment before it closes", new Date(day(6).getTime() - 1), "late"],
    ["when it closes", day(6), "closed"],
  ] as const)("%s", (_when, now, stage) => {
    expect(stageOf(TERMS, now)).toBe(stage);
  });

  test("where late work is refused, it closes when it is due; without a closing time it stays late for good", () => {
    expect(stageOf({ ...TERMS, late: "refused" }, day(4))).toBe("closed");
    expect(stageOf({ ...TERMS, closesAt: null }, day(31))).toBe("late");
    expect(isLate(TERMS, day(4))).toBe(true);
    expect(isLate(TERMS, new Date(day(4).getTime() - 1))).toBe(false);
  });
});

describe("explanations", () => {
  test.each([
    ["at-once", day(2)],
    ["due", day(4)],
    ["close", day(6)],
    ["release", null],
  ] as const)("%s, of work handed in early, come when the terms say", (explain, from) => {
    expect(explainedFrom({ ...TERMS, explain }, null, work(day(2)))).toEqual(from);
  });

  test("never come before the work is in, and a release by hand beats the terms but not that", () => {
    expect(explainedFrom({ ...TERMS, explain: "due" }, null, work(day(5)))).toEqual(day(5));
    expect(explainedFrom(TERMS, day(3), work(day(2)))).toEqual(day(3));
    expect(explainedFrom(TERMS, day(3), work(day(5)))).toEqual(day(5));
    expect(explainedFrom(TERMS, day(9), work(day(2)))).toEqual(day(6));
  });

  test("when it closes, of an assignment that never does, wait for a release", () => {
    expect(explainedFrom({ ...TERMS, closesAt: null }, null, work(day(2)))).toBeNull();
  });
});

describe("the attempt that counts", () => {
  const three = [
    { id: "b", ...work(day(3)), score: 0.9 },
    { id: "a", ...work(day(2)), score: 0.5 },
    { id: "c", ...work(day(5)), score: 0.7 },
  ];

  test.each([
    ["first", "a"],
    ["best", "b"],
    ["last", "c"],
  ] as const)("%s", (counts, id) => {
    expect(countingAttempt(three, { ...TERMS, counts }, null)).toBe(id);
  });

  test("is the first where explanations come at once, whatever the terms", () => {
    expect(countingAttempt(three, { ...TERMS, explain: "at-once" }, null)).toBe("a");
  });

  test("is none that was handed in after the key was out", () => {
    expect(countingAttempt(three, { ...TERMS, counts: "last", explain: "due" }, null)).toBe("b");
    expect(countingAttempt(three, { ...TERMS, counts: "last" }, day(3))).toBe("a");
  });

  test("is the late one of somebody who handed in nothing before", () => {
    expect(countingAttempt(three.slice(2), { ...TERMS, explain: "due" }, null)).toBe("c");
  });

  test("is none that was handed in after the key had been seen, though the due time has been moved since", () => {
    const seen = three.map((one) => (one.id === "a" ? { ...one, explainedAt: day(2) } : one));
    expect(countingAttempt(seen, { ...TERMS, counts: "best", explain: "release" }, null)).toBe("a");
  });

  test("of none is none; of two alike the earlier; one that is rated beats one that is not", () => {
    expect(countingAttempt([], TERMS, null)).toBeNull();
    const alike = three.map((one) => ({ ...one, score: 0.5 }));
    expect(countingAttempt(alike, TERMS, null)).toBe("a");
    const waiting = three.map((one) => ({ ...one, score: one.id === "c" ? 0 : null }));
    expect(countingAttempt(waiting, TERMS, null)).toBe("c");
  });
});

const time = fc.integer({ min: 1, max: 28 }).map(day);
const terms: fc.Arbitrary<Terms> = fc
  .record({
    times: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 3, maxLength: 3 }),
    ends: fc.boolean(),
    attempts: fc.integer({ min: 1, max: 5 }),
    counts: fc.constantFrom(...COUNTS),
    explain: fc.constantFrom(...EXPLAIN),
    late: fc.constantFrom(...LATE),
  })
  .map(({ times, ends, ...rest }) => {
    const [opensAt, dueAt, closesAt] = times.toSorted((a, b) => a - b).map(day);
    return {
      opensAt: opensAt ?? day(1),
      dueAt: dueAt ?? day(4),
      closesAt: ends ? (closesAt ?? null) : null,
      ...rest,
    };
  });
const handedIn = fc
  .array(fc.record({ submittedAt: time, score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }), {
    maxLength: 6,
  })
  .map((all) => all.map((one, index) => ({ ...one, explainedAt: null, id: String(index) })));

test("in any order, the same attempt counts, and one of them always does", () => {
  fc.assert(
    fc.property(terms, handedIn, fc.option(time), (some, all, releasedAt) => {
      const id = countingAttempt(all, some, releasedAt);
      expect(all.length === 0 ? id === null : all.some((one) => one.id === id)).toBe(true);
      expect(countingAttempt(all.toReversed(), some, releasedAt)).toBe(id);
    }),
    RUNS,
  );
});

test("nobody sees an explanation of work that is not in, and once seen it stays seen", () => {
  fc.assert(
    fc.property(terms, time, time, fc.option(time), (some, submittedAt, now, releasedAt) => {
      const seen = isExplained(some, releasedAt, work(submittedAt), now);
      if (seen) {
        expect(now >= submittedAt).toBe(true);
        expect(isExplained(some, releasedAt, work(submittedAt), new Date(now.getTime() + 1))).toBe(true);
      }
    }),
    RUNS,
  );
});

test("attempts are allowed only while work is taken, and a passage is free only once all that is in is explained", () => {
  fc.assert(
    fc.property(terms, fc.array(time, { maxLength: 4 }), time, (some, submitted, now) => {
      const past = submitted.filter((at) => at <= now);
      const standing = standingAt(
        { terms: some, releasedAt: null, submitted: past.map((at) => work(at)) },
        now,
      );
      if (standing === "wait") expect(past.length).toBeGreaterThan(0);
      if (standing === "attempt") {
        expect(past.length).toBeLessThan(some.attempts);
        const end = endOf(some);
        expect(end === null || now < end).toBe(true);
      }
      if (standing === "free") {
        for (const at of past) expect(isExplained(some, null, work(at), now)).toBe(true);
      }
    }),
    RUNS,
  );
});
