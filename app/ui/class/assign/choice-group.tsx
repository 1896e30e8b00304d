interface ChoiceGroupProps {
  name: string;
  legend: string;
  choices: { value: string; words: string; hint?: string }[];
  start: string;
  /** What overrules the choice at the moment. */
  note?: string | undefined;
}

/** One of a few, said in full. */
export function ChoiceGroup({ name, legend, choices, start, note }: ChoiceGroupProps) {
  return (
    <fieldset aria-describedby={note ? `${name}-note` : undefined}>
      <legend className="field__label">{legend}</legend>
      {choices.map(({ value, words, hint }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            id={`${name}-${value}`}
            defaultChecked={value === start}
          />
          {words}
          {hint && <span className="field__hint">{hint}</span>}
        </label>
      ))}
      {note && (
        <p className="field__hint" id={`${name}-note`} role="status">
          {note}
        </p>
      )}
    </fieldset>
  );
}
