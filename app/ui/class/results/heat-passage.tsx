import { Link } from "@remix-run/react";
import { Fragment, type ReactNode, useRef } from "react";
import type { Passage, Sentence } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { sentenceId } from "../../passage/annotated-passage.tsx";
import { AnnotatedText } from "../../passage/annotated-text.tsx";
import type { Annotation } from "../../passage/annotation.ts";
import { useMarginRules } from "../../report/use-margin-rules.ts";
import styles from "./results.module.css";

/** How many of the class stopped at a sentence, as it is shown. */
export interface Heat {
  /** 0 to 5. */
  level: number;
  /** Behind the sentence: "57%", "few". */
  label: string;
  /** The same in words: "57% marked sentence 3: 12 of 21". */
  words: string;
  /** Where those who did are listed; null where nobody may see that. */
  to: string | null;
}

interface HeatPassageProps {
  /** Keeps the ids of two passages apart: "p1". */
  prefix: string;
  passage: Passage;
  /** The key's words, drawn over the shading. */
  annotations: Annotation[];
  /** By sentence index. */
  heat: Map<number, Heat>;
  /** What stands beside a sentence, by sentence index. */
  notes: Map<number, ReactNode>;
  /** Above the text, in the text's column. */
  head?: ReactNode;
}

/** The passage shaded by how many marked each sentence, the key on top, notes in the margin. */
export function HeatPassage({ prefix, passage, annotations, heat, notes, head }: HeatPassageProps) {
  const box = useRef<HTMLDivElement>(null);
  useMarginRules(box);
  return (
    <div ref={box} className={`annotated annotated--right ${styles.heat}`}>
      <div className="passage" lang={passage.language}>
        {head}
        {passage.paragraphs.map((sentences) => (
          <p key={sentences[0]?.index}>
            {sentences.map((sentence) => (
              <Fragment key={sentence.index}>
                <HeatSentence
                  id={sentenceId(prefix, sentence.index)}
                  sentence={sentence}
                  text={passage.text}
                  annotations={annotations}
                  heat={heat.get(sentence.index)}
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

interface HeatSentenceProps {
  id: string;
  sentence: Sentence;
  text: string;
  annotations: Annotation[];
  heat: Heat | undefined;
}

function HeatSentence({ id, sentence, text, annotations, heat }: HeatSentenceProps) {
  const here = annotations.filter((annotation) => overlaps(annotation, sentence));
  return (
    <span className={heat?.level ? `sent heat-${heat.level}` : "sent"} id={id}>
      <span className="sent__n">{sentence.index + 1}</span>
      <AnnotatedText sentence={sentence} text={text} annotations={here} />
      {heat && (
        <>
          {"\u2060"}
          <Share {...heat} />
        </>
      )}
    </span>
  );
}

function Share({ label, words, to }: Heat) {
  if (to === null) {
    return (
      <span className="share">
        <span aria-hidden="true">{label}</span>
        <span className="vh"> ({words}.)</span>
      </span>
    );
  }
  return (
    <Link className="share" to={to} aria-label={`${words}. See who.`}>
      {label}
    </Link>
  );
}
