import { expect, test } from "vitest";
import { checkRepeats } from "#content/checks/check-repeats.ts";
import { formatProblem } from "#content/problems.ts";

const drills = (texts: string[]) => ({
  folder: "drills" as const,
  name: "x",
  file: "content/drills/x.yaml",
  text: texts.map((text) => `- ${text}\n`).join(""),
});
const repeatsIn = (...texts: string[]) => checkRepeats([drills(texts)]);
const notesOf = (...texts: string[]) => repeatsIn(...texts).notes.map(formatProblem);
/** Explanations that share nothing with each other. */
const others = (count: number) => Array.from({ length: count }, (_, i) => `next: Word${i} stands alone${i}.`);

test("six words in a row in two explanations are noted with both places, whatever their case", () => {
  expect(
    notesOf("why: Nothing shows that anyone saw it.", "check: Again, nothing SHOWS that anyone saw it."),
  ).toEqual([
    "content/drills/x.yaml, line 2: these 6 words stand in content/drills/x.yaml, line 1 too: “nothing SHOWS that anyone saw it”. Say it in other words in one of the two.",
  ]);
});

test("a longer run is one note, and a third place is noted too", () => {
  const phrase = "not one of these eight words is new";
  expect(notesOf(`why: ${phrase}`, `next: ${phrase}`, `check: ${phrase}`)).toEqual([
    expect.stringMatching(/line 2: these 8 words stand in .*line 1 too/),
    expect.stringMatching(/line 3: these 8 words stand in .*line 1 too/),
  ]);
});

test.each([
  ["five words", "why: Nothing shows that anyone saw", "why: Nothing shows that anyone heard"],
  ["a name", "why: The Port of Sella and Arden Lakes Authority", "why: By the Port of Sella and Arden Lakes"],
  [
    "what is no explanation",
    "text: Nothing shows that anyone saw it.",
    "why: Nothing shows that anyone saw it.",
  ],
  ["one explanation itself", "why: He went to the inn now, and he went to the inn now.", "why: Else."],
])("%s repeated is no note", (_, first, second) => {
  expect(notesOf(first, second)).toEqual([]);
});

test("an opening is noted from the fifth explanation on, if more than three in a hundred have it", () => {
  const asking = (count: number) => Array.from({ length: count }, (_, i) => `check: Ask the word${i}.`);
  expect(notesOf(...asking(4))).toEqual([]);
  expect(notesOf(...others(10), ...asking(5))).toEqual([
    "content/drills/x.yaml, line 11: 5 of 15 explanations begin with “ask the”, here and in content/drills/x.yaml, line 12. At most 3 % should: begin some of them otherwise.",
  ]);
  expect(notesOf(...others(190), ...asking(6))).toHaveLength(1);
  expect(notesOf(...others(194), ...asking(6))).toEqual([]);
});

test("the first word of a why is noted when more than fifteen in a hundred have it", () => {
  const whys = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => `why: ${word} ${word}word${i}.`);
  const rest = Array.from({ length: 28 }, (_, i) => `why: Other${i} stands.`);
  expect(notesOf(...whys("The", 5), ...rest)).toEqual([
    expect.stringMatching(
      /line 1: 5 of 33 `why` begin with “the”, here and in .*line 2\. At most 15 % should/,
    ),
  ]);
  expect(notesOf(...whys("The", 5), ...rest, ...whys("Whose", 1))).toEqual([]);
});

test("the summary counts explanations and repeated phrases and names the commonest opening", () => {
  const { summary } = repeatsIn(
    "why: Nothing shows that anyone saw it.",
    "check: Nothing shows that anyone saw it.",
  );
  expect(summary).toBe("2, 1 repeated phrases, most common opening “nothing shows” (2)");
});
