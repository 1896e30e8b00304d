import type { Passage } from "#app/domain/passage/passage.ts";
import type { FalseAlarmExplanation } from "#app/domain/scoring/explain-marks.ts";
import { Card } from "./card.tsx";
import { cardId } from "./card-id.ts";
import { falseAlarmTitle } from "./false-alarm-title.ts";
import { whyNeedless } from "./false-alarm-words.ts";
import styles from "./feedback.module.css";
import { inKeyOrder, listOf, plainKind } from "./kind-phrases.ts";
import { Outcome } from "./outcome.tsx";
import { type PractiseAt, PractiseLink } from "./practise-link.tsx";
import { wordsAt } from "./quote-of.ts";
import { SentenceLink } from "./sentence-link.tsx";

interface FalseAlarmCardProps {
  one: FalseAlarmExplanation;
  prefix: string;
  passage: Passage;
  passageName: string | null;
  practise: PractiseAt | null;
}

/** Marks that the key does not have: why the sentence holds up. */
export function FalseAlarmCard({ one, prefix, passage, passageName, practise }: FalseAlarmCardProps) {
  const { marks, sentence, sound, weakHere } = one;
  const kinds = inKeyOrder(marks.map((mark) => mark.kind)).map(plainKind);
  const quotes = [...new Set(marks.map((mark) => wordsAt(passage, mark)))];
  return (
    <Card
      id={cardId(prefix, one)}
      check={firstOf(sound.map((note) => note.check))}
      next={firstOf(sound.map((note) => note.next))}
      more={practise && marks[0] && <PractiseLink kind={marks[0].kind} at={practise} />}
      head={
        <>
          <SentenceLink prefix={prefix} sentence={sentence} passageName={passageName} />{" "}
          <Outcome name="false-alarm" words={falseAlarmTitle(one)} />{" "}
          <span className="muted">{weakHere.length > 0 ? "Weak in another way" : "Sound sentence"}</span>
        </>
      }
    >
      <p className="finding__quote" lang={passage.language}>
        {quotes.map((quote) => (
          <span key={quote} className={styles.place}>
            <q>{quote}</q>
          </span>
        ))}
      </p>
      {sound.map((note) => (
        <p key={note.place.start}>{note.why}</p>
      ))}
      {sound.length === 0 && <p>{whyNeedless(one, passage)}</p>}
      <p className={`muted ${styles.after}`}>You marked it as {listOf(kinds)}.</p>
    </Card>
  );
}

function firstOf(texts: (string | null)[]): string | null {
  return texts.find((text) => text !== null) ?? null;
}
