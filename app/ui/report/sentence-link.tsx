import { capitalise } from "#app/domain/words/number-words.ts";
import { sentenceId } from "../passage/annotated-passage.tsx";
import { sentenceName } from "./mark-report.ts";

interface SentenceLinkProps {
  prefix: string;
  /** Index, from 0. */
  sentence: number;
  passageName: string | null;
}

/** Back from a card to its words. */
export function SentenceLink({ prefix, sentence, passageName }: SentenceLinkProps) {
  return (
    <a className="note__n" href={`#${sentenceId(prefix, sentence)}`}>
      {capitalise(sentenceName(sentence, passageName))}
    </a>
  );
}
