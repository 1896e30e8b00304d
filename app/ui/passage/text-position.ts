import type { Sentence } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";

/** Where the reader pointed, as an offset in the passage's text; null outside a sentence's words. */
export function offsetAtPoint(passage: Element, sentences: Sentence[], x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const holder = caret === null ? null : textHolder(caret.node);
  if (caret === null || holder === null || !passage.contains(holder)) return null;
  const sentence = sentenceOf(holder, sentences);
  return sentence === undefined ? null : sentence.start + lengthBefore(holder, caret.node, caret.offset);
}

/** The part of the page's selection that lies in this passage; null when there is none. */
export function selectedSpan(passage: Element, sentences: Sentence[]): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const spans: Span[] = [];
  for (const holder of passage.querySelectorAll(".sent__t")) {
    const sentence = range.intersectsNode(holder) ? sentenceOf(holder, sentences) : undefined;
    if (sentence === undefined) continue;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const from = holder.contains(startContainer) ? lengthBefore(holder, startContainer, startOffset) : 0;
    const to = holder.contains(endContainer)
      ? lengthBefore(holder, endContainer, endOffset)
      : sentence.text.length;
    spans.push({ start: sentence.start + from, end: sentence.start + to });
  }
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

/** Safari and older Chromium know only the second of the two. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function textHolder(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".sent__t") ?? null;
}

function sentenceOf(holder: Element, sentences: Sentence[]): Sentence | undefined {
  return sentences[Number(holder.closest("[data-sentence]")?.getAttribute("data-sentence"))];
}

/** Badges stand in the text but are not of it. */
function lengthBefore(holder: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const extra of copy.querySelectorAll("[data-skip]")) extra.remove();
  return copy.textContent?.length ?? 0;
}
