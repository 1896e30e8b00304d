/** Why an attempt was not submitted. `tasks`: ids of those without a full answer. */
export type SubmitProblem =
  | { reason: "incomplete"; tasks: string[] }
  | { reason: "offline" }
  /** The assignment no longer takes work; what was done is kept. */
  | { reason: "closed" }
  | { reason: "invalid"; message: string };

/** Whether an action never reached the server: then its page cannot be loaded again either, and stays as it is. */
export function wasOffline(result: unknown): boolean {
  return typeof result === "object" && result !== null && "reason" in result && result.reason === "offline";
}
