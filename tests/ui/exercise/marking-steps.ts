import type { KINDS } from "#app/domain/exercise/kind.ts";
import { groundsOf } from "#app/ui/exercise/ground.ts";
import { type Marking, type MarkingStep, startMarking, takeStep } from "#app/ui/exercise/marking.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { markOnly, reservoir, village } from "./sample.ts";

export const grounds = groundsOf(markOnly(reservoir, village));
export const marked = (...steps: MarkingStep[]): Marking =>
  steps.reduce((state, step) => takeStep(grounds, state, step), startMarking(grounds, {}));
export const choose = (quote: string): MarkingStep => ({
  do: "choose-words",
  task: "t1",
  span: spanOf(reservoir, quote),
});
export const give = (kind: (typeof KINDS)[number]): MarkingStep => ({ do: "give-kind", kind });
export const quotes = (marking: Marking) =>
  (marking.marks.t1 ?? []).map(({ kind, start, end }) => `${kind}: ${reservoir.text.slice(start, end)}`);
