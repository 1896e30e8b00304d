/**
 * Turns a scored mark task into what has to be explained, in reading order: every finding once, whether found
 * or not; every false alarm, gathered by sentence; and every sound note.
 * Source: PRODUCT "What must be true of every exercise" 2; SCORING specification §2.
 * Example: two needless marks on sentence 8, which has a sound note, become one explanation carrying that note.
 */
import type { Mark } from "../attempt/answers.ts";
import type { Finding, MarkTask, SoundNote } from "../exercise/exercise.ts";
import { type Passage, type Sentence, sentencesOf } from "../passage/passage.ts";
import { overlaps, type Span } from "../passage/span.ts";
import type { FindingVerdict, MarkTaskResult } from "./result.ts";

export interface FindingExplanation {
  type: "finding";
  finding: Finding;
  /** null: of the key alone, for which nobody was asked. */
  verdict: FindingVerdict | null;
  /** The mark it was paired with. */
  mark: Mark | null;
  /** Further marks on the same finding, which cost nothing. */
  repeats: Mark[];
  /** Index of the sentence it is explained beside: that of the first marked place, else of the first place. */
  sentence: number;
  /** Where the words end in that sentence; a reader sees their letter there. */
  end: number;
  /** Indices of the other sentences in which a place of it begins. */
  elsewhere: number[];
}

export interface FalseAlarmExplanation {
  type: "false-alarm";
  marks: Mark[];
  sentence: number;
  /** Where the first of the marks ends. */
  end: number;
  sound: SoundNote[];
  /** Findings in this sentence, which is then weak in another way than marked. */
  weakHere: Finding[];
}

export interface SoundExplanation {
  note: SoundNote;
  sentence: number;
  /** Whether no mark lies on it. */
  leftAlone: boolean;
}

export type Explanation = FindingExplanation | FalseAlarmExplanation;

export interface MarkExplanations {
  explanations: Explanation[];
  /** Sound notes that do not already explain a false alarm, in reading order. */
  sound: SoundExplanation[];
}

const NO_MARKS: MarkTaskResult["marks"] = [];

/** `result` must be that of `task` on `passage`; null: the key alone is explained, without anybody's marks. */
export function explainMarks(
  task: MarkTask,
  passage: Passage,
  result: MarkTaskResult | null,
): MarkExplanations {
  const sentences = sentencesOf(passage);
  const falseAlarms = explainFalseAlarms(task, sentences, result);
  const findings = task.findings.map((finding) => explainFinding(finding, sentences, result));
  const told = new Set(falseAlarms.flatMap((alarm) => alarm.sound));
  return {
    explanations: [...findings, ...falseAlarms].sort((a, b) => a.sentence - b.sentence || a.end - b.end),
    sound: task.sound
      .filter((note) => !told.has(note))
      .map((note) => ({
        note,
        sentence: sentenceAt(sentences, note.place),
        leftAlone: result !== null && !result.marks.some(({ mark }) => overlaps(mark, note.place)),
      }))
      .sort((a, b) => a.note.place.start - b.note.place.start),
  };
}

function explainFinding(
  finding: Finding,
  sentences: Sentence[],
  result: MarkTaskResult | null,
): FindingExplanation {
  const marks = result?.marks ?? NO_MARKS;
  const outcome = result?.findings.find((one) => one.finding === finding.id);
  const mark = outcome?.mark == null ? null : (marks[outcome.mark]?.mark ?? null);
  const cores = finding.places.map((place) => place.core).sort((a, b) => a.start - b.start);
  const home = (mark && cores.find((core) => overlaps(core, mark))) ?? cores[0];
  const sentence = sentenceAt(sentences, home);
  const begins = new Set(cores.map((core) => sentenceAt(sentences, core)));
  return {
    type: "finding",
    finding,
    verdict: result && (outcome?.verdict ?? "missed"),
    mark,
    repeats: marks
      .filter((one) => one.verdict === "repeat" && one.finding === finding.id)
      .map((one) => one.mark),
    sentence,
    end: home?.end ?? 0,
    elsewhere: [...begins].filter((index) => index !== sentence).sort((a, b) => a - b),
  };
}

function explainFalseAlarms(task: MarkTask, sentences: Sentence[], result: MarkTaskResult | null) {
  const bySentence = new Map<number, FalseAlarmExplanation>();
  for (const { mark, verdict } of result?.marks ?? NO_MARKS) {
    if (verdict !== "false-alarm") continue;
    const touched = sentences.filter((sentence) => overlaps(sentence, mark));
    const spoken = touched.find((sentence) => task.sound.some((note) => overlaps(note.place, sentence)));
    const home = spoken ?? touched[0] ?? sentences[0];
    if (!home) continue;
    const known = bySentence.get(home.index);
    if (known) {
      known.marks.push(mark);
      known.end = Math.min(known.end, mark.end);
    } else
      bySentence.set(home.index, {
        type: "false-alarm",
        marks: [mark],
        sentence: home.index,
        end: mark.end,
        sound: task.sound.filter((note) => sentenceAt(sentences, note.place) === home.index),
        weakHere: task.findings.filter((finding) =>
          finding.places.some((place) => overlaps(place.core, home)),
        ),
      });
  }
  return [...bySentence.values()];
}

/** Index of the sentence in which a span begins. */
function sentenceAt(sentences: Sentence[], span: Span | undefined): number {
  return sentences.find((sentence) => span !== undefined && span.start < sentence.end)?.index ?? 0;
}
