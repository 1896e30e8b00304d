import { Form, useNavigation } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { FieldError } from "../form/field-error.tsx";
import { Icon } from "../layout/icon.tsx";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { CertaintyScale } from "./certainty-scale.tsx";
import styles from "./drill.module.css";

interface DrillQuestionProps {
  drill: { text: string; highlight: Span; position: number };
  total: number;
  answerKey: string;
  /** It was sent without an answer. */
  missing: boolean;
  /** It comes after another one was answered: its heading takes the focus, which that one has lost. */
  follows: boolean;
}

/** One highlighted sentence: which kind is it, or is it sound? Keys 1 to 5 choose. */
export function DrillQuestion({ drill, total, answerKey, missing, follows }: DrillQuestionProps) {
  const { text, highlight, position } = drill;
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (follows) title.current?.focus({ preventScroll: true });
  }, [follows]);
  const sending = useNavigation().state !== "idle";
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key)) return;
    const radios = form.current?.querySelectorAll<HTMLInputElement>('[name="answer"]');
    const radio = radios?.[Number(event.key) - 1];
    if (!radio) return;
    radio.checked = true;
    radio.focus();
  };
  return (
    <Form
      method="post"
      className={`drill ${styles.pad}`}
      ref={form}
      onKeyDown={choose}
      preventScrollReset={false}
    >
      <input type="hidden" name="key" value={answerKey} />
      <input type="hidden" name="position" value={position} />
      <div className="stack stack-5">
        <h1 className="label" ref={title} tabIndex={-1}>
          Drill {position} of {total}
        </h1>
        <p className="drill__text">
          {text.slice(0, highlight.start)}
          <mark className="hl">
            <span className="vh">highlighted: </span>
            {text.slice(highlight.start, highlight.end)}
            <span className="vh"> end of highlight</span>
          </mark>
          {text.slice(highlight.end)}
        </p>
        <p className="caption">
          Judge the highlighted words, as their reader meets them here. The rest is their setting. Many drills
          are sound.
        </p>
      </div>
      <div className="stack stack-5">
        <fieldset aria-describedby={missing ? "answer-error" : undefined}>
          <legend className={`h3 ${styles.question}`}>Which kind is it, or is it sound?</legend>
          <div className="answers">
            {KINDS.map((kind, index) => (
              <label key={kind} className={`answer ${KIND_WORDS[kind].className}`}>
                <input
                  type="radio"
                  name="answer"
                  value={kind}
                  required
                  aria-keyshortcuts={String(index + 1)}
                />
                <KindBadge kind={kind} size="lg" />
                <KindName kind={kind} />
                <span className="kbd">{index + 1}</span>
              </label>
            ))}
            <label className="answer">
              <input type="radio" name="answer" value="sound" required aria-keyshortcuts="5" />
              <span className="soundmark" aria-hidden="true">
                <Icon name="tick" />
              </span>
              <span>Sound: it holds up</span>
              <span className="kbd">5</span>
            </label>
          </div>
          {missing && <FieldError id="answer-error">Choose one of the five, then answer.</FieldError>}
        </fieldset>
        <CertaintyScale name="certainty" chosen={null} />
        <p className="cluster">
          <button type="submit" className="btn btn--primary" aria-disabled={sending || undefined}>
            Answer
          </button>
        </p>
      </div>
    </Form>
  );
}
