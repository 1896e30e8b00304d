import { expect, test } from "vitest";
import { passageTable } from "#content/checks/passage-table.ts";
import { readingGrade } from "#content/checks/reading-grade.ts";
import { buildPassage } from "#tests/builders/exercise.ts";

test("the grade is Flesch and Kincaid's, with the author's sentences", () => {
  // 10 words, 2 sentences, 12 syllables: 0.39 · 5 + 11.8 · 1.2 − 15.59 = 0.52
  const lines = "The old mayor spoke today.\nThe new bridge is closed.";
  expect(readingGrade(buildPassage(lines))).toBeCloseTo(0.52, 10);
  expect(readingGrade(buildPassage(lines.replace("\n", " ")))).toBeCloseTo(2.47, 10);
});

test("a number has one syllable", () => {
  const grades = ["It fell by 1234 now.", "It fell by one now."].map((line) =>
    readingGrade(buildPassage(line)),
  );
  expect(grades[0]).toBe(grades[1]);
});

test("the table has a line for each passage, with a dash where nothing is to be marked", () => {
  const count = {
    exercise: "a-pump",
    passage: "a",
    level: "beginner",
    words: 134,
    sentences: 12,
    longest: 15,
  } as const;
  expect(
    passageTable([
      { ...count, findings: ["loaded", "evidence"], grade: 4.04 },
      { ...count, exercise: "x", words: 90, findings: null, grade: 11.96 },
    ]),
  ).toEqual([
    "exercise  passage  level     words  sentences  findings  grade",
    "a-pump    a        beginner  134    12         2         4.0",
    "x         a        beginner  90     12         –         12.0",
  ]);
});
