import { isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import type { Path } from "../problems.ts";

export interface Position {
  /** Both from 1. */
  line: number;
  column: number;
}

/**
 * Where a path begins in a file: at the key, or at the list item. A path that leads to something missing gets the
 * place of what should have held it.
 */
export function positionOf(top: unknown, lines: LineCounter, path: Path): Position {
  let node: unknown = top;
  let offset = rangeStart(top) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return positionAt(lines, offset);
}

/** Line and column of a character offset. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
