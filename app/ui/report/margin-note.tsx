import type { ReactNode } from "react";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { sentenceId } from "../passage/annotated-passage.tsx";
import { KindBadge } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { Outcome, type OutcomeName } from "./outcome.tsx";

interface MarginNoteProps {
  prefix: string;
  /** Index of the sentence, from 0. */
  sentence: number;
  /** null: of the key alone; the kind then stands in its place, in words. */
  outcome: OutcomeName | null;
  outcomeWords?: string;
  /** Left: what holds up. Right: findings. */
  side: "left" | "right";
  kind?: Kind;
  /** The letter of words that are in the key and carry no mark. */
  hollow?: boolean;
  children: ReactNode;
}

/** A note beside its sentence; phrasing content, for it stands inside the paragraph. */
export function MarginNote({
  prefix,
  sentence,
  outcome,
  outcomeWords,
  side,
  kind,
  hollow,
  children,
}: MarginNoteProps) {
  const classes = [
    "note",
    side === "left" ? "note--sound" : "note--finding",
    kind && KIND_WORDS[kind].className,
  ];
  return (
    <span className={classes.filter(Boolean).join(" ")} role="note" data-for={sentenceId(prefix, sentence)}>
      <span className="note__head">
        <span className="note__n">
          <span className="vh">Sentence </span>
          {sentence + 1}
        </span>{" "}
        {outcome && <Outcome name={outcome} words={outcomeWords} />}
        {kind && (
          <>
            {" "}
            <KindBadge kind={kind} look={hollow || outcome === "missed" ? "hollow" : "full"} />
            <span className={outcome ? "vh" : undefined}>{KIND_WORDS[kind].name}</span>
          </>
        )}
      </span>{" "}
      {children}
    </span>
  );
}

/** "S" to the eye, "Single-source claim" to the ear. */
export function Letters({ kinds, word = "and" }: { kinds: Kind[]; word?: string }) {
  return kinds.map((kind, at) => (
    <span key={kind}>
      {at > 0 && (at === kinds.length - 1 ? ` ${word} ` : ", ")}
      <span aria-hidden="true">{KIND_WORDS[kind].letter}</span>
      <span className="vh">{KIND_WORDS[kind].name}</span>
    </span>
  ));
}
