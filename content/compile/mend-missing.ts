import { clip } from "../schema/explain-issue.ts";
import { closestWords } from "./closest-words.ts";

/** How to mend a quote that is not in the text it was taken from. */
export function mendMissing(text: string, quote: string): string {
  const bare = bareOf(quote);
  if (bare !== quote && text.includes(bare)) {
    return `Put straight quotation marks around it instead of curly ones: "${bare}".`;
  }
  const close = closestWords(text, bare);
  return `Copy it from the text letter for letter${close ? `; “${close}” is close` : ""}.`;
}

/** In curly quotation marks: its own if it has them. */
export function shownQuote(quote: string): string {
  return bareOf(quote) === quote ? `“${clip(quote)}”` : clip(quote);
}

function bareOf(quote: string): string {
  return /^“([^“”]+)”$|^‘([^‘’]+)’$/u.exec(quote)?.slice(1).find(Boolean) ?? quote;
}
