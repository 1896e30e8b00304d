import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import type { ExerciseResult, TaskResult } from "#app/domain/scoring/result.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { ChoiceCard } from "./choice-card.tsx";
import styles from "./feedback.module.css";
import { MatchCard } from "./match-card.tsx";
import { OrderCard } from "./order-card.tsx";
import type { RateForm } from "./rate-form.ts";
import { RewriteCard } from "./rewrite-card.tsx";
import type { ReadReview } from "./sent-review.tsx";

export type Letters = Record<string, Record<string, string>>;

interface QuestionsSectionProps {
  exercise: Exercise;
  answers: Answers;
  /** null: nobody has answered; the key alone. */
  result: ExerciseResult | null;
  ratings: Record<string, 0 | 0.5 | 1>;
  rate: RateForm;
  review?: ReadReview | null;
  /** For an instructor: the line beside the heading. Open answers then stand elsewhere, to be rated. */
  about?: string;
  /** Of a worksheet's right-hand sides, by task and id. */
  letters?: Letters;
}

/** Every task that is not marking, with your answer, the right one, and why. */
export function QuestionsSection(props: QuestionsSectionProps) {
  const questions = props.exercise.tasks.filter((task) => task.type !== "mark");
  const apart = props.about !== undefined;
  if (questions.every(({ type }) => apart && type === "rewrite")) return null;
  return (
    <section className={`wrap ${styles.questions}`} aria-labelledby="questions">
      <div className="split section-head">
        <h2 className="h2" id="questions">
          {questions.length === 1 ? "The question" : "The questions"}
        </h2>
        <p className="small muted">{props.about ?? aboutLine(questions.length, props.result !== null)}</p>
      </div>
      <div className={styles.cards}>
        {questions.map((task, at) => {
          const scored = props.result?.tasks.find((one) => one.task === task.id) ?? null;
          if ((props.result && !scored) || (apart && task.type === "rewrite")) return null;
          const name = questions.length === 1 ? "Question" : `Question ${at + 1}`;
          return <Question key={task.id} {...props} task={task} scored={scored} name={name} />;
        })}
      </div>
    </section>
  );
}

function aboutLine(count: number, answered: boolean): string {
  if (count === 1) return answered ? "Your answer and the key" : "The key";
  return `${capitalise(counted(count, "question"))}, ${answered ? "your answers and the key" : "with the key"}`;
}

function Question(props: QuestionsSectionProps & { task: Task; scored: TaskResult | null; name: string }) {
  const { task, scored, name, answers, ratings, rate, review, letters } = props;
  const answer = answers[task.id];
  if (task.type === "choice" && (!scored || scored.type === "choice"))
    return (
      <ChoiceCard
        task={task}
        chosen={answer?.type === "choice" ? answer.chosen : []}
        scored={scored}
        name={name}
      />
    );
  if (task.type === "order" && (!scored || scored.type === "order"))
    return (
      <OrderCard
        task={task}
        sequence={answer?.type === "order" ? answer.sequence : []}
        scored={scored}
        name={name}
      />
    );
  if (task.type === "match" && (!scored || scored.type === "match"))
    return (
      <MatchCard
        task={task}
        pairs={answer?.type === "match" ? answer.pairs : {}}
        scored={scored}
        name={name}
        letters={letters?.[task.id]}
      />
    );
  if (task.type === "rewrite" && (!scored || scored.type === "rewrite"))
    return (
      <RewriteCard
        task={task}
        text={answer?.type === "rewrite" ? answer.text : ""}
        scored={scored}
        rating={ratings[task.id] ?? null}
        rate={rate}
        review={review ?? null}
        name={name}
      />
    );
  return null;
}
