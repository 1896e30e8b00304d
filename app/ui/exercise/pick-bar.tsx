import { capitalise } from "#app/domain/words/number-words.ts";
import { type Ground, whereIn } from "./ground.ts";
import { type Edge, nudge, type Pick } from "./pick.ts";
import styles from "./workspace.module.css";

interface PickBarProps {
  ground: Ground | undefined;
  pick: Pick | null;
  onNudge: (edge: Edge, by: 1 | -1) => void;
  onCancel: () => void;
}

/** The chosen words and the buttons that narrow them. Empty it keeps its height, so that the text never jumps. */
export function PickBar({ ground, pick, onNudge, onCancel }: PickBarProps) {
  if (ground === undefined || pick === null) {
    return (
      <div className={`pickbar ${styles.pickbarEmpty}`}>
        <span className="muted">Choose a sentence, or drag over words. Then choose a kind.</span>
      </div>
    );
  }
  const where = whereIn(ground, pick);
  const quote = ground.passage.text.slice(pick.start, pick.end);
  const steps = { ground, pick, onNudge };
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of one form, not a form of its own
    <div className="pickbar" role="group" aria-label="Chosen words">
      <span className={styles.pickbarText}>
        <span className="muted">{pick.replacing ? `Change in ${where}` : capitalise(where)}:</span>{" "}
        <q lang={ground.passage.language}>{quote}</q>
      </span>
      <span className="nudge">
        Start
        <Step {...steps} edge="start" by={-1} name="Start one word earlier" sign="−" />
        <Step {...steps} edge="start" by={1} name="Start one word later" sign="+" />
      </span>
      <span className="nudge">
        End
        <Step {...steps} edge="end" by={-1} name="End one word earlier" sign="−" />
        <Step {...steps} edge="end" by={1} name="End one word later" sign="+" />
      </span>
      <button type="button" className="linkbtn" onClick={onCancel}>
        Cancel{" "}
        <span className="kbd" aria-hidden="true">
          Esc
        </span>
      </button>
    </div>
  );
}

interface StepProps {
  ground: Ground;
  pick: Pick;
  onNudge: (edge: Edge, by: 1 | -1) => void;
  edge: Edge;
  by: 1 | -1;
  name: string;
  sign: string;
}

function Step({ ground, pick, onNudge, edge, by, name, sign }: StepProps) {
  return (
    <button
      type="button"
      className="btn btn--small btn--icon"
      aria-label={name}
      aria-disabled={nudge(ground, pick, edge, by) === null}
      onClick={() => onNudge(edge, by)}
    >
      {sign}
    </button>
  );
}
