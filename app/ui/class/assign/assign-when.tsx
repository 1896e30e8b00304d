import { shiftWords } from "#app/domain/class/shift-words.ts";
import type { ReadTerms, TermsProblems, TypedTerms } from "#app/domain/class/typed-terms.ts";
import styles from "./assign.module.css";
import { MomentField } from "./moment-field.tsx";

interface AssignWhenProps {
  zone: string;
  start: TypedTerms;
  typed: TypedTerms;
  read: ReadTerms;
  problems: TermsProblems;
}

const HINTS = {
  opens: "Hidden until then",
  due: "After this, late",
  closes: "After this, nothing is accepted. Empty: never",
};
const LABELS = { opens: "Opens", due: "Due", closes: "Closes" };

/** The three times, as the clocks of the class's zone show them. */
export function AssignWhen({ zone, start, typed, read, problems }: AssignWhenProps) {
  const refused = typed.late === "refused";
  return (
    <section aria-labelledby="when">
      <h2 className="h3" id="when">
        When
      </h2>
      <div className={styles.whens}>
        {(["opens", "due", "closes"] as const).map((which) => (
          <MomentField
            key={which}
            which={which}
            label={LABELS[which]}
            hint={which === "closes" && refused ? "With the due time, as late work is refused" : HINTS[which]}
            start={{ date: start[`${which}Date`], time: start[`${which}Time`] }}
            problem={problems[which]}
            note={shiftWords(
              { date: typed[`${which}Date`], time: typed[`${which}Time`] },
              { read: read[which], zone, lean: which === "opens" ? "earlier" : "later" },
            )}
          />
        ))}
      </div>
    </section>
  );
}
