import { marks as marksInWords } from "./say.ts";
import styles from "./workspace.module.css";

export interface SubmitCounts {
  /** Null when there is nothing to mark. */
  marks: number | null;
  questions: number;
  answered: number;
}

interface SubmitBarProps {
  counts: SubmitCounts;
  submitting: boolean;
  /** What follows, of work for a class; null: of one's own. */
  after: string | null;
}

/** What follows where no class asks. */
export const OF_ONES_OWN =
  "After you submit you see every explanation; your first attempt is the one that is scored.";

/** The button, and beside it in words what would be submitted. */
export function SubmitBar({ counts, submitting, after }: SubmitBarProps) {
  return (
    <div className={`${styles.submit} rule-ink no-print`}>
      <button
        type="submit"
        name="intent"
        value="submit"
        className="btn btn--primary"
        aria-disabled={submitting}
      >
        {submitting ? "Submitting …" : submitLabel(counts)}
      </button>
      <noscript>
        <button type="submit" name="intent" value="save" className="btn">
          Save and come back
        </button>
      </noscript>
      <p className="small muted">
        {counts.marks === 0 ? "You have marked nothing: you judge every sentence sound. " : null}
        {tally(counts)} {after ?? OF_ONES_OWN}
      </p>
    </div>
  );
}

/** "Submit marks", "Submit marks and answers", "Submit answer". */
export function submitLabel({ marks, questions }: SubmitCounts): string {
  const answers = questions === 1 ? "answer" : "answers";
  if (questions === 0) return "Submit marks";
  return marks === null ? `Submit ${answers}` : `Submit marks and ${answers}`;
}

/** "4 marks, 1 of 1 question answered." Empty when the zero marks are said already and nothing is asked. */
function tally({ marks, questions, answered }: SubmitCounts): string {
  const asked = `${answered} of ${questions} ${questions === 1 ? "question" : "questions"} answered.`;
  if (marks === null || marks === 0) return questions === 0 ? "" : asked;
  return questions === 0 ? `${marksInWords(marks)}.` : `${marksInWords(marks)}, ${asked}`;
}
