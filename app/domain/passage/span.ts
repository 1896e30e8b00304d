/**
 * A span is `[start, end)` in UTF-16 code units of a passage's canonical text.
 * Source: SCORING specification §1. Example: in "Experts say so", {start: 0, end: 11} is "Experts say".
 */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one code unit; spans that merely touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
