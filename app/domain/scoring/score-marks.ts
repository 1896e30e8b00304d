/**
 * A mark task is scored as 2C / (M + N), and a passage without findings as 1 / (1 + M): C total credit of the
 * pairing, N findings, M marks that are not repeats. A repeat is a left-over mark of the right kind on a finding that
 * another mark already has: it costs nothing. Every other left-over mark is a false alarm.
 * Source: SCORING specification §2. Example: credits 1 and ½ for two findings, and one false alarm: 2·1.5/(3+2) = 0.6.
 */
import type { Mark } from "../attempt/answers.ts";
import { normaliseMarks } from "../attempt/mark-set.ts";
import type { Finding, MarkTask } from "../exercise/exercise.ts";
import { weightOf } from "../exercise/weigh-task.ts";
import type { Passage } from "../passage/passage.ts";
import { wordsOf } from "../passage/words.ts";
import { kindFactor, markCredit, measureFinding, measureMark } from "./mark-credit.ts";
import { pairMarks } from "./pair-marks.ts";
import type { FindingOutcome, MarkOutcome, MarkTaskResult } from "./result.ts";

/** From this credit on a mark of the right kind is a hit, and its finding found. */
const ENOUGH = 0.75;

/** The result lists the marks as a proper set: whole words, merged, in document order; findings as in the task. */
export function scoreMarkTask(task: MarkTask, passage: Passage, marks: Mark[]): MarkTaskResult {
  const words = wordsOf(passage.text, passage.language);
  const set = normaliseMarks(passage, marks);
  const measured = set.map((mark) => measureMark(words, mark));
  const findings = task.findings.toSorted((a, b) => startOf(a) - startOf(b));
  const credits = findings.map((finding) => {
    const places = measureFinding(words, finding);
    return measured.map((mark) => markCredit(mark, places));
  });
  const pairs = pairMarks(credits);

  const outcomes = set.map((mark, column): MarkOutcome => {
    const row = pairs.indexOf(column);
    const finding = findings[row];
    if (finding !== undefined) {
      const credit = credits[row]?.[column] ?? 0;
      return { mark, verdict: markVerdict(mark, finding, credit), finding: finding.id, credit };
    }
    const repeated = repeatedFinding(mark, column, findings, credits);
    return { mark, verdict: repeated ? "repeat" : "false-alarm", finding: repeated?.id ?? null, credit: 0 };
  });
  const totalCredit = outcomes.reduce((sum, outcome) => sum + outcome.credit, 0);
  const countedMarks = outcomes.filter((outcome) => outcome.verdict !== "repeat").length;
  const findingCount = findings.length;
  return {
    type: "mark",
    task: task.id,
    weight: weightOf(task),
    score: findingCount > 0 ? (2 * totalCredit) / (countedMarks + findingCount) : 1 / (1 + countedMarks),
    totalCredit,
    findingCount,
    countedMarks,
    marks: outcomes,
    findings: task.findings.map((finding) => findingOutcome(finding, outcomes)),
  };
}

/** Where a finding stands in the document: at its first place. */
function startOf(finding: Finding): number {
  return finding.places.reduce((first, place) => Math.min(first, place.core.start), Number.MAX_SAFE_INTEGER);
}

function markVerdict(mark: Mark, finding: Finding, credit: number): MarkOutcome["verdict"] {
  if (kindFactor(mark, finding) < 1) return "other-kind";
  return credit >= ENOUGH ? "hit" : "partial";
}

/**
 * The finding, if any, for which a left-over mark of the right kind has most credit; the first among equals. Another
 * mark has it for certain: else pairing it with this one would have raised the total.
 */
function repeatedFinding(
  mark: Mark,
  column: number,
  findings: Finding[],
  credits: number[][],
): Finding | undefined {
  let best: Finding | undefined;
  let most = 0;
  for (const [row, finding] of findings.entries()) {
    const credit = credits[row]?.[column] ?? 0;
    if (credit <= most || kindFactor(mark, finding) < 1) continue;
    best = finding;
    most = credit;
  }
  return best;
}

function findingOutcome({ id }: Finding, marks: MarkOutcome[]): FindingOutcome {
  const mark = marks.findIndex((outcome) => outcome.finding === id && outcome.verdict !== "repeat");
  const paired = marks[mark];
  if (paired === undefined) return { finding: id, verdict: "missed", credit: 0, mark: null };
  const { verdict, credit } = paired;
  if (verdict === "other-kind") return { finding: id, verdict, credit, mark };
  return { finding: id, verdict: verdict === "hit" ? "found" : "partly-found", credit, mark };
}
