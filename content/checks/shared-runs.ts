import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { type FoundText, textsIn } from "../yaml/texts-in.ts";

/** A text that the content must not repeat. */
export interface Reference {
  name: string;
  text: string;
}

/** Six words in a row may be chance or the only way to say it; seven are copied. */
const RUN = 7;
const JOINERS = /^(?:a|an|and|at|by|de|del|du|for|from|in|la|of|on|or|the|to|with|al|el)$/i;

/**
 * Runs of more than six words that the content shares with a reference. Runs of proper names and numbers only are
 * left alone, and so is `based_on`, which names the article an exercise is about.
 */
export function sharedRuns(sources: SourceFile[], references: Reference[]): Problem[] {
  const known = new Map<string, string>();
  for (const { name, text } of references) {
    const words = wordsIn(text);
    for (let i = 0; i + RUN <= words.length; i++) known.set(gram(words, i), name);
  }
  if (known.size === 0) return [];
  return sources.flatMap((source) => textsIn(source, ["based_on"]).flatMap((found) => runsIn(found, known)));
}

interface Word {
  shown: string;
  plain: string;
  index: number;
}

function runsIn(found: FoundText, known: Map<string, string>): Problem[] {
  const words = wordsIn(found.value);
  const problems: Problem[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    const name = known.get(gram(words, i));
    if (name === undefined) continue;
    const first = i;
    while (i + 1 + RUN <= words.length && known.has(gram(words, i + 1))) i++;
    const run = words.slice(first, i + RUN);
    if (run.every(({ shown }) => JOINERS.test(shown) || /^[\p{Lu}\p{N}]/u.test(shown))) continue;
    problems.push({
      file: found.file,
      ...found.positionAt(run[0]?.index ?? 0),
      what: `these ${run.length} words stand in ${name} too: “${run.map(({ shown }) => shown).join(" ")}”`,
      mend: "Say it in other words.",
    });
    i += RUN - 1;
  }
  return problems;
}

function gram(words: Word[], from: number): string {
  let text = "";
  for (let i = from; i < from + RUN; i++) text += `${words[i]?.plain} `;
  return text;
}

function wordsIn(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    shown: match[0],
    plain: match[0].toLowerCase().replaceAll("’", "'"),
    index: match.index,
  }));
}
