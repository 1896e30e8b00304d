import { memo } from "react";
import type { Sentence } from "#app/domain/passage/passage.ts";
import { type DrawnMark, DrawnMarks, sameMarks } from "./drawn-marks.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { sentenceIds } from "./sentence-ids.ts";

interface MarkedSentenceProps {
  /** Null: only to be read. */
  task: string | null;
  sentence: Sentence;
  /** The whole passage's text. */
  text: string;
  /** Only what touches this sentence, the chosen words included. */
  marks: DrawnMark[];
  /** The one sentence that Tab reaches. */
  tabStop: boolean;
  place: string | null;
}

/** One sentence: its number is the button, the text stays plain text so that it wraps. */
export const MarkedSentence = memo(function MarkedSentence(props: MarkedSentenceProps) {
  const { task, sentence, text, marks, tabStop, place } = props;
  const words = <DrawnMarks sentence={sentence} text={text} marks={marks} />;
  // The space between sentences is text of the passage too, and lines may break there.
  if (task === null) {
    return (
      <>
        <span className="sent">
          <span className="sent__t">{words}</span>
        </span>{" "}
      </>
    );
  }
  const ids = sentenceIds(task, sentence.index);
  const given = marks.filter((mark) => mark.kind !== null);
  const number = sentence.index + 1;
  return (
    <>
      <span className="sent" data-sentence={sentence.index}>
        <button
          type="button"
          className="sent__n"
          id={ids.button}
          aria-pressed={given.length > 0}
          tabIndex={tabStop ? 0 : -1}
          aria-label={place === null ? `Sentence ${number}` : `Sentence ${number}, ${place}`}
          aria-describedby={given.length > 0 ? `${ids.text} ${ids.marks}` : ids.text}
        >
          {number}
        </button>
        <span className="sent__t" id={ids.text}>
          {words}
        </span>
        {given.length > 0 ? (
          <span hidden id={ids.marks}>
            {given.map((mark) => markInWords(mark, sentence, text)).join(" ")}
          </span>
        ) : null}
      </span>{" "}
    </>
  );
}, sameSentence);

function markInWords({ kind, start, end }: DrawnMark, sentence: Sentence, text: string): string {
  const quote = text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end));
  return kind === null ? "" : `Marked ${KIND_WORDS[kind].name}: “${quote}”.`;
}

/** Marking must answer within a frame in a long passage, so a change redraws only the sentences it touches. */
function sameSentence(before: MarkedSentenceProps, after: MarkedSentenceProps): boolean {
  const { marks, ...rest } = before;
  return (
    sameMarks(marks, after.marks) &&
    Object.entries(rest).every(([name, value]) => after[name as keyof typeof rest] === value)
  );
}
