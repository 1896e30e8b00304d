import { passageReports } from "../../report/mark-report.ts";
import { QuestionsSection } from "../../report/questions-section.tsx";
import { CommentedPassage } from "./commented-passage.tsx";
import styles from "./review.module.css";
import type { AttemptReviewData, ReviewProblems } from "./review-data.ts";
import type { OpenComments } from "./use-comments.ts";

interface SeenWorkProps {
  data: AttemptReviewData;
  comments: OpenComments;
  wrong: ReviewProblems;
  urlFor: (comment: string | null) => string;
}

/** The passages with their outcomes and comments, and the answers to the questions, as the student sees them. */
export function SeenWork({ data, comments, wrong, urlFor }: SeenWorkProps) {
  const { attempt, review, student } = data;
  const { exercise, result, answers } = attempt;
  return (
    <>
      <section className={styles.text} aria-labelledby="anno">
        <div className={`split ${styles.head}`}>
          <h2 className="h2" id="anno">
            As {student.name} sees it
          </h2>
          <p className="small muted">
            Choose a sentence’s number to comment on it. Comments stay yours until you send the review.
          </p>
        </div>
        {passageReports(exercise, result).map((report) => (
          <CommentedPassage
            key={report.prefix}
            report={report}
            comments={review.body.comments}
            wrong={wrong}
            urlFor={urlFor}
            {...comments}
          />
        ))}
      </section>
      <QuestionsSection
        exercise={exercise}
        answers={answers}
        result={result}
        ratings={{}}
        rate={null}
        about={`As ${student.name} sees them, with the key`}
      />
    </>
  );
}
