import type { ReactNode } from "react";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import type { FindingExplanation } from "#app/domain/scoring/explain-marks.ts";
import { MarginNote } from "./margin-note.tsx";

export interface PlacedNote {
  sentence: number;
  /** Where the words end that it speaks of. */
  end: number;
  note: ReactNode;
}

interface Setting {
  prefix: string;
  passage: Passage;
}

/** A note for each sentence that was marked although its finding was already taken, or that holds it once more. */
export function furtherNotes(one: FindingExplanation, { prefix, passage }: Setting): PlacedNote[] {
  const sentences = sentencesOf(passage);
  const repeated = new Map<number, number>();
  for (const mark of one.repeats) {
    const sentence = sentences.find((candidate) => overlaps(candidate, mark))?.index ?? 0;
    if (!repeated.has(sentence)) repeated.set(sentence, mark.end);
  }
  const unmarked = one.elsewhere.filter((sentence) => !repeated.has(sentence));
  return [
    ...[...repeated].map(([sentence, end]) => ({ sentence, end, note: repeatNote(one, sentence, prefix) })),
    ...unmarked.map((sentence) => {
      const within = sentences[sentence];
      const place = within && one.finding.places.find((candidate) => overlaps(candidate.core, within));
      return { sentence, end: place?.core.end ?? 0, note: elsewhereNote(one, sentence, prefix) };
    }),
  ];
}

function repeatNote(one: FindingExplanation, sentence: number, prefix: string) {
  return (
    <MarginNote
      key={`repeat-${one.finding.id}`}
      prefix={prefix}
      sentence={sentence}
      outcome="repeat"
      side="right"
      kind={one.finding.kind}
    >
      {sentence === one.sentence
        ? "A second mark on the same finding. It costs nothing."
        : `The same finding as in sentence ${one.sentence + 1}. A second mark on it costs nothing.`}
    </MarginNote>
  );
}

function elsewhereNote(one: FindingExplanation, sentence: number, prefix: string) {
  return (
    <MarginNote
      key={`elsewhere-${one.finding.id}`}
      prefix={prefix}
      sentence={sentence}
      outcome={one.verdict}
      side="right"
      kind={one.finding.kind}
      hollow={one.verdict !== null}
    >
      The same finding as in sentence {one.sentence + 1}.
    </MarginNote>
  );
}
