import fc from "fast-check";
import { expect, test } from "vitest";
import { exceptionProblems } from "#app/domain/class/exception-problems.ts";
import { ownTermsFlaw } from "#app/domain/class/own-terms-flaw.ts";
import { EXPLAIN, endOf, LATE, type Terms, type TermsOverride, termsFor } from "#app/domain/class/terms.ts";

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
const NOTHING: TermsOverride = {
  opensAt: null,
  dueAt: null,
  closesAt: null,
  attempts: null,
  counts: null,
  explain: null,
  late: null,
};
const of = (name: string, override: Partial<TermsOverride>) => ({
  name,
  override: { ...NOTHING, ...override },
});

test("terms that suit everybody have no problems", () => {
  expect(exceptionProblems(TERMS, [])).toEqual({});
  const fine = [
    of("Gannet", { dueAt: day(9) }),
    of("Teal", { late: "refused" }),
    of("Quail", { attempts: 5 }),
  ];
  expect(exceptionProblems(TERMS, fine)).toEqual({});
});

test("each problem names the students and stands beside the field that makes it", () => {
  const opening = [of("Gannet", { opensAt: day(5) }), of("Teal", { opensAt: day(7) })];
  expect(exceptionProblems(TERMS, opening)).toEqual({
    due: "For Gannet and Teal it would be due before it opens. Change those exceptions first.",
  });
  expect(
    exceptionProblems({ ...TERMS, dueAt: day(5), closesAt: day(9) }, [of("Teal", { closesAt: day(4) })]),
  ).toEqual({ due: "For Teal it would close before it is due. Change that exception first." });
  const refusing: Terms = { ...TERMS, late: "refused", closesAt: null };
  expect(exceptionProblems(refusing, [of("Quail", { late: "marked" })])).toEqual({
    choices: expect.stringMatching(/^For Quail late work would be taken for good/),
  });
  const endless: Terms = { ...TERMS, explain: "due", closesAt: null };
  expect(exceptionProblems(endless, [of("Rook", { explain: "close" })])).toEqual({
    closes: expect.stringMatching(/^For Rook the explanations would never appear/),
  });
});

test("whatever passes lets every student begin, hand in and see the explanations", () => {
  const moment = fc.integer({ min: 1, max: 12 }).map(day);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const explain = fc.constantFrom(...EXPLAIN);
  const late = fc.constantFrom(...LATE);
  const override = fc.record({
    ...{ opensAt: maybe(moment), dueAt: maybe(moment), closesAt: maybe(moment) },
    ...{ explain: maybe(explain), late: maybe(late), attempts: fc.constant(null), counts: fc.constant(null) },
  });
  const terms = fc
    .record({ closesAt: maybe(fc.constant(day(6))), explain, late })
    .filter((one) => one.explain !== "close" || one.late === "refused" || one.closesAt !== null)
    .map((one): Terms => ({ ...TERMS, ...one }));
  fc.assert(
    fc.property(terms, override, (given, exception) => {
      fc.pre(ownTermsFlaw(given, exception) === null);
      const own = termsFor(given, exception);
      const end = endOf(own);
      expect(own.opensAt.getTime()).toBeLessThan(own.dueAt.getTime());
      if (end) expect(end.getTime()).toBeGreaterThanOrEqual(own.dueAt.getTime());
      if (own.explain === "close") expect(end).not.toBeNull();
    }),
  );
});
