import type { TermsProblems, TypedTerms } from "#app/domain/class/typed-terms.ts";
import { FieldError } from "../../form/field-error.tsx";
import styles from "./assign.module.css";
import { AttemptsSelect } from "./attempts-select.tsx";
import { ChoiceGroup } from "./choice-group.tsx";

interface AssignHowProps {
  start: TypedTerms;
  typed: TypedTerms;
  problems: TermsProblems;
  /** Whether somebody has their explanations at another time than the class. */
  apart: boolean;
}

const ATTEMPTS = [1, 2, 3, 5, 10];

const COUNTING = [
  { value: "first", words: "The first" },
  { value: "best", words: "The best" },
  { value: "last", words: "The last" },
];

const explaining = (apart: boolean) => [
  {
    value: "at-once",
    words: "At once, after each attempt",
    hint: "Best for learning. Then only the first attempt can count, because the second has seen the key.",
  },
  {
    value: "due",
    words: "When it is due",
    hint: "Those who hand in early wait. A further attempt after that no longer counts.",
  },
  {
    value: "close",
    words: "When it closes",
    hint: apart ? "Each at their own closing time." : "For everyone at the same moment.",
  },
  { value: "release", words: "When I release them" },
];

const LATE = [
  { value: "marked", words: "Take it until it closes, and mark it late" },
  { value: "refused", words: "Refuse it: the due time closes it" },
];

/** Attempts, explanations and late work. */
export function AssignHow({ start, typed, problems, apart }: AssignHowProps) {
  const atOnce = typed.explain === "at-once";
  return (
    <>
      <section aria-labelledby="tries">
        <h2 className="h3" id="tries">
          Attempts
        </h2>
        <div className={styles.two}>
          <AttemptsSelect start={start.attempts} choices={ATTEMPTS} problem={problems.attempts} />
          <ChoiceGroup
            name="counts"
            legend="Which one counts"
            choices={COUNTING}
            start={start.counts}
            note={atOnce ? "The first, whatever is chosen here: the explanations appear at once." : undefined}
          />
        </div>
      </section>
      <section aria-labelledby="explanations">
        <h2 className="h3" id="explanations">
          Explanations
        </h2>
        <ChoiceGroup
          name="explain"
          legend="When students see the key and every explanation"
          choices={explaining(apart)}
          start={start.explain}
        />
      </section>
      <section aria-labelledby="lateness">
        <h2 className="h3" id="lateness">
          Late work
        </h2>
        <ChoiceGroup
          name="late"
          legend="What comes in after the due time"
          choices={LATE}
          start={start.late}
        />
      </section>
      {problems.choices && <FieldError id="choices-error">{problems.choices}</FieldError>}
    </>
  );
}
