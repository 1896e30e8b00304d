/**
 * The mean of those values that there are: of scores, what has not been rated or done has none.
 * Source: issue "Instructors run a class" ("mean over what was done"). Example: 0.6, none, 0.8 has the mean 0.7.
 *
 * @returns null of nothing.
 */
export function meanOf(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
