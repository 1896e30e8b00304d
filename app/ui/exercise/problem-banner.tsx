import { useEffect, useRef } from "react";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { capitalise, inWords } from "#app/domain/words/number-words.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import { questionId } from "./question.tsx";
import type { SubmitProblem } from "./submit-problem.ts";
import styles from "./workspace.module.css";

interface ProblemBannerProps {
  problem: SubmitProblem;
  exercise: PublicExercise;
  submitting: boolean;
}

/** Why the attempt was not submitted, what is safe, what to do. Takes the focus when it appears. */
export function ProblemBanner({ problem, exercise, submitting }: ProblemBannerProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second refusal must take the focus again
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div
      ref={box}
      className={`banner ${problem.reason === "incomplete" ? "" : "banner--error"} ${styles.problem}`}
      role="alert"
      tabIndex={-1}
    >
      <Icon name={problem.reason === "incomplete" ? "info" : "alert"} />
      <div className="stack stack-2">
        {problem.reason === "incomplete" ? (
          <Unanswered tasks={problem.tasks} exercise={exercise} submitting={submitting} />
        ) : (
          <p>
            <strong>Your work was not submitted.</strong> {explanation(problem)}
          </p>
        )}
      </div>
      {problem.reason === "offline" ? (
        <button type="submit" name="intent" value="submit" className="linkbtn" aria-disabled={submitting}>
          Submit again
        </button>
      ) : null}
    </div>
  );
}

function explanation(problem: Exclude<SubmitProblem, { reason: "incomplete" }>): string {
  if (problem.reason === "offline") return "Nothing is lost. Check the connection and submit again.";
  if (problem.reason === "closed")
    return "The assignment has closed by the server’s clock. Your work is kept as it is: ask your teacher for more time, then submit.";
  return problem.message;
}

interface UnansweredProps {
  tasks: string[];
  exercise: PublicExercise;
  submitting: boolean;
}

function Unanswered({ tasks, exercise, submitting }: UnansweredProps) {
  const open = exercise.tasks.filter((task) => task.type !== "mark" && tasks.includes(task.id));
  const one = open.length === 1;
  return (
    <>
      <p>
        <strong>
          {one ? "One question is" : `${capitalise(inWords(open.length))} questions are`} not fully answered.
        </strong>{" "}
        Answer {one ? "it" : "them"}, or submit anyway: an unanswered question scores 0.
      </p>
      <ul className="bullets">
        {open.map((task) => (
          <li key={task.id}>
            <a href={`#${questionId(task.id)}`} onClick={goToQuestion}>
              {"prompt" in task ? task.prompt : task.id}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="submit"
          name="confirm"
          value="yes"
          className="btn btn--small"
          aria-disabled={submitting}
        >
          Submit anyway
        </button>
      </p>
    </>
  );
}

/** By hand, for a change of the address would take this banner away. */
function goToQuestion(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
