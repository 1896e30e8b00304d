/**
 * Krippendorff's alpha for nominal data: how far two or more readers agree beyond chance. 1 is full agreement, 0 what
 * chance alone would give, below 0 less than that.
 * Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), from the matrix of coincidences.
 * Example: his two readers of ten yes-or-no units, who agree on six of them, come to 0.095.
 */

/**
 * @param units for each unit the category every reader gave it; null where a reader gave none.
 * @returns null where it is not defined: no unit has two values, or all values are the same.
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const totals = new Map<string, number>();
  let values = 0;
  let observed = 0;
  for (const unit of units) {
    const given = unit.filter((value) => value !== null);
    if (given.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      // Ordered pairs of this unit that differ, each counted 1/(m − 1).
      observed += (count * (given.length - count)) / (given.length - 1);
    }
    values += given.length;
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (values - total);
  return expected === 0 ? null : 1 - ((values - 1) * observed) / expected;
}
