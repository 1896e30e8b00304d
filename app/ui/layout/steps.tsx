export type StepState = "to-do" | "under-way" | "done";

const CLASS = { "to-do": undefined, "under-way": "now", done: "done" } as const;

/** One small bar a step, with the count in words for those who cannot see it. */
export function Steps({ states, what }: { states: StepState[]; what: string }) {
  const count = (state: StepState) => states.filter((other) => other === state).length;
  const label = `${states.length} ${what}: ${count("done")} done, ${count("under-way")} under way, ${count("to-do")} to go`;
  return (
    <span className="steps" role="img" aria-label={label}>
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity and never move
        <i key={index} className={CLASS[state]} />
      ))}
    </span>
  );
}
