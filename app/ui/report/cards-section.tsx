import { countOutcomes } from "#app/domain/scoring/explain-counts.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { FalseAlarmCard } from "./false-alarm-card.tsx";
import styles from "./feedback.module.css";
import { FindingCard } from "./finding-card.tsx";
import type { MarkReport, PassageReport } from "./mark-report.ts";
import type { PractiseAt } from "./practise-link.tsx";

interface CardsSectionProps {
  passages: (PassageReport & { marking: MarkReport })[];
  /** null: for somebody who does not practise it. */
  practise: PractiseAt | null;
}

/** Everything in the key and everything marked beside it, in reading order. */
export function CardsSection({ passages, practise }: CardsSectionProps) {
  const { findings, falseAlarms } = countOutcomes(passages.map((one) => one.marking.result));
  if (findings + falseAlarms === 0) return null;
  const parts = [
    findings > 0 && counted(findings, "finding"),
    falseAlarms > 0 && counted(falseAlarms, "false alarm"),
  ].filter(Boolean);
  return (
    <section className="wrap" aria-labelledby="explained">
      <div className="split section-head">
        <h2 className="h2" id="explained">
          Each mark, explained
        </h2>
        <p className="small muted">{capitalise(parts.join(" and "))}, in reading order</p>
      </div>
      <div className={styles.cards}>
        {passages.map(({ prefix, passage, name, marking }) =>
          marking.made.explanations.map((one) =>
            one.type === "finding" ? (
              <FindingCard
                key={`${prefix}-${one.finding.id}`}
                one={one}
                prefix={prefix}
                passage={passage}
                passageName={name}
                practise={practise}
              />
            ) : (
              <FalseAlarmCard
                key={`${prefix}-${one.sentence}`}
                one={one}
                prefix={prefix}
                passage={passage}
                passageName={name}
                practise={practise}
              />
            ),
          ),
        )}
      </div>
    </section>
  );
}
