import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { capitalise, inWords } from "#app/domain/words/number-words.ts";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { type Ground, whereIn, wordCount } from "./ground.ts";

/** What a screen reader hears after each step; all of it is visible on the page as well. */
export const say = {
  chosen: (ground: Ground, span: Span) =>
    `Chosen: ${shortQuote(ground.passage.text.slice(span.start, span.end))}. ` +
    `${capitalise(words(ground, span))} in ${whereIn(ground, span)}. Choose a kind, or press 1 to 4.`,
  marked: (ground: Ground, mark: Mark, total: number) =>
    `Marked ${whereIn(ground, mark)}, ${words(ground, mark)}, ${name(mark.kind)}. ${marks(total)}.`,
  changed: (ground: Ground, mark: Mark, total: number) =>
    `Changed: ${whereIn(ground, mark)}, ${words(ground, mark)}, ${name(mark.kind)}. ${marks(total)}.`,
  removed: (ground: Ground, gone: Mark[], total: number) => {
    const first = gone[0];
    if (first === undefined) return "No mark to remove here.";
    const what = gone.length === 1 ? name(first.kind) : `${inWords(gone.length)} marks`;
    return `Removed ${what} from ${whereIn(ground, first)}. ${marks(total)}.`;
  },
  undone: (total: number) => `Undone. ${marks(total)}.`,
  nothingToUndo: () => "Nothing to undo.",
  cancelled: () => "Choice cancelled.",
  chooseFirst: () => "Choose a sentence or words first.",
  noFurther: () => "No further word.",
  full: (most: number) => `You have ${most} marks, the most that one attempt can hold. Remove one first.`,
};

/** "4 marks", "1 mark", "no marks". */
export function marks(count: number): string {
  return count === 0 ? "No marks" : `${count} ${count === 1 ? "mark" : "marks"}`;
}

/** Long quotes keep their beginning and end. */
export function shortQuote(quote: string): string {
  const parts = quote.split(/\s+/);
  return parts.length <= 14 ? quote : `${parts.slice(0, 9).join(" ")} … ${parts.slice(-3).join(" ")}`;
}

function words(ground: Ground, span: Span): string {
  const count = wordCount(ground, span);
  return `${inWords(count)} ${count === 1 ? "word" : "words"}`;
}

function name(kind: Kind): string {
  return KIND_WORDS[kind].name;
}
