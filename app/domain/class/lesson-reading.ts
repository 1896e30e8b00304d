/**
 * A reading of an exercise as it may leave the class: nothing about fewer than five students, and nothing from which
 * that could be worked out. Of a yes-or-no figure both sides must be nobody or five; a sum is told unless it gives away
 * the one part that is not. Findings tell only who understood them, for finer figures add up with those of sentences.
 * Source: issue "Instructors run a class" ("figures about fewer than five students are suppressed in class reports that
 * leave the class"). Example: 21 students, a sentence marked by three: {marked: null, level: 0}; by eighteen:
 * {marked: null, level: 5}; by ten: {marked: 10, level: 3}.
 */
import type {
  ShownCount,
  ShownFinding,
  ShownKind,
  ShownPassage,
  ShownQuestion,
  ShownReading,
  ShownSentence,
} from "./shown-reading.ts";

/** Groups of fewer are not told about. */
export const FEWEST = 5;

export const NOTHING_SHOWN: ShownReading = {
  handedIn: 0,
  passages: [],
  kinds: [],
  findings: [],
  questions: [],
};

/** @param reading with every count known. A reading of fewer than five attempts is withheld as a whole. */
export function lessonReading(reading: ShownReading): ShownReading {
  const { handedIn } = reading;
  if (handedIn < FEWEST) return NOTHING_SHOWN;
  const sentences = reading.passages.map((passage) =>
    passage.sentences.map((sentence) => sentenceFor(sentence, handedIn)),
  );
  const findings = reading.findings.map((finding) =>
    findingFor(finding, sentences[finding.passage]?.[finding.sentence]?.marked ?? null, handedIn),
  );
  return {
    handedIn,
    passages: reading.passages.map((passage, at) => passageFor(passage, sentences[at] ?? [])),
    kinds: reading.kinds.map((row) => kindFor(row, { sentences, findings, handedIn })),
    findings,
    questions: reading.questions.map(questionFor),
  };
}

/** Whether a count and the rest are each nobody or at least five. */
export function mayTell(count: number, of: number): boolean {
  return [count, of - count].every((part) => part === 0 || part >= FEWEST);
}

function sentenceFor(sentence: ShownSentence, handedIn: number): ShownSentence {
  const marked = sentence.marked ?? 0;
  if (mayTell(marked, handedIn)) {
    const right = sentence.rightKind;
    return { ...sentence, byKind: null, rightKind: right !== null && mayTell(right, marked) ? right : null };
  }
  return { ...sentence, marked: null, rightKind: null, byKind: null, level: marked < FEWEST ? 0 : 5 };
}

function findingFor<F extends ShownFinding>(finding: F, marked: ShownCount, handedIn: number): F {
  const understood = (finding.found ?? 0) + (finding.partly ?? 0);
  const told =
    mayTell(understood, handedIn) && marked !== null && mayTell(Math.min(understood, marked), marked);
  return {
    ...finding,
    found: told ? understood : null,
    partly: null,
    otherKind: null,
    missed: null,
    otherMost: null,
  };
}

function passageFor(passage: ShownPassage, sentences: ShownSentence[]): ShownPassage {
  const told = new Set(sentences.filter(({ marked }) => marked !== null).map(({ index }) => index));
  const notes = passage.notes.filter(({ sentence }) => told.has(sentence));
  return { ...passage, sentences, notes: notes.map((note) => ({ ...note, words: "" })) };
}

interface Told {
  sentences: ShownSentence[][];
  findings: ShownFinding[];
  handedIn: number;
}

/** A row is a sum over findings, or over sound sentences, some of which may not be told. */
function kindFor(row: ShownKind, told: Told): ShownKind {
  if (row.count !== null && mayTell(row.count, row.of) && !givesAway(row, told)) return row;
  return { ...row, count: null, interval: null };
}

function givesAway({ kind, count, of }: ShownKind, { sentences, findings, handedIn }: Told): boolean {
  if (kind) return findings.some((finding) => finding.kind === kind && finding.found === null);
  const sound = sentences.flat().filter(({ kinds }) => kinds.length === 0);
  const hidden = sound.filter(({ marked }) => marked === null);
  if (hidden.length === 0) return false;
  // Each hidden one was marked by one to four, or passed over by one to four, as its shade tells. A sum at either end
  // of what that allows would tell them all.
  const known = sound.reduce((sum, { marked }) => sum + (marked ?? 0), 0);
  const rest = of - (count ?? 0) - known;
  const least = hidden.reduce((sum, { level }) => sum + (level === 0 ? 1 : handedIn - FEWEST + 1), 0);
  const most = hidden.reduce((sum, { level }) => sum + (level === 0 ? FEWEST - 1 : handedIn - 1), 0);
  return hidden.length < 2 || rest <= least || rest >= most;
}

/** The mean of a question that is right or wrong is a count by another name. */
function questionFor(question: ShownQuestion): ShownQuestion {
  const { right, scored } = question;
  if (right !== null && scored >= FEWEST && mayTell(right, scored)) return question;
  return { ...question, mean: null, right: null };
}
