import type { ReactNode } from "react";
import { sentenceOf } from "#app/domain/class/review-words.ts";
import { sentenceId } from "../passage/annotated-passage.tsx";
import styles from "./feedback.module.css";
import type { PassageReport } from "./mark-report.ts";
import { type ReadReview, reviewerName } from "./sent-review.tsx";

interface CommentNoteProps {
  prefix: string;
  /** Index of the sentence, from 0. */
  sentence: number;
  head: ReactNode;
  children: ReactNode;
}

/** A person's own words beside a sentence; phrasing content, for it stands inside the paragraph. */
export function CommentNote({ prefix, sentence, head, children }: CommentNoteProps) {
  return (
    <span
      className={`note note--finding note--comment ${styles.comment}`}
      role="note"
      data-for={sentenceId(prefix, sentence)}
    >
      <span className="note__head">{head}</span> <span className={styles.commentText}>{children}</span>
    </span>
  );
}

/** The notes of a passage with an instructor's comments after them, sentence by sentence. */
export function withComments(
  notes: Map<number, ReactNode[]>,
  { prefix, passage }: Pick<PassageReport, "prefix" | "passage">,
  review: ReadReview | null,
): Map<number, ReactNode[]> {
  const joined = new Map(notes);
  for (const comment of review?.body.comments ?? []) {
    const at = sentenceOf({ passages: [passage] }, comment);
    if (!at) continue;
    const note = (
      <CommentNote
        key={comment.id}
        prefix={prefix}
        sentence={at.sentence}
        head={`${reviewerName(review)} on sentence ${at.sentence + 1}`}
      >
        {comment.body}
      </CommentNote>
    );
    joined.set(at.sentence, [...(joined.get(at.sentence) ?? []), note]);
  }
  return joined;
}
