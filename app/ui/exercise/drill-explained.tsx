import { type ReactNode, useEffect, useRef } from "react";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import type { Span } from "#app/domain/passage/span.ts";
import type { DrillAnswer, DrillVerdict } from "#app/domain/practice/judge-drill.ts";
import { Icon, type IconName } from "../layout/icon.tsx";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import styles from "./drill.module.css";

export interface Explained {
  position: number;
  drill: { text: string; highlight: Span; kind: Kind | null; accepts: Kind[]; why: string; check: string };
  answer: DrillAnswer;
  right: boolean;
}

interface DrillExplainedProps {
  explained: Explained;
  verdict: DrillVerdict;
  certainty: number | null;
  next: ReactNode;
}

/** What the key says of a drill, once it has been answered. */
export function DrillExplained({ explained, verdict, certainty, next }: DrillExplainedProps) {
  const { drill, answer } = explained;
  const { text, highlight, kind, accepts } = drill;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const look = kind ? KIND_WORDS[kind].className : "";
  return (
    <div className={`drill ${styles.pad}`}>
      <div className="stack stack-5">
        <p className="drill__text">
          {text.slice(0, highlight.start)}
          <mark className={kind ? `mark ${look}` : "hl"}>{text.slice(highlight.start, highlight.end)}</mark>
          {kind && (
            <>
              {"\u2060"}
              <KindBadge kind={kind} />
            </>
          )}
          {text.slice(highlight.end)}
        </p>
        <section className={`stack ${styles.explain} ${look}`} aria-labelledby="verdict">
          <h1 className="h2" id="verdict" tabIndex={-1} ref={title}>
            {verdictWords(verdict, kind, answer)}
          </h1>
          <p className={`serif ${styles.big}`}>{drill.why}</p>
          <div>
            <h2 className="h4">How you would check it</h2>
            <p className="small">{drill.check}</p>
          </div>
        </section>
      </div>
      <div className="stack stack-5">
        <section aria-labelledby="yours">
          <h2 className={`h3 ${styles.question}`} id="yours">
            Your answer
          </h2>
          <ol className={`answers ${styles.done}`}>
            {[...KINDS, "sound" as const].map((option) => (
              <AnswerRow
                key={option}
                option={option}
                yours={option === answer}
                inKey={option === (kind ?? "sound")}
                missed={kind === null ? "false" : answer === "sound" ? "missed" : "half"}
                accepted={option !== "sound" && accepts.includes(option)}
              />
            ))}
          </ol>
        </section>
        {certainty !== null && (
          <p className="small">
            You were <b>{certainty}%</b> sure.
          </p>
        )}
        <p className="cluster">{next}</p>
      </div>
    </div>
  );
}

interface AnswerRowProps {
  option: DrillAnswer;
  yours: boolean;
  inKey: boolean;
  accepted: boolean;
  /** The shape of an answer that the key does not have. */
  missed: IconName;
}

function AnswerRow({ option, yours, inKey, accepted, missed }: AnswerRowProps) {
  const words = [yours ? "Yours" : null, inKey ? "Key" : accepted ? "Accepted too" : null]
    .filter(Boolean)
    .join(" · ");
  const look = option === "sound" ? "" : KIND_WORDS[option].className;
  return (
    <li className={`answer ${look} ${inKey ? "answer--key" : ""}`}>
      {option === "sound" ? (
        <span className="soundmark" aria-hidden="true">
          <Icon name="tick" />
        </span>
      ) : (
        <KindBadge kind={option} size="lg" />
      )}
      {option === "sound" ? <span>Sound: it holds up</span> : <KindName kind={option} />}
      {words && (
        <span className="outcome">
          <Icon name={inKey || accepted ? "tick" : missed} /> {words}
        </span>
      )}
    </li>
  );
}

function verdictWords(verdict: DrillVerdict, kind: Kind | null, answer: DrillAnswer): string {
  const name = kind ? KIND_WORDS[kind].name : "";
  switch (verdict) {
    case "right":
      if (kind === null) return "Right: it holds up.";
      return answer === kind ? `Right: ${name}.` : `Right, that is accepted too. The key says ${name}.`;
    case "other-kind":
      return `You were right to stop. The kind is ${name}.`;
    case "missed":
      return `This one is weak: ${name}.`;
    case "false-alarm":
      return "This one holds up.";
  }
}
