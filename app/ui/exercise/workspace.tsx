import { Form } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { draftToRestore } from "./draft-to-restore.ts";
import { readDraft } from "./local-draft.ts";
import { MarkView } from "./mark-view.tsx";
import { Notices } from "./notices.tsx";
import { PlainForm } from "./plain-form.tsx";
import { SaveStatus } from "./save-status.tsx";
import type { SubmitProblem } from "./submit-problem.ts";
import { readForm, useDraft } from "./use-draft.ts";
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
  const { exercise, attempt, draftUrl, plainUrl, plain, markUrl, saved, problem, submitting, header } = props;
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft({ form, exercise, attempt, draftUrl });
  const { changed, suspend, resume } = draft;
  const [start, setStart] = useState({ answers: attempt.answers, restored: 0 });
  const [current, setCurrent] = useState(attempt.answers);
  const [offered, setOffered] = useState<Answers | null>(null);
  const sending = useRef(false);

  const onEdit = useCallback(() => {
    if (form.current === null) return;
    const parsed = parseAnswers(exercise, readForm(exercise, form.current));
    if (parsed.ok) setCurrent(parsed.answers);
    changed();
  }, [exercise, changed]);

  const restore = useCallback((answers: Answers) => {
    setOffered(null);
    setStart(({ restored }) => ({ answers, restored: restored + 1 }));
  }, []);

  const held = useRef(attempt);
  useEffect(() => {
    const found = draftToRestore(exercise, held.current, readDraft(held.current.id));
    if (found?.sure === true) restore(found.answers);
    else if (found !== null) setOffered(found.answers);
  }, [exercise, restore]);

  useEffect(() => {
    if (start.restored > 0) onEdit();
  }, [start.restored, onEdit]);

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

  const view = {
    exercise,
    answers: start.answers,
    current,
    submitting,
    notices: (
      <Notices
        exercise={exercise}
        problem={problem}
        submitting={submitting}
        saved={saved === true}
        restored={start.restored > 0}
        offered={offered !== null}
        onTakeOffer={() => offered !== null && restore(offered)}
      />
    ),
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
          <SaveStatus state={draft.state} reloadUrl={markUrl} />
        </div>
      </div>
      {plain ? (
        <PlainForm key={start.restored} {...view} markUrl={markUrl} />
      ) : (
        <MarkView key={start.restored} {...view} plainUrl={plainUrl} onMarks={onEdit} />
      )}
    </Form>
  );
}

function keepEnterFromSubmitting(event: React.KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
