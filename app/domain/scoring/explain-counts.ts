/**
 * Counts outcomes over the mark tasks of an exercise, altogether and for each kind of the key.
 * Source: PRODUCT "Words we use": outcomes of a finding and of a mark; repeats cost nothing and are apart.
 * Example: four found, one of another kind, one missed → {findings: 6, found: 4, otherKind: 1, missed: 1, …}.
 */
import type { MarkTask } from "../exercise/exercise.ts";
import type { Kind } from "../exercise/kind.ts";
import type { FindingVerdict, MarkTaskResult } from "./result.ts";

export interface FindingCounts {
  findings: number;
  found: number;
  partly: number;
  otherKind: number;
  missed: number;
}

export interface OutcomeCounts extends FindingCounts {
  marks: number;
  falseAlarms: number;
  repeats: number;
}

const COUNTED_AS: Record<FindingVerdict, "found" | "partly" | "otherKind" | "missed"> = {
  found: "found",
  "partly-found": "partly",
  "other-kind": "otherKind",
  missed: "missed",
};

/** Counts over several results; all zero for none. */
export function countOutcomes(results: MarkTaskResult[]): OutcomeCounts {
  const marks = results.flatMap((result) => result.marks);
  return {
    ...tally(results.flatMap((result) => result.findings.map((finding) => finding.verdict))),
    marks: marks.length,
    falseAlarms: marks.filter((mark) => mark.verdict === "false-alarm").length,
    repeats: marks.filter((mark) => mark.verdict === "repeat").length,
  };
}

/** Counts of the findings of one kind. `tasks` and `results` are those of one exercise, in any order. */
export function countKind(kind: Kind, tasks: MarkTask[], results: MarkTaskResult[]): FindingCounts {
  const verdicts = tasks.flatMap((task) => {
    const result = results.find((one) => one.task === task.id);
    return task.findings
      .filter((finding) => finding.kind === kind)
      .map(({ id }) => result?.findings.find((one) => one.finding === id)?.verdict ?? "missed");
  });
  return tally(verdicts);
}

function tally(verdicts: FindingVerdict[]): FindingCounts {
  const counts = { findings: verdicts.length, found: 0, partly: 0, otherKind: 0, missed: 0 };
  for (const verdict of verdicts) counts[COUNTED_AS[verdict]] += 1;
  return counts;
}
