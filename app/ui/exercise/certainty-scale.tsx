import { CERTAINTIES, type Certainty } from "#app/domain/attempt/answers.ts";
import { CERTAINTY_WORDS } from "#app/domain/scoring/certainty.ts";

interface CertaintyScaleProps {
  name: string;
  chosen: Certainty | null;
}

/** How sure the learner is: shown beside the grade, never in it. */
export function CertaintyScale({ name, chosen }: CertaintyScaleProps) {
  return (
    <fieldset className="stack stack-2">
      <legend className="field__label">How likely is it that your answer is right?</legend>
      <div className="scale-choice">
        {CERTAINTIES.map((level) => (
          <label key={level}>
            <input type="radio" name={name} value={level} defaultChecked={chosen === level} /> {level}%{" "}
            <small>{CERTAINTY_WORDS[level]}</small>
          </label>
        ))}
      </div>
      <p className="field__hint">
        Optional, and never part of the score. It lets you see how well your confidence fits your answers.
      </p>
    </fieldset>
  );
}
