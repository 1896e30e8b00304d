/** One mistake in the sample: what is replaced, where the message should point, what it should say. */
export interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Text on the line that the message names, after the replacement. */
  at: string;
  says: RegExp;
}
