import styles from "../report/feedback.module.css";
import { FindingCard } from "../report/finding-card.tsx";
import type { KeyReport } from "../report/mark-report.ts";

/** Every finding with its words, its reason and how to check it, in reading order. */
export function KeyCards({ reports }: { reports: KeyReport[] }) {
  const cards = reports.flatMap(({ prefix, passage, name, made }) =>
    (made?.explanations ?? []).flatMap((one) =>
      one.type === "finding"
        ? [
            <FindingCard
              key={`${prefix}-${one.finding.id}`}
              one={one}
              prefix={prefix}
              passage={passage}
              passageName={name}
            />,
          ]
        : [],
    ),
  );
  if (cards.length === 0) return null;
  return (
    <section className="wrap" aria-labelledby="explained">
      <div className="section-head">
        <h2 className="h2" id="explained">
          Each finding, explained
        </h2>
      </div>
      <div className={styles.cards}>{cards}</div>
    </section>
  );
}
