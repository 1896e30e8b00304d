import { expect, test } from "vitest";
import { checkSpelling } from "#content/checks/check-spelling.ts";

const check = (text: string, allowed: string[] = []) =>
  checkSpelling([{ folder: "drills", name: "x", file: "content/drills/x.yaml", text }], allowed);
const wrongIn = (text: string, allowed?: string[]) =>
  check(`- text: ${JSON.stringify(text)}\n`, allowed).map(({ what }) => /“(.*)”/.exec(what)?.[1]);

test.each([
  ["color", "colour"],
  ["favorite", "favourite"],
  ["center", "centre"],
  ["organized", "organised"],
  ["organization", "organisation"],
  ["analyze", "analyse"],
  ["traveled", "travelled"],
  ["defense", "defence"],
  ["catalog", "catalogue"],
  ["skillful", "skilful"],
  ["percent", "per cent"],
  ["well-colored", "well-coloured"],
  ["neighbor’s", "neighbour’s"],
])("“%s” is reported as American, and only “%s” suggested", (word, meant) => {
  const problems = check(`- why: "So they write it: the ${word} of it."\n`);
  expect(problems).toMatchObject([
    {
      line: 1,
      what: `the word “${word}” is not in the British dictionary`,
      mend: `Did you mean “${meant}”?`,
    },
  ]);
});

test("any other unknown word may be right, and the message says where to add it", () => {
  expect(check('- why: "So they recieve it."\n')).toMatchObject([
    { mend: "Did you mean “receive”? If it is right, add it to content/words.txt." },
  ]);
});

test.each([
  "The harbour’s organisation isn't grey, and the prize is a life-size doctor’s model.",
  "In Vesk the Ostrey of Harl met. Ostrey lost, and Ostrey’s mayor left.",
  "Ilse Tamm said so. “Per Holm left,” she said.",
  "On the 14th at 10.42 the OPCW met; see https://exampel.org/colour/color and a.color@exampel.org.",
  "A mid-air, re-sent, two-way e-bike.",
])("nothing is reported in: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

test.each([
  ["Color is all.", ["Color"]],
  ["It is all. Neighbors came.", ["Neighbors"]],
  ["“Neighbors came,” he said.", ["Neighbors"]],
  ["A well-colored wall", ["well-colored"]],
  ["12 neighbors came", ["neighbors"]],
  ["the neighbor’s dog", ["neighbor’s"]],
])("in “%s” the words %j are reported", (text, words) => {
  expect(wrongIn(text)).toEqual(words);
});

test("an allowed word is right in every form that the text gives it", () => {
  expect(wrongIn("A sawn log. Sawn logs, half-sawn, the sawn’s end.", ["sawn"])).toEqual([]);
  expect(wrongIn("A sawn log.")).toEqual(["sawn"]);
});

test("ids, tags, cited titles and sources are left alone, and texts beside them are not", () => {
  const text = `id: colorz
tags: [colorz]
passage: colorz
based_on: [{title: the colorz}]
established: [{source: the colorz, url: "https://colorz.org"}]
items: [colorz-in-town]
headline: the colorz
source: The colorz fell.
`;
  expect(check(text)).toMatchObject([{ line: 7 }, { line: 8 }]);
});

test("a word in a block of text is reported on its own line", () => {
  expect(check("text: |\n  A line.\n\n  The color of it.\n")).toMatchObject([{ line: 4 }]);
});

test("an exercise in another language is left alone", () => {
  expect(check("language: fr\ntext: la couleur\n")).toEqual([]);
  expect(check("language: en-GB\ntext: la couleur\n")).toHaveLength(1);
});
