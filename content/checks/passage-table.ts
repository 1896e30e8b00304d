import type { PassageCount } from "./passage-counts.ts";

const HEAD = ["exercise", "passage", "level", "words", "sentences", "findings", "grade"];

/** One line a passage, in columns; “–” findings: no task asks to mark it. */
export function passageTable(passages: PassageCount[]): string[] {
  const rows = [
    HEAD,
    ...passages.map(({ exercise, passage, level, words, sentences, findings, grade }) =>
      [exercise, passage, level, words, sentences, findings?.length ?? "–", grade.toFixed(1)].map(String),
    ),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
