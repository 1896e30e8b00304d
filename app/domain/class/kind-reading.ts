/**
 * How often the weaknesses of one kind were found, right place and right kind, over all students, with the interval in
 * which the share probably lies. Students and sentences are not independent trials: the interval is a hint.
 * Source: SCORING specification §5 (Wilson). Example: two attributions, 21 students, 31 found of 42: 59 to 85 %.
 */
import type { Kind } from "../exercise/kind.ts";
import { wilson } from "../stats/wilson.ts";
import type { ShownKind } from "./shown-reading.ts";

/** @param handedIn how many students. Nothing to find, or nobody who could: no interval. */
export function kindReading(
  kind: Kind,
  findings: { kind: Kind; found: number; partly: number }[],
  handedIn: number,
): ShownKind {
  const own = findings.filter((finding) => finding.kind === kind);
  const count = own.reduce((sum, { found, partly }) => sum + found + partly, 0);
  return kindRow(kind, count, own.length * handedIn);
}

/** A row of the table; kind null: sound sentences, left alone. */
export function kindRow(kind: Kind | null, count: number, of: number): ShownKind {
  return { kind, count, of, interval: of > 0 ? wilson(count, of) : null };
}
