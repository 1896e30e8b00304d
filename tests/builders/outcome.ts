/** The outcome as one that went well. @throws with the refusal. */
export function accepted<Outcome extends { ok: boolean }>(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { ok: true }>;
}
