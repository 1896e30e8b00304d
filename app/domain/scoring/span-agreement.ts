/**
 * How far two sets of spans agree, in characters: P = (1/|S|) Σ |s∩t|/|s|, R = (1/|T|) Σ |s∩t|/|t| over all pairs,
 * F1 their harmonic mean; spans that overlap within a side are merged first. For research, never for grades.
 * Source: SemEval-2020 Task 11, span identification (Da San Martino et al. 2020); SCORING specification §4.
 * Example: answer [0, 10) against gold [5, 25): P = 5/10, R = 5/20, F1 = 1/3.
 */
import type { Span } from "../passage/span.ts";

export interface SpanAgreement {
  precision: number;
  recall: number;
  f1: number;
}

/** Both sides empty agree fully (1, 1, 1); one side empty not at all (0, 0, 0). Empty spans are left out. */
export function spanAgreement(answer: Span[], gold: Span[]): SpanAgreement {
  const s = mergeOverlapping(answer);
  const t = mergeOverlapping(gold);
  if (s.length === 0 && t.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = meanShareCovered(s, t);
  const recall = meanShareCovered(t, s);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Mean, over the spans, of the share of each that the others cover; 0 when there are none. */
function meanShareCovered(spans: Span[], others: Span[]): number {
  let sum = 0;
  for (const { start, end } of spans) {
    let covered = 0;
    for (const other of others) {
      covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
    sum += covered / (end - start);
  }
  return spans.length === 0 ? 0 : sum / spans.length;
}

function mergeOverlapping(spans: Span[]): Span[] {
  const merged: Span[] = [];
  const ordered = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
  for (const { start, end } of ordered) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
