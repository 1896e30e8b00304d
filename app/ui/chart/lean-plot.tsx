import { leanOf } from "#app/domain/class/lean.ts";
import styles from "./chart.module.css";

/** As far as the line reaches; rarer values stand at its end. */
const FURTHEST = 1.5;

/** How readily somebody marks, left for readily. `criterion` is c of SCORING §6; null: too few sentences. */
export function LeanPlot({ criterion }: { criterion: number | null }) {
  if (criterion === null) return <span className="caption">too few to say</span>;
  const within = Math.max(-FURTHEST, Math.min(FURTHEST, criterion)) / FURTHEST;
  return (
    <svg className={`plot ${styles.lean}`} viewBox="0 0 128 14" role="img" aria-label={leanOf(criterion)}>
      <path className="grid" d="M6 7H122M64 3v8" />
      <circle className="dot" cx={(64 + 58 * within).toFixed(1)} cy="7" r="4.5" />
    </svg>
  );
}

/** The words above a column of them. */
export function LeanAxis() {
  return (
    <span className={styles.leanAxis}>
      <span>marks readily</span> <span>marks sparingly</span>
    </span>
  );
}
