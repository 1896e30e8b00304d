import { useEffect, useRef } from "react";
import { capitalise, inWords } from "#app/domain/words/number-words.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "./assign.module.css";

interface AssignProblemsProps {
  /** By field. */
  problems: Record<string, string | undefined>;
  /** Where a field's problem is mended, where the field's name is not its id. */
  anchors?: Record<string, string>;
  /** What they keep from being done: "this can be assigned". */
  before: string;
}

/** What is to be mended, in one place, with the way to each field. Takes the focus when it appears. */
export function AssignProblems({ problems, anchors = {}, before }: AssignProblemsProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second refusal must take the focus again
  useEffect(() => box.current?.focus(), [problems]);
  const all = Object.entries(problems).flatMap(([field, words]) => (words ? [{ field, words }] : []));
  const n = all.length;
  if (n === 0) return null;
  return (
    <div className={`banner banner--error ${styles.banner}`} role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        <p>
          <strong>
            {capitalise(inWords(n))} {n === 1 ? "thing" : "things"} to mend before {before}.
          </strong>{" "}
          Nothing else you entered is lost.
        </p>
        <ul className="bullets">
          {all.map(({ field, words }) => (
            <li key={field}>
              <a href={`#${anchors[field] ?? field}`}>{words}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
