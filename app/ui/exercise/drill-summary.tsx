import { Link } from "@remix-run/react";
import { Icon } from "../layout/icon.tsx";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import styles from "./drill.module.css";
import type { Explained } from "./drill-explained.tsx";

interface DrillSummaryProps {
  scores: { r: number; f: number; V: number; d: number; n: number };
  explained: Explained[];
  again: string;
  back: { to: string; words: string };
}

/** The end of a set: what was caught, what was left alone, and every explanation again. */
export function DrillSummary({ scores, explained, again, back }: DrillSummaryProps) {
  const sound = explained.filter((one) => one.drill.kind === null).length;
  const weak = explained.length - sound;
  const right = explained.filter((one) => one.right).length;
  return (
    <div className={styles.sum}>
      <h1 className="h1">
        Of {weak} weak ones you stopped at {scores.f}; of {sound} sound ones you left {scores.r} alone.
      </h1>
      <p className="deck">
        {right} of {explained.length} answers name what the key names.{" "}
        {scores.d > 0
          ? "You called more of them weak than are weak."
          : scores.n > 0
            ? "You called more of them sound than are sound."
            : "You called as many weak as there are."}{" "}
        A set this short says little about anybody; the picture forms over many.
      </p>
      <p className="cluster">
        <Link className="btn btn--primary" to={back.to}>
          {back.words} <Icon name="next" />
        </Link>
        <Link className="btn" to={again}>
          Go through them again
        </Link>
      </p>
      <ol className={styles.list}>
        {explained.map(({ position, drill, right: ok, answer }) => (
          <li key={position}>
            <div>
              <p className={styles.quote}>
                <q>{drill.text.slice(drill.highlight.start, drill.highlight.end)}</q>
              </p>
              <p className="small">{drill.why}</p>
            </div>
            <p className="cluster small">
              {drill.kind ? (
                <>
                  <KindBadge kind={drill.kind} /> <KindName kind={drill.kind} />
                </>
              ) : (
                <span className="outcome">
                  <Icon name="tick" /> Sound
                </span>
              )}
            </p>
            <p className="small outcome">
              <Icon name={ok ? "found" : answer === "sound" ? "missed" : drill.kind ? "half" : "false"} />
              {ok
                ? "Right"
                : answer === "sound"
                  ? "You left it alone"
                  : drill.kind
                    ? "Another kind"
                    : "False alarm"}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
