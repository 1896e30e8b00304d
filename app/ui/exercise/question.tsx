import { memo } from "react";
import type { Answers } from "#app/domain/attempt/answers.ts";
import type { PublicExercise, PublicTask } from "#app/domain/exercise/public-exercise.ts";
import { ChoiceQuestion } from "./choice-question.tsx";
import { MatchQuestion } from "./match-question.tsx";
import { OrderQuestion } from "./order-question.tsx";
import { RewriteQuestion } from "./rewrite-question.tsx";
import styles from "./workspace.module.css";

export type QuestionTask = Exclude<PublicTask, { type: "mark" }>;

/** What each question needs. Fields keep their own state, so answers given before the scripts arrive survive. */
export interface QuestionProps<Type extends QuestionTask["type"]> {
  task: Extract<PublicTask, { type: Type }>;
  answer: Extract<Answers[string], { type: Type }> | undefined;
  legend: React.ReactNode;
}

export function questionTasks(exercise: Pick<PublicExercise, "tasks">): QuestionTask[] {
  return exercise.tasks.filter((task): task is QuestionTask => task.type !== "mark");
}

interface QuestionsProps {
  tasks: QuestionTask[];
  answers: Answers;
}

/** All tasks that are not marking, as form fields that work with and without scripts. */
export const Questions = memo(function Questions({ tasks, answers }: QuestionsProps) {
  return tasks.map((task, at) => (
    <Question
      key={task.id}
      task={task}
      answer={answers[task.id]}
      legend={
        <legend className="h3" id={questionId(task.id)} tabIndex={-1}>
          <span className={`label ${styles.questionLabel}`}>{positionInWords(at + 1, tasks.length)}</span>{" "}
          {task.prompt}
        </legend>
      }
    />
  ));
});

/** Where a link to the question leads. */
export function questionId(task: string): string {
  return `question-${task}`;
}

function positionInWords(at: number, of: number): string {
  return of === 1 ? "One question before you submit" : `Question ${at} of ${of}`;
}

interface AnyQuestionProps {
  task: QuestionTask;
  answer: Answers[string] | undefined;
  legend: React.ReactNode;
}

function Question({ task, answer, ...rest }: AnyQuestionProps) {
  switch (task.type) {
    case "choice":
      return <ChoiceQuestion task={task} answer={answer?.type === "choice" ? answer : undefined} {...rest} />;
    case "order":
      return <OrderQuestion task={task} answer={answer?.type === "order" ? answer : undefined} {...rest} />;
    case "match":
      return <MatchQuestion task={task} answer={answer?.type === "match" ? answer : undefined} {...rest} />;
    case "rewrite":
      return (
        <RewriteQuestion task={task} answer={answer?.type === "rewrite" ? answer : undefined} {...rest} />
      );
  }
}
