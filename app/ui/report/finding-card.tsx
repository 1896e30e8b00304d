import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import type { FindingExplanation } from "#app/domain/scoring/explain-marks.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { Card } from "./card.tsx";
import { cardId } from "./card-id.ts";
import styles from "./feedback.module.css";
import { inKeyOrder, listOf, plainKind } from "./kind-phrases.ts";
import { Outcome } from "./outcome.tsx";
import { type PractiseAt, PractiseLink } from "./practise-link.tsx";
import { quoteOf, wordsAt } from "./quote-of.ts";
import { SentenceLink } from "./sentence-link.tsx";

interface FindingCardProps {
  one: FindingExplanation;
  prefix: string;
  passage: Passage;
  passageName: string | null;
  practise?: PractiseAt | null;
}

/** A finding of the key, whether it was found or not, or nobody was asked for it. */
export function FindingCard({ one, prefix, passage, passageName, practise }: FindingCardProps) {
  const { finding, verdict, mark, sentence } = one;
  return (
    <Card
      id={cardId(prefix, one)}
      className={KIND_WORDS[finding.kind].className}
      check={finding.check}
      next={finding.next}
      more={practise && <PractiseLink kind={finding.kind} at={practise} />}
      head={
        <>
          <SentenceLink prefix={prefix} sentence={sentence} passageName={passageName} />{" "}
          {verdict && <Outcome name={verdict} />}{" "}
          <span className={`cluster ${styles.kind}`}>
            {verdict === "other-kind" && mark && (
              <>
                <KindBadge kind={mark.kind} look="struck" />
                <span className="vh">marked {KIND_WORDS[mark.kind].name}, the key has </span>
              </>
            )}
            <KindBadge kind={finding.kind} look={verdict === "missed" ? "hollow" : "full"} />{" "}
            <KindName kind={finding.kind} />
          </span>
        </>
      }
    >
      <p className="finding__quote" lang={passage.language}>
        {finding.places.map((place) => (
          <span key={place.core.start} className={styles.place}>
            <q>{wordsAt(passage, place.core)}</q>
          </span>
        ))}
      </p>
      <p>{finding.why}</p>
      {aboutTheMark(one, passage).map((line) => (
        <p key={line} className={`muted ${styles.after}`}>
          {line}
        </p>
      ))}
    </Card>
  );
}

/** What the learner's own mark had to do with it; what else would have been accepted. */
function aboutTheMark(one: FindingExplanation, passage: Passage): string[] {
  const { finding, verdict, mark, repeats, elsewhere } = one;
  const accepts = inKeyOrder(finding.accepts.filter((kind) => kind !== mark?.kind));
  const lines: string[] = [];
  if (mark) lines.push(...markLine(mark, one, passage));
  if (accepts.length > 0) {
    const names = capitalise(listOf(accepts.map(plainKind), "or"));
    const scored = verdict !== null && verdict !== "found";
    const verb = scored ? "would have been accepted too" : "is accepted here too";
    lines.push(`${names} ${verb}.`);
  }
  if (repeats.length > 0) {
    lines.push(
      `${capitalise(counted(repeats.length, "further mark"))} of yours ${repeats.length === 1 ? "belongs" : "belong"} to the same finding, at no cost.`,
    );
  }
  if (elsewhere.length > 0) {
    const where = listOf(elsewhere.map((index) => String(index + 1)));
    const sentences = elsewhere.length === 1 ? "sentence" : "sentences";
    lines.push(`It stands in ${sentences} ${where} as well; marking it once finds it.`);
  }
  return lines;
}

function markLine(mark: Mark, { finding, verdict }: FindingExplanation, passage: Passage): string[] {
  const words = quoteOf(passage, mark);
  if (verdict === "other-kind")
    return [`You marked ${words} as ${plainKind(mark.kind)}, and you were right to stop here.`];
  if (verdict === "partly-found")
    return [`You marked ${words}. The words quoted above are the ones that matter.`];
  if (mark.kind !== finding.kind)
    return [`You marked it as ${plainKind(mark.kind)}, which is accepted here.`];
  return [];
}
