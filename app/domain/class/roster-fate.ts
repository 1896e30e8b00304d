/**
 * What will become of a row of a roster: the words of a trial run.
 * Source: issue "Instructors run a class". Example: {kind: "present", as: null} is "Already in this class", and is
 * skipped.
 */
export type RosterFate =
  /** A new account, put into the class. */
  | { kind: "add" }
  /** A student of another class of the same instructor, put into this one too. */
  | { kind: "join"; as: KnownAs }
  | { kind: "present"; as: KnownAs }
  | { kind: "refused"; problem: string };

/** The name on the account where the file has another; null where it has the same, or the account has none. */
type KnownAs = string | null;

export interface FatedRow<Row = { line: number }> {
  row: Row;
  fate: RosterFate;
}

/** Whether confirming does anything for this row. */
export function isTaken({ kind }: RosterFate): boolean {
  return kind === "add" || kind === "join";
}

/** A text that is the same exactly when the same rows would be taken in the same way. */
export function fateSeal(rows: FatedRow[]): string {
  return rows
    .filter(({ fate }) => isTaken(fate))
    .map(({ row, fate }) => `${row.line} ${fate.kind}`)
    .join(",");
}

/** How many rows there are of each kind. */
export function countFates(rows: FatedRow[]): Record<RosterFate["kind"], number> {
  const counts = { add: 0, join: 0, present: 0, refused: 0 };
  for (const { fate } of rows) counts[fate.kind] += 1;
  return counts;
}
