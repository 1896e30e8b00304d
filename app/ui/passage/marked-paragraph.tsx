import { memo } from "react";
import type { Sentence } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { type DrawnMark, sameMarks } from "./drawn-marks.tsx";
import { MarkedSentence } from "./marked-sentence.tsx";

interface MarkedParagraphProps {
  /** Null: only to be read. */
  task: string | null;
  sentences: Sentence[];
  /** The whole passage's text. */
  text: string;
  /** Only what touches this paragraph, the chosen words included. */
  marks: DrawnMark[];
  /** The sentence that Tab reaches; null when it is in another paragraph. */
  stop: number | null;
  place: string | null;
}

/** One paragraph. Like its sentences it is drawn again only when something in it changed. */
export const MarkedParagraph = memo(function MarkedParagraph(props: MarkedParagraphProps) {
  const { sentences, marks, stop, ...rest } = props;
  return (
    <p>
      {sentences.map((sentence) => (
        <MarkedSentence
          key={sentence.index}
          {...rest}
          sentence={sentence}
          marks={marks.filter((mark) => overlaps(mark, sentence))}
          tabStop={sentence.index === stop}
        />
      ))}
    </p>
  );
}, sameParagraph);

function sameParagraph(before: MarkedParagraphProps, after: MarkedParagraphProps): boolean {
  const { marks, ...rest } = before;
  return (
    sameMarks(marks, after.marks) &&
    Object.entries(rest).every(([name, value]) => after[name as keyof typeof rest] === value)
  );
}
