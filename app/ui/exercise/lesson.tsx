import { useRef } from "react";
import type { Lesson as LessonData } from "#app/domain/exercise/module.ts";
import { Icon } from "../layout/icon.tsx";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { useMarginRules } from "../report/use-margin-rules.ts";
import styles from "./lesson.module.css";

type Example = Extract<LessonData["blocks"][number], { type: "example" }>;

/** A lesson: short prose, with worked examples and a note beside each. */
export function Lesson({ lesson }: { lesson: LessonData }) {
  const box = useRef<HTMLDivElement>(null);
  useMarginRules(box);
  let examples = 0;
  return (
    <section className={`section ${styles.lesson}`} aria-labelledby="lesson">
      <div className="wrap">
        <div className={`split ${styles.head}`}>
          <h2 className="h2" id="lesson">
            {lesson.title}
          </h2>
          <p className="small muted">
            The lesson{lesson.kind && " · on "}
            {lesson.kind && <KindName kind={lesson.kind} />} · {lesson.minutes} minutes
          </p>
        </div>
        <div className="annotated annotated--right" ref={box}>
          <div className={`passage ${styles.text}`}>
            {lesson.blocks.map((block, index) =>
              block.type === "prose" ? (
                <div
                  // biome-ignore lint/suspicious/noArrayIndexKey: a lesson's blocks never move
                  key={index}
                  className={styles.prose}
                  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the content is compiled
                  dangerouslySetInnerHTML={{ __html: block.html }}
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a lesson's blocks never move
                <WorkedExample key={index} example={block} n={++examples} />
              ),
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

function WorkedExample({ example, n }: { example: Example; n: number }) {
  const { text, span, kind, note } = example;
  const id = `example-${n}`;
  const look = kind ? KIND_WORDS[kind] : null;
  return (
    <>
      <h3 className={`h4 ${styles.label}`}>Example {n}</h3>
      <p className={styles.example}>
        <span className="sent" id={id}>
          <span className="sent__t">
            {text.slice(0, span.start)}
            {kind ? (
              <>
                <mark className={`mark ${look?.className}`}>{text.slice(span.start, span.end)}</mark>
                {"\u2060"}
                <KindBadge kind={kind} />
              </>
            ) : (
              text.slice(span.start, span.end)
            )}
            {text.slice(span.end)}
          </span>
        </span>
        <span className={`note note--finding ${look?.className ?? ""}`} role="note" data-for={id}>
          <span className="note__head">
            <span className="note__n">
              <span className="vh">Example </span>
              {n}
            </span>{" "}
            {kind ? (
              <>
                Weak <KindBadge kind={kind} />
                <span className="vh">{look?.name}</span>
              </>
            ) : (
              <span className="outcome">
                <Icon name="tick" /> Sound
              </span>
            )}
          </span>{" "}
          {note}
        </span>
      </p>
    </>
  );
}
