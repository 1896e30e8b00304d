/**
 * How a class understood one weakness: how many found it, found part of it, took it for another kind, or missed it.
 * Source: SCORING specification §2 (outcomes of a finding). Example: of 21, {found: 5, partly: 0, otherKind: 2,
 * missed: 14, otherMost: "evidence"}.
 */
import type { Finding } from "../exercise/exercise.ts";
import { KINDS, type Kind } from "../exercise/kind.ts";
import { type Passage, sentencesOf } from "../passage/passage.ts";
import { overlaps } from "../passage/span.ts";
import type { MarkTaskResult } from "../scoring/result.ts";

export interface FindingReading {
  finding: string;
  kind: Kind;
  /** Index of the sentence in which it begins. */
  sentence: number;
  quote: string;
  found: number;
  partly: number;
  otherKind: number;
  missed: number;
  /** The other kind most chose; of two alike the one whose key comes first; null where nobody chose one. */
  otherMost: Kind | null;
}

/** @param results of the finding's own task, one a student; what a result does not speak of was missed. */
export function findingReading(
  finding: Finding,
  passage: Passage,
  results: MarkTaskResult[],
): FindingReading {
  const counts = { found: 0, partly: 0, otherKind: 0, missed: 0 };
  const others = new Map<Kind, number>();
  for (const { findings, marks } of results) {
    const outcome = findings.find((one) => one.finding === finding.id);
    counts[COUNTED_AS[outcome?.verdict ?? "missed"]] += 1;
    const kind = outcome?.verdict === "other-kind" ? marks[outcome.mark ?? -1]?.mark.kind : undefined;
    if (kind) others.set(kind, (others.get(kind) ?? 0) + 1);
  }
  const core = finding.places[0]?.core ?? { start: 0, end: 0 };
  const sentence = sentencesOf(passage).find((one) => overlaps(one, core));
  const most = Math.max(0, ...others.values());
  return {
    finding: finding.id,
    kind: finding.kind,
    sentence: sentence?.index ?? 0,
    quote: passage.text.slice(core.start, core.end),
    ...counts,
    otherMost: KINDS.find((kind) => most > 0 && others.get(kind) === most) ?? null,
  };
}

const COUNTED_AS = {
  found: "found",
  "partly-found": "partly",
  "other-kind": "otherKind",
  missed: "missed",
} as const;
