import fc from "fast-check";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Finding, Place } from "#app/domain/exercise/exercise.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { extentOf } from "#app/domain/passage/locate-quote.ts";
import { composePassage, type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { widenToWords } from "#app/domain/passage/words.ts";

export const aKind = fc.constantFrom(...KINDS);

const aWord = fc.constantFrom(
  "the",
  "officials",
  "“so-called”",
  "re-vealed,",
  "it’s",
  "3,000",
  "Ünïcode",
  "—",
  "😀",
);
const aSentence = fc
  .array(aWord, { minLength: 1, maxLength: 7 })
  .map((words) => `Once ${words.join(" ")} ended.`);

/** Two to six sentences in one or two paragraphs, with punctuation, composed letters and an emoji in them. */
export const aPassage: fc.Arbitrary<Passage> = fc
  .array(fc.array(aSentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((paragraphs) => composePassage({ id: "a", headline: "H", byline: "B", language: "en" }, paragraphs));

/** Any span of a text, empty and out-of-bounds ones too. */
export function anySpan(length: number): fc.Arbitrary<Span> {
  const offset = fc.integer({ min: -3, max: length + 3 });
  return fc.tuple(offset, offset).map(([start, end]) => ({ start, end }));
}

export function aSpan(length: number): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
}

export function someMarks(passage: Passage, maxLength = 6): fc.Arbitrary<Mark[]> {
  const aMark = fc.record({ kind: aKind, span: aSpan(passage.text.length) });
  return fc.array(
    aMark.map(({ kind, span }) => ({ kind, ...span })),
    { maxLength },
  );
}

/** Keys as `content:check` accepts them: a sentence holds at most one finding of a kind, each with one or two places. */
export function someFindings(passage: Passage, minLength = 0): fc.Arbitrary<Finding[]> {
  const sentences = sentencesOf(passage);
  const aSeed = fc.record({
    kind: aKind,
    accepts: fc.subarray([...KINDS], { maxLength: 1 }),
    at: fc.array(fc.record({ sentence: fc.nat(sentences.length - 1), span: aSpan(40) }), {
      minLength: 1,
      maxLength: 2,
    }),
  });
  return fc.array(aSeed, { minLength, maxLength: 5 }).map((seeds) => {
    const taken = new Set<string>();
    const findings: Finding[] = [];
    for (const [index, { kind, accepts, at }] of seeds.entries()) {
      const spots = at.map((spot) => `${kind} ${spot.sentence}`);
      if (spots.some((spot) => taken.has(spot))) continue;
      for (const spot of spots) taken.add(spot);
      const places = at.flatMap(({ sentence, span }): Place[] => {
        const within = sentences[sentence];
        if (within === undefined) return [];
        const start = Math.min(within.start + span.start, within.end - 6);
        const cut = { start, end: Math.min(within.start + span.end, within.end) };
        const core = widenToWords(passage.text, cut, "en") ?? within;
        return [{ core, extent: extentOf(passage, core) }];
      });
      findings.push({ id: `f${index}`, kind, accepts, places, why: "W", check: "C", next: null });
    }
    return findings;
  });
}

/** A passage with a key and with marks that a learner may have made. */
export const aMarkedPassage = aPassage.chain((passage) =>
  fc.record({ passage: fc.constant(passage), findings: someFindings(passage), marks: someMarks(passage) }),
);
