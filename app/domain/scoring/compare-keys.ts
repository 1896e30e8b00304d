/**
 * How far two people agree who keyed a passage without seeing each other's key. A finding's places in one sentence
 * belong together; those in different sentences are alternatives, of which it stands at the ones the other key names,
 * or at its first where the other names none. Kinds are compared as they are: `accepts` is not counted as agreement.
 * Source: CONTENT "two people should agree"; SCORING specification §4. Example: "Officials revealed" against
 * "Officials revealed on Tuesday", both `attribution`: two of four words have the same label on both sides.
 */
import { KINDS, type Kind } from "../exercise/kind.ts";
import { type Passage, sentencesOf } from "../passage/passage.ts";
import { overlaps, type Span } from "../passage/span.ts";
import { wordsOf } from "../passage/words.ts";

/** One weak place as somebody keyed it. */
export interface KeyedPlace {
  kind: Kind;
  /** At least one; several are the same finding. */
  places: Span[];
}

/** The same where it is taken to stand. */
interface StandingPlace {
  kind: Kind;
  spans: Span[];
}

export interface Difference {
  what: "only-first" | "only-second" | "kind" | "extent";
  /** In the passage, in document order; the first reader's where both have one. */
  span: Span;
  first: Kind | null;
  second: Kind | null;
  /** Where both have one of the same kind: what each of them marked. */
  marked: { first: Span[]; second: Span[] } | null;
}

export interface KeyComparison {
  first: Span[];
  second: Span[];
  /** For each word the kinds each reader gave it, joined by "+"; "" for none. */
  labels: [string, string][];
  differences: Difference[];
}

export function compareKeys(
  passage: Passage,
  first: readonly KeyedPlace[],
  second: readonly KeyedPlace[],
): KeyComparison {
  const a = first.map((one) => standing(one, second, passage));
  const b = second.map((one) => standing(one, first, passage));
  const words = wordsOf(passage.text, passage.language);
  return {
    first: a.flatMap(({ spans }) => spans),
    second: b.flatMap(({ spans }) => spans),
    labels: words.map((word) => [labelOf(word, a), labelOf(word, b)]),
    differences: differencesOf(a, b),
  };
}

function standing(one: KeyedPlace, others: readonly KeyedPlace[], passage: Passage): StandingPlace {
  const bySentence = sentencesOf(passage)
    .map((sentence) => one.places.filter((place) => overlaps(place, sentence)))
    .filter((group) => group.length > 0);
  const touched = (same: boolean) =>
    bySentence.filter((group) =>
      others.some(
        ({ kind, places }) =>
          (!same || kind === one.kind) && places.some((place) => group.some((span) => overlaps(span, place))),
      ),
    );
  const groups = [touched(true), touched(false), bySentence.slice(0, 1)].find((list) => list.length > 0);
  return { kind: one.kind, spans: groups?.flat() ?? one.places };
}

function labelOf(word: Span, places: readonly StandingPlace[]): string {
  return KINDS.filter((kind) =>
    places.some((place) => place.kind === kind && place.spans.some((span) => overlaps(span, word))),
  ).join("+");
}

function differencesOf(a: readonly StandingPlace[], b: readonly StandingPlace[]): Difference[] {
  const found: Difference[] = [];
  const meets = (one: StandingPlace, other: StandingPlace) =>
    one.spans.some((span) => other.spans.some((place) => overlaps(span, place)));
  const startOf = ({ spans }: StandingPlace): Span => spans[0] ?? { start: 0, end: 0 };
  for (const one of a) {
    const met = b.filter((other) => meets(one, other));
    const same = met.find(({ kind }) => kind === one.kind);
    const other = same ?? met.find(({ kind }) => !a.some((rest) => rest.kind === kind && meets(rest, one)));
    const at = { span: startOf(one), first: one.kind, marked: null };
    if (!other) found.push({ what: "only-first", ...at, second: null });
    else if (!same) found.push({ what: "kind", ...at, second: other.kind });
    else if (sharedShare(one.spans, same.spans) < 0.5) {
      const marked = { first: one.spans, second: same.spans };
      found.push({ what: "extent", ...at, second: same.kind, marked });
    }
  }
  for (const one of b) {
    const met = a.filter((other) => meets(one, other));
    if (met.some(({ kind }) => kind === one.kind)) continue;
    const told = found.some(
      ({ what, second, span }) =>
        what === "kind" && second === one.kind && met.some(({ spans }) => spans.includes(span)),
    );
    const at = { span: startOf(one), second: one.kind, marked: null };
    if (!told) found.push({ what: "only-second", ...at, first: null });
  }
  return found.toSorted((x, y) => x.span.start - y.span.start);
}

/** Characters both have, as a share of those that either has. */
function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  const set = (spans: readonly Span[]) =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const [first, second] = [set(a), set(b)];
  const shared = [...first].filter((at) => second.has(at)).length;
  return shared / (first.size + second.size - shared);
}
