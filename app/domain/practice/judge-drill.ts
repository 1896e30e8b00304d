/**
 * Whether an answer to a drill is right, and if not, in which way.
 * An answer that the drill also accepts is right; naming another kind finds the right place at least.
 * Source: SCORING §§5–6, PRODUCT "Words we use". Example: a weak drill of kind `loaded` answered "sound" is "missed";
 * answered "evidence" it is "other-kind"; a sound drill answered "loaded" is a "false-alarm".
 */
import type { Drill } from "../exercise/drill.ts";
import { isKind, type Kind } from "../exercise/kind.ts";

export type DrillAnswer = Kind | "sound";
export type DrillVerdict = "right" | "other-kind" | "missed" | "false-alarm";

/** The answer if the value is one, else null. */
export function asDrillAnswer(value: unknown): DrillAnswer | null {
  return value === "sound" || isKind(value) ? value : null;
}

export function judgeDrill(drill: Pick<Drill, "kind" | "accepts">, answer: DrillAnswer): DrillVerdict {
  if (drill.kind === null) return answer === "sound" ? "right" : "false-alarm";
  if (answer === "sound") return "missed";
  return answer === drill.kind || drill.accepts.includes(answer) ? "right" : "other-kind";
}
