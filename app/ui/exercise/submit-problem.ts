/** Why an attempt was not submitted. `tasks`: ids of those without a full answer. */
export type SubmitProblem =
  | { reason: "incomplete"; tasks: string[] }
  | { reason: "offline" }
  | { reason: "invalid"; message: string }
  | { reason: "closed"; message: string };
