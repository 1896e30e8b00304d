import { expect, test } from "vitest";
import { aheadWords } from "#app/domain/class/ahead-words.ts";
import type { Terms, TermsOverride } from "#app/domain/class/terms.ts";

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

function say(
  override: Partial<TermsOverride>,
  terms: Partial<Terms> = {},
  { releasedAt = null, now = day(2) }: { releasedAt?: Date | null; now?: Date } = {},
) {
  const given = { name: "Gannet", override: { ...NOTHING, ...override }, terms: { ...TERMS, ...terms } };
  const words = aheadWords({ ...given, releasedAt }, "Europe/London", now);
  if (!words) return null;
  return words
    .map((piece) => (typeof piece === "object" && "strong" in piece ? piece.strong : piece))
    .join("");
}

test("an exception past the class's explanations is warned of", () => {
  expect(say({ dueAt: day(8) })).toBe(
    "The class has its explanations from Sunday 6 December, 18:00; Gannet can still hand in until Tuesday 8 December, 18:00.",
  );
  expect(say({ closesAt: day(9) }, { explain: "due" })).toContain(
    "from Friday 4 December, 18:00; Gannet can still hand in until Wednesday 9 December, 18:00.",
  );
  expect(say({ closesAt: day(9) }, {}, { now: day(7) })).toMatch(
    /^The class has had its explanations since Sunday 6/,
  );
  expect(say({ late: "marked" }, { explain: "due", late: "refused", closesAt: null })).toContain(
    "can still hand in at any time after that.",
  );
});

test("an early release counts as the class's explanations", () => {
  expect(say({ closesAt: day(9) }, { explain: "release" })).toBeNull();
  const released = { releasedAt: day(3) };
  expect(say({ closesAt: day(9) }, { explain: "release" }, released)).toContain("from Thursday 3 December");
  expect(say({ closesAt: day(9) }, {}, released)).toContain("from Thursday 3 December");
});

test("nobody is ahead where the exception gives no more time than the class has", () => {
  expect(say({ attempts: 5 })).toBeNull();
  expect(say({ dueAt: day(5) }, { explain: "due" })).toBeNull();
  expect(say({ closesAt: day(5) }, { explain: "due" })).toBeNull();
  expect(say({ dueAt: day(8) }, { explain: "at-once" })).toBeNull();
  expect(say({ closesAt: day(9) }, { explain: "due", closesAt: null })).toBeNull();
});
