import { CERTAINTY_WORDS } from "#app/domain/scoring/certainty.ts";
import type { PlainTaskResult } from "#app/domain/scoring/result.ts";
import { Outcome, type OutcomeName } from "./outcome.tsx";

interface QuestionHeadProps {
  name: string;
  /** null: nobody was asked. */
  scored: PlainTaskResult | null;
}

/** The first line of a question's card. */
export function QuestionHead({ name, scored }: QuestionHeadProps) {
  if (scored === null) return <span className="note__n">{name}</span>;
  return (
    <>
      <span className="note__n">{name}</span> <Outcome name={outcomeOf(scored)} />
      {scored.certainty !== null && (
        <>
          {" "}
          <span className="muted">
            You put it at {scored.certainty}%: {CERTAINTY_WORDS[scored.certainty]}
          </span>
        </>
      )}
    </>
  );
}

function outcomeOf({ answered, score }: PlainTaskResult): OutcomeName {
  if (score === 1) return "right";
  if (score > 0) return "partly-right";
  return answered ? "not-right" : "unanswered";
}
