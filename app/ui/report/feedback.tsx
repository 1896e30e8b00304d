import type { ReactNode } from "react";
import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { Icon } from "../layout/icon.tsx";
import { AnnotatedSection } from "./annotated-section.tsx";
import { CardsSection } from "./cards-section.tsx";
import { DebriefBox } from "./debrief-box.tsx";
import styles from "./feedback.module.css";
import { markedPassages, passageReports } from "./mark-report.ts";
import type { PractiseAt } from "./practise-link.tsx";
import { QuestionsSection } from "./questions-section.tsx";
import type { RateForm } from "./rate-form.ts";
import { type ReadReview, SentReview } from "./sent-review.tsx";
import { type AttemptFacts, BackLink, type BackTo, Summary } from "./summary.tsx";

export interface FeedbackProps {
  exercise: Exercise;
  answers: Answers;
  result: ExerciseResult;
  /** By task id, of the rewrites. */
  ratings: Record<string, 0 | 0.5 | 1>;
  attempt: AttemptFacts;
  /** Crumbs and steps. */
  header: ReactNode;
  /** Something to know before the result; null: nothing. */
  notice?: string | null;
  /** The next step: a form, since starting an exercise changes something; null at the end of a module. */
  next: ReactNode | null;
  back: BackTo;
  /** A form whose button begins it once more; null where it cannot be. */
  retry: ReactNode | null;
  /** Wraps the rating fields (`rating` = 0, 0.5 or 1, and a submit button) in a form; null where someone else rates. */
  rate: RateForm;
  /** Where to practise a kind after it. */
  practise?: PractiseAt;
  /** What an instructor sent about it. */
  review?: ReadReview | null;
}

/** Everything the learner may know once an attempt is in: outcomes beside the text, then each mark explained. */
export function Feedback(props: FeedbackProps) {
  const { exercise, answers, result, ratings, attempt, header, notice, next, back, retry, rate } = props;
  const review = props.review ?? null;
  const passages = passageReports(exercise, result);
  const marked = markedPassages(passages);
  return (
    <div data-print="key">
      <div className="wrap">
        <div className={`split no-print ${styles.bar}`}>{header}</div>
        {notice && (
          <div className={`banner ${styles.notice}`} role="status">
            <Icon name="info" />
            <p>{notice}</p>
          </div>
        )}
        <Summary
          exercise={exercise}
          result={result}
          passages={marked}
          attempt={attempt}
          next={next}
          back={back}
          retry={retry}
          ratedByOther={rate === null}
        />
        {review && <SentReview exercise={exercise} result={result} {...review} />}
      </div>
      <AnnotatedSection passages={passages} review={review} />
      <CardsSection passages={marked} practise={props.practise ?? null} />
      <QuestionsSection
        exercise={exercise}
        answers={answers}
        result={result}
        ratings={ratings}
        rate={rate}
        review={review}
      />
      <DebriefBox exercise={exercise} />
      <div className={`wrap cluster no-print ${styles.onward}`}>
        {next}
        <BackLink back={back} quiet={next !== null} />
      </div>
    </div>
  );
}
