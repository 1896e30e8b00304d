import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import { ProblemBanner } from "./problem-banner.tsx";
import type { SubmitProblem } from "./submit-problem.ts";
import styles from "./workspace.module.css";

interface NoticesProps {
  exercise: PublicExercise;
  problem: SubmitProblem | null;
  submitting: boolean;
  /** The plain form was saved on request. */
  saved: boolean;
  /** A draft from this device was put back. */
  restored: boolean;
  /** This device has an unsaved draft, but a later one was saved elsewhere. */
  offered: boolean;
  onTakeOffer: () => void;
}

/** What the reader should know before going on. */
export function Notices({
  exercise,
  problem,
  submitting,
  saved,
  restored,
  offered,
  onTakeOffer,
}: NoticesProps) {
  const note = exercise.contentNote;
  if (problem === null && !saved && !restored && !offered && note === null) return null;
  return (
    <div className={`${styles.notices} stack stack-3 no-print`}>
      {problem === null ? null : (
        <ProblemBanner problem={problem} exercise={exercise} submitting={submitting} />
      )}
      {saved && problem === null ? (
        <p className="banner" role="status">
          <Icon name="tick" />
          <span>Saved. You can close this page and come back to it later.</span>
        </p>
      ) : null}
      {restored ? (
        <p className="banner" role="status">
          <Icon name="info" />
          <span>Restored from this device: changes that had not been saved.</span>
        </p>
      ) : null}
      {offered ? (
        <div className="banner" role="status">
          <Icon name="info" />
          <p>
            This device holds unsaved changes, but later work was saved in another place. That is what you
            see.
          </p>
          <button type="button" className="linkbtn" onClick={onTakeOffer}>
            Use the changes from this device
          </button>
        </div>
      ) : null}
      {note === null ? null : (
        <p className="banner">
          <Icon name="info" />
          <span>
            <strong>Before you read:</strong> {note}
          </span>
        </p>
      )}
    </div>
  );
}
