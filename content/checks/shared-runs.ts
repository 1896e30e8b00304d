import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { textsIn } from "../yaml/texts-in.ts";
import { grams, runsIn, showRun, wordsIn } from "./word-runs.ts";

/** A text that the content must not repeat. */
export interface Reference {
  name: string;
  text: string;
}

/** Six words in a row may be chance or the only way to say it; seven are copied. */
const RUN = 7;

/**
 * Runs of more than six words that the content shares with a reference. Runs of proper names and numbers only are
 * left alone, and so is `based_on`, which names the article an exercise is about.
 */
export function sharedRuns(sources: SourceFile[], references: Reference[]): Problem[] {
  const known = new Map<string, string>();
  for (const { name, text } of references) {
    for (const gram of grams(wordsIn(text), RUN)) known.set(gram, name);
  }
  if (known.size === 0) return [];
  return sources
    .flatMap((source) => textsIn(source, ["based_on"]))
    .flatMap(({ file, value, positionAt }) =>
      runsIn(wordsIn(value), RUN, (gram) => known.get(gram)).map((run) => ({
        file,
        ...positionAt(run.words[0]?.index ?? 0),
        what: `these ${run.words.length} words stand in ${run.origin} too: “${showRun(run)}”`,
        mend: "Say it in other words.",
      })),
    );
}
