import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import type { Explanation, FindingExplanation } from "#app/domain/scoring/explain-marks.ts";
import type { Annotation } from "../passage/annotation.ts";

/** What to draw: the key's own words for every finding, hollow where unmarked; the learner's for every false alarm. */
export function annotationsOf(explanations: Explanation[]): Annotation[] {
  return explanations.flatMap((one) => (one.type === "finding" ? keyWords(one) : needless(one.marks)));
}

function keyWords({ finding, verdict, mark, repeats }: FindingExplanation): Annotation[] {
  const marks = mark ? [mark, ...repeats] : repeats;
  const struck: Kind[] = verdict === "other-kind" && mark ? [mark.kind] : [];
  return apart(finding.places.map((place) => place.core)).map((core) => {
    const marked = verdict === null || marks.some((one) => overlaps(one, core));
    return { ...core, look: marked ? "found" : "missed", kind: finding.kind, struck: marked ? struck : [] };
  });
}

/** Places of one finding may lie in one another; they are drawn as one stretch. */
function apart(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Marks of several kinds on the same words are drawn once, with all their letters. */
function needless(marks: Mark[]): Annotation[] {
  const bySpan = new Map<string, Annotation>();
  for (const { start, end, kind } of marks) {
    const known = bySpan.get(`${start}-${end}`);
    if (known) known.struck.push(kind);
    else bySpan.set(`${start}-${end}`, { start, end, look: "false-alarm", kind, struck: [kind] });
  }
  return [...bySpan.values()];
}
