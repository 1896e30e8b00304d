import type { ReactNode } from "react";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import type { FindingExplanation } from "#app/domain/scoring/explain-marks.ts";
import { MarginNote } from "./margin-note.tsx";

interface PlacedNote {
  sentence: number;
  note: ReactNode;
}

interface Setting {
  prefix: string;
  passage: Passage;
}

/** A note for each sentence that was marked although its finding was already taken, or that holds it once more. */
export function furtherNotes(one: FindingExplanation, setting: Setting): PlacedNote[] {
  const sentences = sentencesOf(setting.passage);
  const touched = one.repeats.map(
    (mark) => sentences.find((sentence) => overlaps(sentence, mark))?.index ?? 0,
  );
  const again = [...new Set(touched)];
  const unmarked = one.elsewhere.filter((sentence) => !again.includes(sentence));
  return [...repeatNotes(one, again, setting), ...elsewhereNotes(one, unmarked, setting)];
}

function repeatNotes(one: FindingExplanation, again: number[], { prefix }: Setting): PlacedNote[] {
  return again.map((sentence) => ({
    sentence,
    note: (
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
    ),
  }));
}

function elsewhereNotes(one: FindingExplanation, unmarked: number[], { prefix }: Setting): PlacedNote[] {
  return unmarked.map((sentence) => ({
    sentence,
    note: (
      <MarginNote
        key={`elsewhere-${one.finding.id}`}
        prefix={prefix}
        sentence={sentence}
        outcome={one.verdict}
        side="right"
        kind={one.finding.kind}
        hollow
      >
        The same finding as in sentence {one.sentence + 1}.
      </MarginNote>
    ),
  }));
}
