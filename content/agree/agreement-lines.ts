import { KINDS } from "#app/domain/exercise/kind.ts";
import type { AgreementReport, FoundDifference } from "./measure-agreement.ts";

/** At least this α over all words, and this F1 for each exercise (issue of content quality; CONTENT). */
export const LEAST = { alpha: 0.7, f1: 0.7 };

/** What falls short, a line each. */
export function shortfalls({ overall, exercises }: AgreementReport): string[] {
  const all =
    overall.alpha !== null && overall.alpha >= LEAST.alpha
      ? []
      : [`α over all is ${figure(overall.alpha)}; it should be at least ${LEAST.alpha}.`];
  const low = exercises
    .filter(({ f1 }) => f1 < LEAST.f1)
    .map(
      ({ exercise, f1 }) =>
        `${exercise}: F1 is ${figure(f1)}; it should be at least ${LEAST.f1}. Mend the text or the key.`,
    );
  return [...all, ...low];
}

/** The report as lines to print: a table, then what disagreed. */
export function agreementLines({ exercises, overall, kinds }: AgreementReport): string[] {
  const width = Math.max(8, ...exercises.map(({ exercise }) => exercise.length));
  const row = (name: string, ...cells: string[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(6)).join("  ")}`;
  return [
    row("exercise", "α", "P", "R", "F1"),
    ...exercises.map(({ exercise, alpha, precision, recall, f1 }) =>
      row(exercise, ...[alpha, precision, recall, f1].map(figure)),
    ),
    row("all", ...[overall.alpha, overall.precision, overall.recall, overall.f1].map(figure)),
    "",
    `α of each kind alone: ${KINDS.map((kind) => `${kind} ${figure(kinds[kind])}`).join(", ")}`,
    "",
    ...exercises.flatMap(({ exercise, differences, remarks }) => [
      ...differences.map((one) => `${exercise}, ${difference(one)}`),
      ...remarks.map((remark) => `${exercise}: ${remark}`),
    ]),
  ];
}

function difference({ what, first, second, passage, sentence, ...one }: FoundDifference): string {
  const how = {
    "only-first": `only the author has ${first}`,
    "only-second": `only the second reader has ${second}`,
    kind: `the author has ${first}, the second reader ${second}`,
    extent: `both have ${first}, but less than half of the words are the same`,
  }[what];
  const words = one.secondWords
    ? `the author marked ${one.words}, the second reader ${one.secondWords}`
    : one.words;
  return `passage ${passage}, sentence ${sentence}: ${how}: ${words}`;
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
