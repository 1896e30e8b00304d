import { Form } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { unansweredTasks } from "#app/domain/attempt/unanswered.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { MarkView } from "./mark-view.tsx";
import { Notices } from "./notices.tsx";
import { PlainForm } from "./plain-form.tsx";
import { SaveStatus } from "./save-status.tsx";
import type { SubmitProblem } from "./submit-problem.ts";
import { readForm, useDraft } from "./use-draft.ts";
import { useStart } from "./use-start.ts";
import styles from "./workspace.module.css";

export interface WorkspaceProps {
  exercise: PublicExercise;
  attempt: {
    id: string;
    answers: Answers;
    /** The number of the last draft the server has. */
    seq: number;
    /** Goes with the submission, so that submitting twice is harmless. */
    key: string;
  };
  draftUrl: string;
  plainUrl: string;
  /** The form without marking in the text, which needs no scripts. */
  plain: boolean;
  markUrl: string;
  /** What follows handing in, of work for a class; null: of one's own. */
  after: string | null;
  /** The form was just saved on request. */
  saved?: boolean;
  problem: SubmitProblem | null;
  submitting: boolean;
  /** Crumbs and steps. */
  header: React.ReactNode;
}

/** One attempt under way: the passages, the questions, and one form around them. */
export function Workspace(props: WorkspaceProps) {
  return <AttemptForm key={`${props.attempt.id} ${props.plain}`} {...props} />;
}

function AttemptForm(props: WorkspaceProps) {
  const { draftUrl, plainUrl, plain, markUrl, after, saved, problem, submitting, header } = props;
  // An attempt pins its version; the page's data may be loaded again, but what is being worked on stays the same.
  const [exercise] = useState(props.exercise);
  const [attempt] = useState(props.attempt);
  const form = useRef<HTMLFormElement>(null);
  const { state, changed, suspend, resume } = useDraft({ form, exercise, attempt, draftUrl });
  const [open, setOpen] = useState(() => unansweredTasks(exercise, attempt.answers).length);
  const sending = useRef(false);

  const read = useCallback(() => (form.current === null ? {} : readForm(exercise, form.current)), [exercise]);
  const onEdit = useCallback(() => {
    const now = parseAnswers(exercise, read());
    if (now.ok) setOpen(unansweredTasks(exercise, now.answers).length);
    changed();
  }, [exercise, read, changed]);
  const { start, offered, takeOffer } = useStart({ exercise, attempt, read, onEdit });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem ends the submission that caused it
  useEffect(() => {
    if (submitting) return;
    sending.current = false;
    resume();
  }, [submitting, problem, resume]);

  function onSubmit(event: React.FormEvent<HTMLFormElement>) {
    if (submitting || sending.current) return event.preventDefault();
    sending.current = true;
    const seq = event.currentTarget.elements.namedItem("seq");
    if (seq instanceof HTMLInputElement) seq.value = String(suspend());
  }

  const restored = start.turn > 0;
  const notices = {
    exercise,
    problem,
    submitting,
    saved: saved === true,
    restored,
    offered,
    onTakeOffer: takeOffer,
  };
  const view = {
    exercise,
    answers: start.answers,
    open,
    submitting,
    after,
    notices: <Notices {...notices} />,
  };
  return (
    <Form
      ref={form}
      method="post"
      autoComplete="off"
      data-print="worksheet"
      className={styles.form}
      onChange={onEdit}
      onSubmit={onSubmit}
      onKeyDown={keepEnterFromSubmitting}
    >
      {/* The first button is what Enter presses without scripts: it must not be the one that ends the attempt. */}
      <button type="submit" name="intent" value="save" hidden tabIndex={-1} aria-hidden="true">
        Save
      </button>
      <input type="hidden" name="key" value={attempt.key} />
      <input type="hidden" name="seq" defaultValue={attempt.seq + 1} />
      <div className="wrap">
        <div className={`split no-print ${styles.modulebar}`}>
          {header}
          <SaveStatus state={state} reloadUrl={markUrl} />
        </div>
      </div>
      {plain ? (
        <PlainForm key={start.turn} {...view} markUrl={markUrl} />
      ) : (
        <MarkView key={start.turn} {...view} plainUrl={plainUrl} onMarks={onEdit} />
      )}
    </Form>
  );
}

function keepEnterFromSubmitting(event: React.KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
