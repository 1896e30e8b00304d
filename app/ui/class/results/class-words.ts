import { leanOf } from "#app/domain/class/lean.ts";
import { sensitivityWords } from "#app/domain/class/sensitivity-words.ts";
import { DISCERNMENT_FROM, discernment, type Trials } from "#app/domain/scoring/discernment.ts";

/** One sentence on how the class tells weak from sound; says what is lacking where there is too little to say. */
export function classWords(trials: Trials): string {
  const found = discernment(trials);
  if (!found) {
    return `How well the class tells weak sentences from sound ones is shown from ${DISCERNMENT_FROM} of each on; what has been handed in holds ${trials.signals} and ${trials.noises}.`;
  }
  const lean = leanOf(found.criterion);
  const marks = lean === "balanced" ? "marks neither readily nor sparingly" : lean;
  return `Taken together, ${sensitivityWords(found.dPrime, "the class")} (sensitivity d′ ${signed(found.dPrime)}), and ${marks} (suspicion c ${signed(found.criterion)}).`;
}

/** With a proper minus sign, one decimal. */
function signed(value: number): string {
  const text = value.toFixed(1);
  return text === "-0.0" ? "0.0" : text.replace("-", "−");
}
