import { useEffect, useId, useRef, useState } from "react";
import { MAX_REWRITE } from "#app/domain/attempt/answers.ts";
import type { QuestionProps } from "./question.tsx";
import styles from "./workspace.module.css";

/** A sentence to write again, with what is left of the room for it. */
export function RewriteQuestion({ task, answer, legend }: QuestionProps<"rewrite">) {
  const [used, setUsed] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const name = `r.${task.id}`;
  useEffect(() => setUsed(field.current?.value.length ?? null), []);
  return (
    <fieldset className="stack stack-3">
      {legend}
      <blockquote className={styles.source}>{task.source}</blockquote>
      <div className="field">
        <label className="field__label" htmlFor={name}>
          Your version
        </label>
        <textarea
          ref={field}
          className="input serif"
          id={name}
          name={name}
          rows={4}
          maxLength={MAX_REWRITE}
          defaultValue={answer?.text ?? ""}
          aria-describedby={hint}
          onChange={(event) => setUsed(event.target.value.length)}
        />
        <p className="field__hint num" id={hint}>
          {used === null || used === 0
            ? "At most 2,000 characters."
            : `${withComma(MAX_REWRITE - used)} of 2,000 characters left.`}{" "}
          A model answer is shown after you submit; this one is not scored by the computer.
        </p>
      </div>
    </fieldset>
  );
}

/** 2000 → "2,000". */
function withComma(n: number): string {
  return n < 1000 ? String(n) : `${Math.floor(n / 1000)},${String(n % 1000).padStart(3, "0")}`;
}
