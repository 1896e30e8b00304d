import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Answers, Mark } from "#app/domain/attempt/answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import { MarkedPassage, ReadPassage } from "#app/ui/passage/marked-passage.tsx";
import { groundsOf } from "./ground.ts";
import { KindsHelp } from "./kinds-help.tsx";
import { countMarks } from "./marking.ts";
import { MyMarks } from "./my-marks.tsx";
import { Passages } from "./passages.tsx";
import { Questions, questionTasks } from "./question.tsx";
import { SubmitBar } from "./submit-bar.tsx";
import { useMarking } from "./use-marking.ts";
import { Workbar } from "./workbar.tsx";
import styles from "./workspace.module.css";

export interface ViewProps {
  exercise: PublicExercise;
  /** What the fields start from; a restored draft mounts the view anew. */
  answers: Answers;
  /** How many questions lack a full answer. */
  open: number;
  submitting: boolean;
  /** What follows handing in, of work for a class; null: of one's own. */
  after: string | null;
  /** Content note, problem, restored draft: above the text. */
  notices: React.ReactNode;
}

interface MarkViewProps extends ViewProps {
  plainUrl: string;
  /** Marks changed, and the form's fields with them. */
  onMarks: () => void;
}

/** Marking in the text. */
export function MarkView(props: MarkViewProps) {
  const { exercise, answers, open, submitting, after, notices, plainUrl, onMarks } = props;
  const grounds = useMemo(() => groundsOf(exercise), [exercise]);
  const { marking, dispatch, toolbar, handlers, giveKind, backToText, change } = useMarking(
    grounds,
    answers,
    onMarks,
  );
  const [reading, setReading] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { marks, pick } = marking;
  const count = countMarks(marks);
  const questions = useMemo(() => questionTasks(exercise), [exercise]);

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest("textarea, input, select") !== null) return;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") {
      event.preventDefault();
      dispatch({ do: "undo" });
    } else if (event.key === "Escape" && pick !== null) cancel();
  }

  function cancel() {
    backToText();
    dispatch({ do: "cancel" });
  }

  const changeInText = useCallback(
    (task: string, mark: Mark) => {
      // The kinds are not on the page while reading, and they are about to take the focus.
      flushSync(() => setReading(false));
      change(task, mark);
    },
    [change],
  );

  const remove = useCallback(
    (task: string, mark: Mark) => {
      dispatch({ do: "remove", task, mark });
      heading.current?.focus({ preventScroll: true });
    },
    [dispatch],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole view; every control has its own element
    <div onKeyDown={onKeyDown} {...inputHabit}>
      {grounds.map(({ task }) => (
        <input key={task} type="hidden" name={`m.${task}`} value={JSON.stringify(marks[task] ?? [])} />
      ))}
      {grounds.length === 0 ? null : (
        <Workbar
          grounds={grounds}
          marking={marking}
          reading={reading}
          toolbar={toolbar}
          onReading={setReading}
          onStep={dispatch}
          onKind={giveKind}
          onCancel={cancel}
        />
      )}
      <div className={`wrap with-aside ${styles.workspace}`}>
        <div className={styles.text}>
          <NoScript plainUrl={plainUrl} />
          {notices}
          <Passages exercise={exercise} grounds={grounds}>
            {(ground) => {
              const handled = handlers.get(ground.task);
              const own = marks[ground.task] ?? [];
              if (reading || handled === undefined) {
                return <ReadPassage key={ground.task} passage={ground.passage} marks={own} />;
              }
              const chosen = pick?.task === ground.task ? pick : null;
              return <MarkedPassage key={ground.task} {...ground} {...handled} marks={own} pick={chosen} />;
            }}
          </Passages>
          {grounds.length === 0 ? null : <Hint plainUrl={plainUrl} />}
        </div>
        {grounds.length === 0 ? null : (
          <aside className="no-print" aria-labelledby="my-marks">
            <MyMarks
              ref={heading}
              grounds={grounds}
              marks={marks}
              count={count}
              onChange={changeInText}
              onRemove={remove}
            />
            <KindsHelp />
          </aside>
        )}
        <div className={`${styles.questions} stack stack-7`}>
          <Questions tasks={questions} answers={answers} />
          <SubmitBar
            counts={{
              marks: grounds.length > 0 ? count : null,
              questions: questions.length,
              answered: questions.length - open,
            }}
            submitting={submitting}
            after={after}
          />
        </div>
      </div>
      {/* Two equal sentences in a row would otherwise be heard once. */}
      <div className="vh" aria-live="polite">
        {`${marking.said}${marking.turn % 2 === 0 ? "" : "\u00a0"}`}
      </div>
    </div>
  );
}

const STEERING = /^(Tab|Arrow|Home|End)/;

/** Scripts move the focus after a click too; the ring is for those who steer by keys. */
const inputHabit = {
  onPointerDownCapture: (event: React.PointerEvent<HTMLElement>) => {
    event.currentTarget.dataset.by = "pointer";
  },
  onKeyDownCapture: (event: React.KeyboardEvent<HTMLElement>) => {
    if (STEERING.test(event.key)) event.currentTarget.dataset.by = "keys";
  },
};

function NoScript({ plainUrl }: { plainUrl: string }) {
  return (
    <noscript>
      <p className={`banner ${styles.notices}`}>
        <Icon name="info" />
        <span>Marking in the text needs scripts. The plain form works without them.</span>
        <a href={plainUrl}>Mark with a plain form</a>
      </p>
    </noscript>
  );
}

function Hint({ plainUrl }: { plainUrl: string }) {
  return (
    <p className={`caption no-print ${styles.hint}`}>
      Tap or click a sentence to choose all of it; drag, or use Start and End, for single words. Many
      sentences here are sound: leaving them alone counts too.{" "}
      <a href={plainUrl}>Mark with a plain form instead</a>
    </p>
  );
}
