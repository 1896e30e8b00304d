import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { widenToWords } from "#app/domain/passage/words.ts";
import { type Ground, groundsOf, whereIn } from "#app/ui/exercise/ground.ts";
import { nudge, type Pick, pickByKey, pickMark, pickSentence, pickSpan, tap } from "#app/ui/exercise/pick.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { aPassage } from "#tests/domain/arbitraries.ts";
import { markOnly, reservoir, village } from "./sample.ts";

const ground: Ground = { task: "t1", passage: reservoir, sentences: sentencesOf(reservoir), place: null };
const words = (pick: Pick | null) => (pick === null ? null : reservoir.text.slice(pick.start, pick.end));
const at = (quote: string) => spanOf(reservoir, quote).start + 1;
const SECOND = "A senior official revealed a leak upstream";

describe("a click or a tap", () => {
  test("chooses the sentence, without its full stop", () => {
    expect(words(tap(ground, null, [], 1, at("revealed")))).toBe(SECOND);
  });

  test("chooses the sentence when it lands on the number", () => {
    expect(words(tap(ground, null, [], 1, null))).toBe(SECOND);
  });

  test("in the chosen sentence takes one word, and the next one the words up to there", () => {
    const sentence = pickSentence(ground, 1);
    const word = tap(ground, sentence, [], 1, at("official"));
    expect(words(word)).toBe("official");
    expect(words(tap(ground, word, [], 1, at("leak")))).toBe("official revealed a leak");
    expect(words(tap(ground, word, [], 1, at("senior")))).toBe("senior official");
  });

  test("after two words begins again with one", () => {
    const two = pickSpan(ground, spanOf(reservoir, "official revealed"));
    expect(words(tap(ground, two, [], 1, at("upstream")))).toBe("upstream");
  });

  test("in another sentence chooses that one", () => {
    expect(words(tap(ground, pickSentence(ground, 1), [], 0, at("closed")))).toMatch(/^The gate/);
  });

  test("on a mark chooses the mark, the shortest where several lie", () => {
    const long = { kind: "evidence", ...spanOf(reservoir, "notorious office did not") } as const;
    const short = { kind: "loaded", ...spanOf(reservoir, "notorious") } as const;
    expect(tap(ground, null, [long, short], 2, at("notorious"))).toMatchObject({
      from: short,
      replacing: false,
    });
    expect(tap(ground, null, [long, short], 2, at("office"))).toMatchObject({ from: long });
    expect(words(tap(ground, null, [long, short], 2, at("reply")))).toBe(
      "The notorious office did not reply",
    );
  });

  test("just behind a word is still that word", () => {
    const end = spanOf(reservoir, "official").end;
    expect(words(tap(ground, pickSentence(ground, 1), [], 1, end))).toBe("official");
  });
});

describe("Start and End", () => {
  const two = pickSpan(ground, spanOf(reservoir, "official revealed")) as Pick;

  test.each([
    ["start", -1, "senior official revealed"],
    ["start", 1, "revealed"],
    ["end", -1, "official"],
    ["end", 1, "official revealed a"],
  ] as const)("%s %i word: %s", (edge, by, expected) => {
    expect(words(nudge(ground, two, edge, by))).toBe(expected);
  });

  test("the last word stays, and so do the ends of the passage", () => {
    const one = pickSpan(ground, spanOf(reservoir, "official")) as Pick;
    expect(nudge(ground, one, "end", -1)).toBeNull();
    expect(nudge(ground, one, "start", 1)).toBeNull();
    expect(nudge(ground, pickSentence(ground, 0) as Pick, "start", -1)).toBeNull();
    expect(nudge(ground, pickSentence(ground, 3) as Pick, "end", 1)).toBeNull();
  });

  test("go on into the next sentence", () => {
    expect(words(nudge(ground, pickSentence(ground, 0) as Pick, "end", 1))).toMatch(/says\. A$/);
  });

  test("keep the mark that the words came from", () => {
    const mark = { kind: "loaded", ...spanOf(reservoir, "notorious") } as const;
    expect(nudge(ground, pickMark(ground, mark, true), "end", 1)).toMatchObject({
      from: mark,
      replacing: true,
    });
  });
});

describe("choosing words by keyboard", () => {
  test.each([
    ["end", 1, "A"],
    ["end", -1, "A senior official revealed a leak"],
    ["start", 1, "senior official revealed a leak upstream"],
    ["start", -1, "upstream"],
  ] as const)("begins in the focused sentence: %s %i gives %s", (edge, by, expected) => {
    expect(words(pickByKey(ground, null, 1, edge, by))).toBe(expected);
  });

  test("moves on from what is chosen there, and not from what is chosen elsewhere", () => {
    const one = pickByKey(ground, null, 1, "end", 1);
    expect(words(pickByKey(ground, one, 1, "end", 1))).toBe("A senior");
    expect(words(pickByKey(ground, one, 2, "end", 1))).toBe("The");
  });
});

test("whatever is done, the words chosen are whole words of the passage", () => {
  const aMove = fc.record({
    how: fc.constantFrom("tap", "nudge", "key", "span"),
    n: fc.nat(60),
    m: fc.nat(60),
    edge: fc.constantFrom("start", "end"),
    by: fc.constantFrom(1, -1),
  });
  fc.assert(
    fc.property(aPassage, fc.array(aMove, { maxLength: 8 }), (passage, moves) => {
      const own: Ground = { task: "t1", passage, sentences: sentencesOf(passage), place: null };
      let pick: Pick | null = null;
      for (const { how, n, m, edge, by } of moves) {
        const sentence = n % own.sentences.length;
        const previous: Pick | null = pick;
        if (how === "tap") pick = tap(own, previous, [], sentence, m % passage.text.length);
        else if (how === "key") pick = pickByKey(own, previous, sentence, edge, by) ?? previous;
        else if (how === "span")
          pick = pickSpan(own, { start: Math.min(n, m), end: Math.max(n, m) }) ?? previous;
        else if (previous !== null) pick = nudge(own, previous, edge, by) ?? previous;
        if (pick === null) continue;
        const { start, end } = pick;
        expect(widenToWords(passage.text, { start, end }, passage.language)).toEqual({ start, end });
      }
    }),
    RUNS,
  );
});

describe("where words are", () => {
  test("is told by sentence, and by passage when there are two", () => {
    const [first, second] = groundsOf(markOnly(reservoir, village));
    if (first === undefined || second === undefined) throw new Error("Two passages, two grounds.");
    expect(whereIn(ground, spanOf(reservoir, "notorious"))).toBe("sentence 3");
    expect(whereIn(first, spanOf(reservoir, "upstream.\n\nThe notorious"))).toBe(
      "passage 1, sentences 2 to 3",
    );
    expect(whereIn(second, spanOf(village, "Nobody"))).toBe("passage 2, sentence 2");
  });
});
