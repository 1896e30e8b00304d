/** What is wrong in a content file, where, and how to mend it, in words for a teacher. */
export interface Problem {
  /** As the author knows it: "content/exercises/x.yaml". */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A clause without a full stop that can follow a colon. */
  what: string;
  /** One or two whole sentences. */
  mend: string;
}

/** Keys and list positions, from the top of a file to a place in it. */
export type Path = readonly (string | number)[];

/** Notes a problem at a place of the file being read. */
export type Report = (path: Path, what: string, mend: string) => void;

/** One line a problem: file, line, what is wrong, how to mend it. */
export function formatProblem({ file, line, what, mend }: Problem): string {
  return `${file}, line ${line}: ${what}. ${mend}`;
}

/** By file, then by place, so that an author can work from the top down. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.what, b.what),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
