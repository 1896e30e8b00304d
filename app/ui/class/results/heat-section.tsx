import type { ShownNote, ShownPassage } from "#app/domain/class/shown-reading.ts";
import { sentenceId } from "../../passage/annotated-passage.tsx";
import type { Annotation } from "../../passage/annotation.ts";
import { KindBadge } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import { shareWords } from "./figure-words.ts";
import { type Heat, HeatPassage } from "./heat-passage.tsx";
import { HeatTable } from "./heat-table.tsx";
import styles from "./results.module.css";

interface HeatSectionProps {
  passages: ShownPassage[];
  handedIn: number;
  /** The address of the list of those who marked a sentence; passage and sentence from 1. null: no such lists. */
  to: ((passage: number, sentence: number) => string) | null;
  /** Below the text, such as the list just asked for. */
  children?: React.ReactNode;
}

/** The passages with the share of the class that marked each sentence. */
export function HeatSection({ passages, handedIn, to, children }: HeatSectionProps) {
  const several = passages.length > 1;
  return (
    <section className={`section ${styles.stopped}`} aria-labelledby="stopped">
      <div className={`split ${styles.heatHead}`}>
        <div>
          <h2 className="h2" id="stopped">
            Where the class stopped
          </h2>
          <p className="small muted">
            Shading: share of the {handedIn === 1 ? "one" : handedIn} who marked the sentence. Underlines and
            letters: the key.
          </p>
        </div>
        <span className="scale" aria-hidden="true">
          under 10% <i />
          {[1, 2, 3, 4, 5].map((level) => (
            <i key={level} className={`heat-${level}`} />
          ))}{" "}
          over 85%
        </span>
      </div>
      {passages.map((shown, at) => (
        <HeatPassage
          key={shown.passage.id}
          prefix={`p${at + 1}`}
          passage={shown.passage}
          annotations={shown.key.map(annotationOf)}
          heat={heatOf(shown, { handedIn, several, number: at + 1, to })}
          notes={new Map(shown.notes.map((note) => [note.sentence, noteOf(note, `p${at + 1}`)]))}
          head={several && <PassageHead shown={shown} number={at + 1} />}
        />
      ))}
      {children}
      <HeatTable passages={passages} handedIn={handedIn} />
    </section>
  );
}

function annotationOf({ kind, core }: ShownPassage["key"][0]): Annotation {
  return { ...core, look: "found", kind, struck: [] };
}

interface Setting {
  handedIn: number;
  several: boolean;
  /** Of the passage, from 1. */
  number: number;
  to: HeatSectionProps["to"];
}

function heatOf(shown: ShownPassage, { handedIn, several, number, to }: Setting): Map<number, Heat> {
  return new Map(
    shown.sentences.map(({ index, level, marked }) => {
      const place = `${several ? `passage ${number}, ` : ""}sentence ${index + 1}`;
      const share = shareWords(marked, handedIn);
      const words =
        marked === null
          ? `${level > 2 ? "All but a few" : "Fewer than 5"} marked ${place}`
          : `${share} marked ${place}: ${marked} of ${handedIn}`;
      const label = marked === null ? (level > 2 ? "most" : "few") : share;
      return [index, { level, label, words, to: to?.(number, index + 1) ?? null }];
    }),
  );
}

function noteOf({ kind, sentence, title, words }: ShownNote, prefix: string) {
  const className = kind ? `note note--finding ${KIND_WORDS[kind].className}` : "note note--finding";
  return (
    <span className={className} role="note" data-for={sentenceId(prefix, sentence)}>
      <span className="note__head">
        <span className="note__n">
          <span className="vh">Sentence </span>
          {sentence + 1}
        </span>{" "}
        {title}
        {kind && (
          <>
            {" "}
            <KindBadge kind={kind} />
            <span className="vh">{KIND_WORDS[kind].name}</span>
          </>
        )}
      </span>{" "}
      {words}
    </span>
  );
}

function PassageHead({ shown, number }: { shown: ShownPassage; number: number }) {
  return (
    <div className={styles.passageHead}>
      <p className="label">Passage {number}</p>
      <h3 className="h3">{shown.passage.headline}</h3>
      <p className="passage__meta">
        {shown.passage.byline}
        {shown.sentences.length === 0 && " · to read, not to mark"}
      </p>
    </div>
  );
}
