import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lessonReading, mayTell, NOTHING_SHOWN } from "#app/domain/class/lesson-reading.ts";
import type { ShownReading, ShownSentence } from "#app/domain/class/shown-reading.ts";
import { RESERVOIR } from "#tests/builders/course.ts";
import { RUNS } from "#tests/builders/runs.ts";

const INTERVAL = { low: 0, high: 1 };

function sentence(index: number, marked: number, more: Partial<ShownSentence> = {}): ShownSentence {
  const byKind = { attribution: marked, "single-source": 1, loaded: 0, evidence: 0 };
  return { index, kinds: [], level: 3, marked, rightKind: null, byKind, ...more };
}

interface Figures {
  handedIn: number;
  /** Of a weak sentence: marked it, of those as the key does, of those in full. */
  weak: [marked: number, understood: number, found: number];
  sound: [number, number];
  right: number;
}

/** Two sound sentences and one with a finding, and a question that some got right. */
function reading({
  handedIn,
  weak: [marked, understood, found],
  sound: [a, b],
  right,
}: Figures): ShownReading {
  return {
    handedIn,
    passages: [
      {
        passage: RESERVOIR,
        key: [],
        sentences: [
          sentence(0, marked, { kinds: ["loaded"], rightKind: understood }),
          sentence(1, a),
          sentence(2, b),
        ],
        notes: [0, 1].map((at) => ({ sentence: at, kind: null, title: "Doubted", words: `${a} marked it.` })),
      },
    ],
    kinds: [
      { kind: "loaded", count: understood, of: handedIn, interval: INTERVAL },
      { kind: null, count: 2 * handedIn - a - b, of: 2 * handedIn, interval: INTERVAL },
    ],
    findings: [
      {
        passage: 0,
        finding: "f",
        kind: "loaded",
        sentence: 0,
        quote: "notorious",
        found,
        partly: understood - found,
        otherKind: marked - understood,
        missed: handedIn - marked,
        otherMost: "evidence",
      },
    ],
    questions: [{ task: "t2", type: "choice", prompt: "?", mean: right / handedIn, scored: handedIn, right }],
  };
}

const FULL: Figures = { handedIn: 21, weak: [15, 10, 8], sound: [6, 0], right: 12 };

describe("a reading that leaves the class", () => {
  test.each([0, 1, 4])("is withheld of %d", (handedIn) => {
    const few = { handedIn, weak: [handedIn, 0, 0], sound: [0, 0], right: 0 } as Figures;
    expect(lessonReading(reading(few))).toEqual(NOTHING_SHOWN);
  });

  test("tells what is about five or more, or about nobody", () => {
    const { passages, kinds, findings, questions } = lessonReading(reading(FULL));
    expect(passages[0]?.sentences.map(({ marked }) => marked)).toEqual([15, 6, 0]);
    expect(passages[0]?.sentences[0]?.rightKind).toBe(10);
    expect(passages[0]?.sentences.every(({ byKind }) => byKind === null)).toBe(true);
    expect(kinds.map(({ count }) => count)).toEqual([10, 36]);
    expect(findings[0]).toMatchObject({
      found: 10,
      partly: null,
      otherKind: null,
      missed: null,
      otherMost: null,
    });
    expect(questions[0]).toMatchObject({ right: 12, mean: 12 / 21 });
  });

  test("shades what few marked as nobody, and what all but a few marked as everybody", () => {
    const { passages } = lessonReading(reading({ ...FULL, sound: [3, 18] }));
    expect(passages[0]?.sentences.slice(1)).toMatchObject([
      { marked: null, level: 0 },
      { marked: null, level: 5 },
    ]);
    expect(passages[0]?.notes.map(({ sentence: at }) => at)).toEqual([0]);
  });

  test("says nothing of a sum whose one missing part it would give away", () => {
    const { kinds } = lessonReading(reading({ ...FULL, sound: [3, 7] }));
    expect(kinds[1]).toMatchObject({ kind: null, count: null, interval: null });
  });

  test("says nothing of a kind one finding of which may not be told, even where two may not", () => {
    const whole = reading(FULL);
    const [finding] = whole.findings;
    if (!finding) throw new Error("there is a finding");
    const few = { ...finding, found: 1, partly: 0 };
    const kinds = whole.kinds.map((row) => (row.kind ? { ...row, count: 12, of: 63 } : row));
    const shown = lessonReading({ ...whole, findings: [finding, few, few], kinds });
    expect(shown.kinds[0]).toMatchObject({ kind: "loaded", count: null });
  });

  test("says nothing of sound sentences where their sum tells that all the hidden ones were marked by one", () => {
    const whole = reading(FULL);
    const shownOf = (marked: number[]) => {
      const sentences = marked.map((by, index) => sentence(index, by));
      const passages = whole.passages.map((passage) => ({ ...passage, sentences, notes: [] }));
      const of = 21 * marked.length;
      const count = of - marked.reduce((sum, by) => sum + by, 0);
      return lessonReading({
        ...whole,
        passages,
        findings: [],
        kinds: [{ kind: null, count, of, interval: INTERVAL }],
      });
    };
    expect(shownOf([5, 8, 1, 1, 1, 1]).kinds[0]?.count).toBeNull();
    expect(shownOf([5, 8, 4, 4]).kinds[0]?.count).toBeNull();
    expect(shownOf([5, 8, 1, 3, 1, 1]).kinds[0]?.count).toBe(107);
  });

  test("leaves out who understood where the rest of those who marked it would be few", () => {
    const { findings, passages } = lessonReading(reading({ ...FULL, weak: [12, 10, 10] }));
    expect(passages[0]?.sentences[0]).toMatchObject({ marked: 12, rightKind: null });
    expect(findings[0]?.found).toBeNull();
  });

  test("never tells a figure about one to four students, whatever the figures are", () => {
    const figures = fc.integer({ min: 5, max: 40 }).chain((handedIn) =>
      fc
        .array(fc.nat(handedIn), { minLength: 6, maxLength: 6 })
        .map(([marked = 0, understood = 0, found = 0, a = 0, b = 0, right = 0]): Figures => {
          const those = Math.min(marked, understood);
          return { handedIn, weak: [marked, those, Math.min(those, found)], sound: [a, b], right };
        }),
    );
    fc.assert(
      fc.property(figures, (some) => {
        const { handedIn, passages, findings, kinds, questions } = lessonReading(reading(some));
        const marked = passages[0]?.sentences.map((one) => one.marked) ?? [];
        for (const count of [...marked, findings[0]?.found ?? null, kinds[0]?.count ?? null]) {
          expect(count === null || mayTell(count, handedIn)).toBe(true);
        }
        const { right = null, mean = null } = questions[0] ?? {};
        expect(right === null ? mean === null : mayTell(right, handedIn)).toBe(true);
        for (const { marked: all, rightKind } of passages[0]?.sentences ?? []) {
          expect(rightKind === null || (all !== null && mayTell(rightKind, all))).toBe(true);
        }
        // From the sum of sound sentences and all but one of them the last one would follow.
        const told = marked.slice(1).filter((count) => count !== null).length;
        expect(kinds[1]?.count === null || told !== 1).toBe(true);
        for (const { sentence: at, words } of passages[0]?.notes ?? []) {
          expect([words, marked[at] === null]).toEqual(["", false]);
        }
      }),
      RUNS,
    );
  });
});
