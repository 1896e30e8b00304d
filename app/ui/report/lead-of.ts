/** A line or five in the margin, so that notes stay near their words; the whole stands on the card below. */
const ROOM = 165;

/** A possible end of a sentence: its last word, the stop and any closing quotes, before a capital. */
const STOP = /(\S*?)[.?!…][”’)]*(?=\s+[“‘(]?\p{Lu})/gu;

/** "Maj.", "Dr.", "B.": a stop that ends no sentence. */
const SHORTENED = /^[“‘(]*\p{Lu}\p{Ll}{0,3}$/u;

/**
 * As many whole sentences of an explanation as fit beside the text, at least one.
 * Hand-made rather than Intl.Segmenter: server and browser must agree to the letter.
 */
export function leadOf(text: string, room = ROOM): { lead: string; rest: boolean } {
  if (text.length <= room) return { lead: text, rest: false };
  const ends = [...text.matchAll(STOP)]
    .filter((match) => !SHORTENED.test(match[1] ?? ""))
    .map((match) => match.index + match[0].length);
  const end = ends.findLast((position) => position <= room) ?? ends[0];
  return end === undefined ? { lead: text, rest: false } : { lead: text.slice(0, end), rest: true };
}
