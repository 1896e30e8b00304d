import { isScalar, LineCounter, parseDocument, Scalar, visit } from "yaml";
import type { SourceFile } from "../read-sources.ts";
import type { Position } from "./position.ts";

/** A text of a content file, with the key it stands under and the place of each of its characters. */
export interface FoundText {
  file: string;
  key: string | null;
  value: string;
  positionAt: (offset: number) => Position;
}

/** Every text of a file except those under the keys in `without`. */
export function textsIn({ file, text }: SourceFile, without: readonly string[]): FoundText[] {
  const lines = new LineCounter();
  const found: FoundText[] = [];
  const doc = parseDocument(text, { lineCounter: lines, stringKeys: true });
  visit(doc, {
    Pair: (_key, pair) =>
      isScalar(pair.key) && without.includes(String(pair.key.value)) ? visit.SKIP : undefined,
    Scalar: (role, node, ancestors) => {
      if (role === "key" || typeof node.value !== "string") return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      const value = node.value;
      found.push({
        file,
        key: keyAbove(ancestors),
        value,
        positionAt: (offset) =>
          // Only in a literal block is a line of the value a line of the file; it starts below its “|”.
          node.type === Scalar.BLOCK_LITERAL
            ? { line: line + 1 + value.slice(0, offset).split("\n").length - 1, column: 1 }
            : { line, column: col },
      });
    },
  });
  return found;
}

function keyAbove(ancestors: readonly unknown[]): string | null {
  const pair = ancestors.at(-1) as { key?: unknown } | undefined;
  return isScalar(pair?.key) ? String(pair.key.value) : null;
}
