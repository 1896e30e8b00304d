import type { StepProgress } from "#app/domain/exercise/progress.ts";
import { Icon } from "../layout/icon.tsx";

/** How far a step is: an empty square, one with a bar, one with a tick. Drawn only; the words stand beside it. */
export function Tickbox({ state }: { state: StepProgress["state"] }) {
  if (state === "done") {
    return (
      <span className="tickbox tickbox--done">
        <Icon name="tick" />
      </span>
    );
  }
  return <span className={`tickbox ${state === "under-way" ? "tickbox--now" : ""}`} />;
}
