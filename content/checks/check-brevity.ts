import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { textsIn } from "../yaml/texts-in.ts";

const MOST: Record<string, number> = { why: 3, check: 2 };

/** Explanations with too many sentences. A warning only: an abbreviation may look like a sentence's end. */
export function checkBrevity(sources: SourceFile[]): Problem[] {
  return sources.flatMap((source) =>
    textsIn(source, []).flatMap(({ file, key, value, positionAt }): Problem[] => {
      const most = MOST[key ?? ""];
      const count = sentenceCount(value);
      if (most === undefined || count <= most) return [];
      const what = `\`${key}\` seems to have ${count} sentences`;
      return [{ file, ...positionAt(0), what, mend: `At most ${most} are read; shorten it.` }];
    }),
  );
}

function sentenceCount(text: string): number {
  return text.trim().split(/(?<=[.!?][”’"')]*)\s+(?=[“‘"'(]?[\p{Lu}\p{N}])/u).length;
}
