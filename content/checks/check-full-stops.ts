import type { Path, Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { clip } from "../schema/explain-issue.ts";
import { valueAt } from "../schema/read-shape.ts";
import { readYaml } from "../yaml/read-yaml.ts";

/** Places of findings that end in a full stop. Only a note: the compiled mark leaves it out. Takes sound files. */
export function checkFullStops(sources: SourceFile[]): Problem[] {
  const notes: Problem[] = [];
  for (const { file, text } of sources.filter(({ folder }) => folder === "exercises")) {
    const yaml = readYaml(file, text, []);
    for (const { path, quote } of quotesIn(yaml?.data)) {
      if (!quote.trim().endsWith(".")) continue;
      const what = `the place “${clip(quote)}” ends in a full stop`;
      const mend = "A mark leaves it out: end with the last word.";
      if (yaml) notes.push({ file, ...yaml.positionOf(path), what, mend });
    }
  }
  return notes;
}

function quotesIn(data: unknown): { path: Path; quote: string }[] {
  return entriesAt(data, ["tasks"])
    .flatMap((task) => entriesAt(data, [...task, "findings"]))
    .flatMap((finding) => entriesAt(data, [...finding, "places"]))
    .flatMap((path) => {
      const quote = valueAt(data, [...path, "quote"]);
      return typeof quote === "string" ? [{ path, quote }] : [];
    });
}

/** The paths of a list's entries. */
function entriesAt(data: unknown, path: Path): Path[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
