import type { FindingVerdict } from "#app/domain/scoring/result.ts";
import { Icon, type IconName } from "../layout/icon.tsx";

const OUTCOMES = {
  found: { icon: "found", words: "Found" },
  "partly-found": { icon: "partly", words: "Partly found" },
  "other-kind": { icon: "half", words: "Right place, another kind" },
  missed: { icon: "missed", words: "Missed" },
  "false-alarm": { icon: "false", words: "False alarm" },
  repeat: { icon: "repeat", words: "Same finding again" },
  "left-alone": { icon: "tick", words: "Left alone" },
  sound: { icon: "tick", words: "Holds up" },
  right: { icon: "found", words: "Right" },
  "partly-right": { icon: "partly", words: "Partly right" },
  "not-right": { icon: "false", words: "Not right" },
  unanswered: { icon: "missed", words: "Not answered" },
  waiting: { icon: "waiting", words: "Awaiting a rating" },
  rated: { icon: "found", words: "Rated" },
} as const satisfies Record<FindingVerdict | string, { icon: IconName; words: string }>;

export type OutcomeName = keyof typeof OUTCOMES;

/** The order of the legend, which shows only what occurs. */
export const LEGEND_ORDER = [
  "found",
  "partly-found",
  "other-kind",
  "missed",
  "false-alarm",
  "repeat",
  "left-alone",
  "sound",
] as const satisfies OutcomeName[];

/** An outcome is a shape in ink and its words, never a hue. */
export function Outcome({ name, words }: { name: OutcomeName; words?: string }) {
  return (
    <span className="outcome">
      <Icon name={OUTCOMES[name].icon} /> {words ?? OUTCOMES[name].words}
    </span>
  );
}
