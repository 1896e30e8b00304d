import { workWords } from "./work-words.ts";

/** Whether what was done as a guest on this browser comes along; ticked until somebody takes it back. */
export function BringWork({ work }: { work: Parameters<typeof workWords>[0] }) {
  return (
    <label className="choice">
      <input type="checkbox" name="bring" defaultChecked /> Bring my work as a guest along
      <span className="field__hint">{workWords(work)}</span>
    </label>
  );
}
