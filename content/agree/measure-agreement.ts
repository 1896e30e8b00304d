import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { compareKeys, type Difference, type KeyedPlace } from "#app/domain/scoring/compare-keys.ts";
import { type SpanAgreement, spanAgreement } from "#app/domain/scoring/span-agreement.ts";
import { krippendorffAlpha } from "#app/domain/stats/krippendorff-alpha.ts";
import { markedPassages } from "./fingerprint.ts";
import type { SecondKey } from "./read-second-keys.ts";

export interface Agreement extends SpanAgreement {
  /** Krippendorff's α over words, each labelled with the kinds it was given; null where nothing varies. */
  alpha: number | null;
}

export interface FoundDifference extends Difference {
  passage: string;
  /** From 1. */
  sentence: number;
  /** What was marked, each place in curly quotation marks; the author's where both marked it. */
  words: string;
  /** The second reader's of the same kind, where they are other words; otherwise null. */
  secondWords: string | null;
}

export interface ExerciseAgreement extends Agreement {
  exercise: string;
  reader: string;
  differences: FoundDifference[];
  remarks: string[];
}

export interface AgreementReport {
  exercises: ExerciseAgreement[];
  overall: Agreement;
  /** α of each kind alone: has the word this kind or not? */
  kinds: Record<Kind, number | null>;
}

/** Compares both keys of every exercise that has a second one, and of all of them together. */
export function measureAgreement(pairs: { exercise: Exercise; key: SecondKey }[]): AgreementReport {
  const all = new Pool();
  const exercises = pairs.map(({ exercise, key }): ExerciseAgreement => {
    const own = new Pool();
    const differences: FoundDifference[] = [];
    for (const passage of markedPassages(exercise)) {
      const compared = compareKeys(passage, authorsKey(exercise, passage), key.places.get(passage.id) ?? []);
      own.add(passage, compared);
      all.add(passage, compared);
      differences.push(...compared.differences.map((one) => located(one, passage)));
    }
    return {
      exercise: exercise.id,
      reader: key.reader,
      ...own.agreement(),
      differences,
      remarks: key.remarks,
    };
  });
  return { exercises, overall: all.agreement(), kinds: all.byKind() };
}

function authorsKey({ tasks }: Exercise, passage: Passage): KeyedPlace[] {
  return tasks.flatMap((task) =>
    task.type === "mark" && task.passage === passage.id
      ? task.findings.map(({ kind, places }) => ({ kind, places: places.map(({ core }) => core) }))
      : [],
  );
}

function located(one: Difference, passage: Passage): FoundDifference {
  const sentences = sentencesOf(passage);
  const sentence = sentences.findIndex(({ end }) => one.span.start < end) + 1;
  const quoted = (spans: Span[]) =>
    spans.map(({ start, end }) => `“${passage.text.slice(start, end)}”`).join(" and ");
  const words = quoted(one.marked?.first ?? [one.span]);
  const secondWords = one.marked ? quoted(one.marked.second) : null;
  return { ...one, passage: passage.id, sentence, words, secondWords };
}

/** Keys of several passages, laid one after the other as if they were one text. */
class Pool {
  private readonly labels: [string, string][] = [];
  private readonly first: Span[] = [];
  private readonly second: Span[] = [];
  private length = 0;

  add(passage: Passage, { labels, first, second }: ReturnType<typeof compareKeys>): void {
    const moved = ({ start, end }: Span) => ({ start: start + this.length, end: end + this.length });
    this.labels.push(...labels);
    this.first.push(...first.map(moved));
    this.second.push(...second.map(moved));
    this.length += passage.text.length;
  }

  agreement(): Agreement {
    return { ...spanAgreement(this.second, this.first), alpha: krippendorffAlpha(this.labels) };
  }

  byKind(): Record<Kind, number | null> {
    const alphaOf = (kind: Kind) =>
      krippendorffAlpha(
        this.labels.map((pair) => pair.map((label) => (label.split("+").includes(kind) ? kind : ""))),
      );
    return Object.fromEntries(KINDS.map((kind) => [kind, alphaOf(kind)])) as Record<Kind, number | null>;
  }
}
