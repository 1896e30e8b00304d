import { memo, useRef, useState } from "react";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Passage, Sentence } from "#app/domain/passage/passage.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import type { DrawnMark } from "./drawn-marks.tsx";
import { MarkedParagraph } from "./marked-paragraph.tsx";
import styles from "./marked-passage.module.css";
import { type PassageKey, readKey } from "./passage-key.ts";
import { sentenceIds } from "./sentence-ids.ts";
import { sentenceAt, usePassagePointer } from "./use-passage-pointer.ts";

export interface PassageHandlers {
  /** `at`: the offset that was clicked, null beside the words. */
  onTap: (sentence: number, at: number | null) => void;
  onWords: (span: Span) => void;
  /** Enter, Space, or a screen reader's click on a sentence's button. */
  onOpen: (sentence: number) => void;
  onKey: (key: Exclude<PassageKey, { press: "go" }>, sentence: number) => void;
  /** The focus moves to another sentence. */
  onLeave: () => void;
}

interface MarkedPassageProps extends PassageHandlers {
  task: string;
  passage: Passage;
  sentences: Sentence[];
  /** "passage 2" where there is more than one. */
  place: string | null;
  marks: Mark[];
  pick: Span | null;
}

/** The passage as a surface to mark on: one tab stop, click and drag, keys. */
export const MarkedPassage = memo(function MarkedPassage(props: MarkedPassageProps) {
  const { task, passage, sentences, place, marks, pick } = props;
  const box = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const pointer = usePassagePointer(box, props);
  const drawn: DrawnMark[] =
    pick === null ? marks : [...marks, { kind: null, start: pick.start, end: pick.end }];

  function onKeyDown(event: React.KeyboardEvent) {
    const at = sentenceAt(event.target);
    const key = at === null ? null : readKey(event.nativeEvent, at, sentences.length - 1);
    if (at === null || key === null) return;
    event.preventDefault();
    if (key.press !== "go") return props.onKey(key, at);
    if (key.to !== at) props.onLeave();
    document.getElementById(sentenceIds(task, key.to).button)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would call every sentence a form field
    <div
      ref={box}
      className={`passage is-marking ${styles.passage}`}
      id={`passage-${task}`}
      role="group"
      lang={passage.language}
      aria-label={`${place === null ? "Passage" : `P${place.slice(1)}`}. Arrow keys move between sentences, 1 to 4 mark, Shift and arrow keys choose words.`}
      onKeyDown={onKeyDown}
      onFocus={(event) => setStop(sentenceAt(event.target) ?? stop)}
      onPointerDown={pointer.onPointerDown}
      onClick={pointer.onClick}
    >
      {passage.paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph[0]?.index}
          task={task}
          sentences={paragraph}
          text={passage.text}
          marks={touching(drawn, paragraph)}
          stop={paragraph.some(({ index }) => index === stop) ? stop : null}
          place={place}
        />
      ))}
    </div>
  );
});

/** The same text to read in peace: marks stay visible, nothing can be pressed. */
export function ReadPassage({ passage, marks }: { passage: Passage; marks: Mark[] }) {
  return (
    <div className={`passage ${styles.passage} ${styles.reading}`} lang={passage.language}>
      {passage.paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph[0]?.index}
          task={null}
          sentences={paragraph}
          text={passage.text}
          marks={touching(marks, paragraph)}
          stop={null}
          place={null}
        />
      ))}
    </div>
  );
}

function touching(marks: DrawnMark[], paragraph: Sentence[]): DrawnMark[] {
  const start = paragraph[0]?.start ?? 0;
  const end = paragraph.at(-1)?.end ?? 0;
  return marks.filter((mark) => overlaps(mark, { start, end }));
}
