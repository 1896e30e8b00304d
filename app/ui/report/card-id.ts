import type { Explanation } from "#app/domain/scoring/explain-marks.ts";

/** Id of an explanation's card: of a finding by its own id, of false alarms by their sentence. */
export function cardId(prefix: string, one: Explanation): string {
  return one.type === "finding" ? `${prefix}-f-${one.finding.id}` : `${prefix}-a-${one.sentence + 1}`;
}
