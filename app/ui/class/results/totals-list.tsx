import type { ShownTotals } from "#app/domain/class/show-items.ts";
import styles from "./items.module.css";
import { asFigure, asPerCent, asShare } from "./statistic-words.ts";

/** Figures about the totals, as a row. */
export function TotalsList({ totals, of }: { totals: ShownTotals; of: string }) {
  const figures: [string, string][] = [
    ["attempts", String(totals.attempts)],
    ["mean", asShare(totals.mean)],
    ["median", asShare(totals.median)],
    ["standard deviation", asShare(totals.sd)],
    ["internal consistency", asPerCent(totals.consistency)],
    ["error ratio", asPerCent(totals.errorRatio)],
    ["standard error", asShare(totals.standardError)],
    ["skewness", asFigure(totals.skewness)],
    ["kurtosis", asFigure(totals.kurtosis)],
  ];
  return (
    <div className={styles.totals}>
      <h3 className="label">{of}</h3>
      <dl className="stats">
        {figures.map(([name, figure]) => (
          <div key={name} className="stat">
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
