export interface Work {
  attempts: number;
  drills: number;
  notes: number;
}

const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** "3 passages, 42 drills and 1 note"; leaves out what there is none of. */
export function workWords({ attempts, drills, notes }: Work): string {
  const parts = [
    attempts > 0 ? count(attempts, "passage") : null,
    drills > 0 ? count(drills, "drill") : null,
    notes > 0 ? count(notes, "note") : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "nothing yet";
  return parts.length === 1 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
