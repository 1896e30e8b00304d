import { CertaintyScale } from "./certainty-scale.tsx";
import type { QuestionProps } from "./question.tsx";

/** One right answer: radio buttons; several: tick boxes, and it says so. */
export function ChoiceQuestion({ task, answer, legend }: QuestionProps<"choice">) {
  return (
    <div className="stack stack-5">
      <fieldset className="stack stack-3">
        {legend}
        {task.several ? <p className="field__hint">Choose all that apply.</p> : null}
        <div className="options">
          {task.answers.map(({ id, text }) => (
            <label className="option" key={id}>
              <input
                type={task.several ? "checkbox" : "radio"}
                name={`c.${task.id}`}
                value={id}
                defaultChecked={answer?.chosen.includes(id)}
              />{" "}
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <CertaintyScale name={`certainty.${task.id}`} chosen={answer?.certainty ?? null} />
    </div>
  );
}
