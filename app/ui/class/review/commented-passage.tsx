import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ReviewComment } from "#app/domain/class/review.ts";
import { sentenceOf } from "#app/domain/class/review-words.ts";
import { useHydrated } from "../../layout/use-hydrated.ts";
import { AnnotatedPassage } from "../../passage/annotated-passage.tsx";
import { annotationsOf } from "../../report/annotations-of.ts";
import { CommentNote } from "../../report/comment-note.tsx";
import type { PassageReport } from "../../report/mark-report.ts";
import { CommentField } from "./comment-field.tsx";
import { outcomeNotes } from "./outcome-notes.tsx";
import styles from "./review.module.css";
import type { ReviewProblems } from "./review-data.ts";
import { REVIEW_FORM } from "./review-form-id.ts";
import type { OpenComments } from "./use-comments.ts";

interface CommentedPassageProps extends OpenComments {
  report: PassageReport;
  comments: ReviewComment[];
  wrong: ReviewProblems;
  /** The page with this comment's field open; null: with none. */
  urlFor: (field: string | null) => string;
}

/** The passage as the student sees it; a sentence's number begins a comment on it. */
export function CommentedPassage(props: CommentedPassageProps) {
  const { report, comments, wrong, urlFor, open, start, close } = props;
  const { passage, prefix } = report;
  const hydrated = useHydrated();
  const notes = outcomeNotes(report);
  const add = (sentence: number, note: ReactNode) =>
    notes.set(sentence, [...(notes.get(sentence) ?? []), note]);
  const field = (name: string, label: string, text: string) => (
    <CommentField
      key={name}
      name={name}
      label={label}
      text={wrong.typed[name] ?? text}
      problem={wrong.problems[name]}
      closeUrl={urlFor(null)}
      onClose={() => close(name)}
    />
  );
  for (const comment of comments) {
    const at = sentenceOf({ passages: [passage] }, comment);
    if (!at) continue;
    const name = `edit.${comment.id}`;
    const n = at.sentence + 1;
    if (open.includes(name)) add(at.sentence, field(name, `Comment on sentence ${n}`, comment.body));
    else
      add(
        at.sentence,
        <CommentNote
          key={name}
          prefix={prefix}
          sentence={at.sentence}
          head={
            <>
              <span>Comment on sentence {n}</span>
              <span className="cluster">
                {hydrated ? (
                  <button type="button" className="linkbtn" onClick={() => start(name)}>
                    Edit<span className="vh"> the comment on sentence {n}</span>
                  </button>
                ) : (
                  <Link className="linkbtn" to={urlFor(name)}>
                    Edit<span className="vh"> the comment on sentence {n}</span>
                  </Link>
                )}
                <button
                  type="submit"
                  className="linkbtn"
                  form={REVIEW_FORM}
                  name="do"
                  value={`remove:${comment.id}`}
                >
                  Remove<span className="vh"> the comment on sentence {n}</span>
                </button>
              </span>
            </>
          }
        >
          {comment.body}
        </CommentNote>,
      );
  }
  for (const paragraph of passage.paragraphs)
    for (const { index } of paragraph) {
      const name = `new.${passage.id}.${index + 1}`;
      if (open.includes(name)) add(index, field(name, `Comment on sentence ${index + 1}`, ""));
    }
  return (
    <AnnotatedPassage
      prefix={prefix}
      passage={passage}
      annotations={report.marking ? annotationsOf(report.marking.made.explanations) : []}
      notes={notes}
      rightOnly
      head={
        report.name && (
          <p className="label">
            {report.name}: {passage.headline}
          </p>
        )
      }
      number={({ index }) => {
        const name = `new.${passage.id}.${index + 1}`;
        const label = `${index + 1}, comment on sentence ${index + 1}`;
        return hydrated ? (
          <button
            type="button"
            className={`sent__n ${styles.number}`}
            aria-label={label}
            aria-pressed={open.includes(name)}
            onClick={() => start(name)}
          >
            {index + 1}
          </button>
        ) : (
          <Link className={`sent__n ${styles.number}`} aria-label={label} to={urlFor(name)}>
            {index + 1}
          </Link>
        );
      }}
    />
  );
}
