import { Fragment, type ReactNode, useRef } from "react";
import type { Passage, Sentence } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { useMarginRules } from "../report/use-margin-rules.ts";
import { AnnotatedText } from "./annotated-text.tsx";
import type { Annotation } from "./annotation.ts";

interface AnnotatedPassageProps {
  /** Tells two passages of a page apart: makes the ids "p1-s3". */
  prefix: string;
  passage: Passage;
  annotations: Annotation[];
  /** What stands beside each sentence, by sentence index. */
  notes: Map<number, ReactNode[]>;
  /** Above the text, in the text's column. */
  head?: ReactNode;
  /** No notes in the left margin: the text keeps to the left edge. */
  rightOnly?: boolean;
  /** What stands for a sentence's number, with the class "sent__n"; without it the number is only to be read. */
  number?: (sentence: Sentence) => ReactNode;
}

/** Id of a sentence's element; `index` counts from 0, readers from 1. */
export function sentenceId(prefix: string, index: number): string {
  return `${prefix}-s${index + 1}`;
}

/** The marked-up text with notes in its margins; on narrow screens each note follows its sentence. */
export function AnnotatedPassage(props: AnnotatedPassageProps) {
  const { prefix, passage, annotations, notes, head, rightOnly, number } = props;
  const box = useRef<HTMLDivElement>(null);
  useMarginRules(box);
  return (
    <div ref={box} className={rightOnly ? "annotated annotated--right" : "annotated"}>
      <div className="passage" lang={passage.language}>
        {head}
        {passage.paragraphs.map((sentences) => (
          <p key={sentences[0]?.index}>
            {sentences.map((sentence) => (
              <Fragment key={sentence.index}>
                <AnnotatedSentence
                  id={sentenceId(prefix, sentence.index)}
                  sentence={sentence}
                  text={passage.text}
                  annotations={annotations}
                  number={number}
                />
                {notes.get(sentence.index)}{" "}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

interface AnnotatedSentenceProps {
  id: string;
  sentence: Sentence;
  text: string;
  annotations: Annotation[];
  number: AnnotatedPassageProps["number"];
}

function AnnotatedSentence({ id, sentence, text, annotations, number }: AnnotatedSentenceProps) {
  const here = annotations.filter((annotation) => overlaps(annotation, sentence));
  return (
    <span className="sent" id={id}>
      {number ? number(sentence) : <span className="sent__n">{sentence.index + 1}</span>}
      <AnnotatedText sentence={sentence} text={text} annotations={here} />
    </span>
  );
}
