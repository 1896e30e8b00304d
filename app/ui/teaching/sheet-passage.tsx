import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import { KIND_WORDS } from "../passage/kind-words.ts";
import styles from "./sheet.module.css";

interface SheetPassageProps {
  passage: Passage;
  /** "Passage 1"; null where it is the only one. */
  name: string | null;
  /** Whether it is to be marked; else it is there to be read. */
  marked: boolean;
}

/** A passage on paper: a numbered sentence a row, room between the lines, boxes and room for notes in the margin. */
export function SheetPassage({ passage, name, marked }: SheetPassageProps) {
  return (
    <section className={styles.passage} aria-label={name ?? passage.headline}>
      <header className={styles.passageHead}>
        {name && <p className="label">{name}</p>}
        <h2 className="h2" lang={passage.language}>
          {passage.headline}
        </h2>
        <p className="small muted">
          {passage.byline}
          {!marked && " · to read, not to mark"}
        </p>
      </header>
      {passage.paragraphs.map((sentences) => (
        <ol key={sentences[0]?.index} className={marked ? styles.paragraph : styles.toRead}>
          {sentences.map(({ index, text }) => (
            <li key={index} className={styles.sentence} value={index + 1}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words} lang={passage.language}>
                {text}
              </span>
              {marked && <Boxes />}
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}

/** For a pencil: nothing for a screen reader, which has the exercise itself. */
function Boxes() {
  return (
    <span className={styles.boxes} aria-hidden="true">
      {KINDS.map((kind) => (
        <span key={kind}>
          {KIND_WORDS[kind].letter} <i className={styles.box} />
        </span>
      ))}
    </span>
  );
}
