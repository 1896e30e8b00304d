import type { FalseAlarmExplanation } from "#app/domain/scoring/explain-marks.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";

/** "False alarm", "Two false alarms". */
export function falseAlarmTitle({ marks }: FalseAlarmExplanation): string {
  return marks.length === 1 ? "False alarm" : capitalise(counted(marks.length, "false alarm"));
}
