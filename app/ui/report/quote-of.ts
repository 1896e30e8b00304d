import type { Passage } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";

/** More words than this are shortened to their beginning and end. */
const LONGEST = 24;

/** A passage's words in quotation marks; long stretches lose their middle. */
export function quoteOf(passage: Pick<Passage, "text">, span: Span): string {
  return `“${wordsAt(passage, span)}”`;
}

/** The same without quotation marks, for a <q>. */
export function wordsAt(passage: Pick<Passage, "text">, span: Span): string {
  const words = passage.text.slice(span.start, span.end).split(/\s+/);
  if (words.length <= LONGEST) return words.join(" ");
  return `${words.slice(0, 10).join(" ")} … ${words.slice(-6).join(" ")}`;
}
