import { countKind, countOutcomes, type OutcomeCounts } from "#app/domain/scoring/explain-counts.ts";
import type { FindingExplanation } from "#app/domain/scoring/explain-marks.ts";
import { allOf, capitalise, counted, inWords } from "#app/domain/words/number-words.ts";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { aCaseOf, casesOf, inKeyOrder, plainKind } from "./kind-phrases.ts";
import { type MarkReport, type PassageReport, sentenceName } from "./mark-report.ts";
import { quoteOf } from "./quote-of.ts";

type Marked = PassageReport & { marking: MarkReport };

/** Under the headline: what went well, then the miss that teaches most, by kind and sentence. */
export function deck(passages: Marked[]): string {
  const counts = countOutcomes(passages.map((one) => one.marking.result));
  return [whatWentWell(passages, counts), whatToLookAt(passages, counts)].filter(Boolean).join(" ");
}

function whatWentWell(passages: Marked[], counts: OutcomeCounts): string {
  const { findings, found, partly, otherKind, marks } = counts;
  const soundLeft = passages.reduce((sum, one) => sum + one.marking.tally.soundLeft, 0);
  if (findings === 0) return soundPassage(marks, soundLeft);
  if (found === findings && counts.falseAlarms === 0)
    return "Every mark matches the key, and nothing was overlooked.";
  if (found > 0) return `${matching(found, marks)}${wholeKind(passages)}.`;
  if (otherKind > 0)
    return `${times(otherKind)} you stopped in the right place and gave it another kind: that is half the work.`;
  if (partly > 0)
    return `${capitalise(counted(partly, "mark"))} ${partly === 1 ? "lies" : "lie"} partly on the key.`;
  if (soundLeft > 0) return `Leaving a sentence alone is an answer too, and ${right(soundLeft)}.`;
  return "Every sentence was read with a question in mind, which is where checking begins.";
}

function soundPassage(marks: number, soundLeft: number): string {
  if (marks === 0) return "Marking nothing is the right answer here, and the notes beside the text say why.";
  if (soundLeft === 0) return "Asking for more is never wrong; here the text has already answered.";
  return `You gave credit where it was due: ${counted(soundLeft, "sentence")} left alone.`;
}

function matching(found: number, marks: number): string {
  if (found === marks)
    return `${found === 1 ? "Your one mark matches" : `${capitalise(allOf(found))} of your marks match`} the key`;
  return `${capitalise(inWords(found))} of your marks ${found === 1 ? "matches" : "match"} the key`;
}

/** ", with both unverified attributions among them": the kind found most often without a gap. */
function wholeKind(passages: Marked[]): string {
  const tasks = passages.map((one) => one.marking.task);
  const results = passages.map((one) => one.marking.result);
  const kinds = inKeyOrder(tasks.flatMap((task) => task.findings.map((finding) => finding.kind)))
    .map((kind) => ({ kind, ...countKind(kind, tasks, results) }))
    .filter(({ found, findings }) => found === findings && findings > 1)
    .sort((a, b) => b.found - a.found);
  const [best] = kinds;
  return best ? `, with ${allOf(best.found)} ${casesOf(best.kind)} among them` : "";
}

function right(soundLeft: number): string {
  return soundLeft === 1
    ? "for the one sound one it is the right answer"
    : `for ${inWords(soundLeft)} sound ones it is the right answer`;
}

function times(n: number): string {
  return ["", "Once", "Twice"][n] ?? `${capitalise(inWords(n))} times`;
}

function whatToLookAt(passages: Marked[], counts: OutcomeCounts): string {
  const all = passages.flatMap(({ name, passage, marking }) =>
    marking.made.explanations.map((one) => ({
      ...one,
      name,
      passage,
      where: sentenceName(one.sentence, name),
    })),
  );
  const findings = all.filter((one) => one.type === "finding");
  const missed = findings.filter((one) => one.verdict === "missed");
  const first = mostInstructive(missed, passages);
  if (first) {
    const { kind } = first.finding;
    const opening =
      missed.length === 1
        ? `The one that slipped past, in ${first.where}, is ${aCaseOf(kind)}.`
        : `Of the ${inWords(missed.length)} that slipped past, look first at ${first.where}: ${aCaseOf(kind)}.`;
    return `${opening} The question to ask there: “${KIND_WORDS[kind].question}”`;
  }
  const other = findings.find((one) => one.verdict === "other-kind");
  if (other) {
    const { kind } = other.finding;
    return `In ${other.where} the key has ${plainKind(kind)}. The question to ask there: “${KIND_WORDS[kind].question}”`;
  }
  const partly = findings.find((one) => one.verdict === "partly-found");
  const core = partly?.finding.places[0]?.core;
  if (partly && core) return `In ${partly.where} the words that matter are ${quoteOf(partly.passage, core)}.`;
  const alarm = all.find((one) => one.type === "false-alarm");
  if (!alarm) return "";
  const reason =
    alarm.weakHere.length > 0
      ? "its weakness is another one"
      : "it holds up, and the note beside it says why";
  return counts.falseAlarms === 1
    ? `The one false alarm is in ${alarm.where}: ${reason}.`
    : `Of ${inWords(counts.falseAlarms)} false alarms, look first at ${alarm.where}: ${reason}.`;
}

/** The first one of the kind that was found least often: a habit teaches more than a slip. */
function mostInstructive<T extends FindingExplanation>(missed: T[], passages: Marked[]): T | undefined {
  const tasks = passages.map((one) => one.marking.task);
  const results = passages.map((one) => one.marking.result);
  const share = (one: T) => {
    const { found, findings } = countKind(one.finding.kind, tasks, results);
    return found / findings;
  };
  return missed.toSorted((a, b) => share(a) - share(b))[0];
}
