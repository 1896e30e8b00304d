import { type RefObject, useRef } from "react";
import type { Sentence } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { offsetAtPoint, selectedSpan } from "./text-position.ts";

interface PointerTargets {
  sentences: Sentence[];
  onTap: (sentence: number, at: number | null) => void;
  onWords: (span: Span) => void;
  onOpen: (sentence: number) => void;
}

/** A hand that shakes while clicking is not dragging. */
const DRAG = 5;

/** The sentence that an event happened in, from 0. */
export function sentenceAt(target: EventTarget): number | null {
  const sentence = target instanceof Element ? target.closest("[data-sentence]") : null;
  return sentence === null ? null : Number(sentence.getAttribute("data-sentence"));
}

/**
 * Click and drag on the words. Dragging is the browser's own text selection, read when the button is let go, so it
 * costs nothing while it lasts; touch has taps only, and its long press stays the phone's.
 */
export function usePassagePointer(box: RefObject<HTMLElement>, targets: PointerTargets) {
  const dragged = useRef(false);

  function onPointerDown(down: React.PointerEvent) {
    dragged.current = false;
    if (down.button !== 0 || down.pointerType === "touch") return;
    const onUp = (up: PointerEvent) => {
      const moved = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) > DRAG;
      const span = moved && box.current ? selectedSpan(box.current, targets.sentences) : null;
      if (span === null) return;
      dragged.current = true;
      document.getSelection()?.removeAllRanges();
      targets.onWords(span);
    };
    document.addEventListener("pointerup", onUp, { once: true });
  }

  function onClick(event: React.MouseEvent) {
    const sentence = sentenceAt(event.target);
    if (sentence === null || box.current === null) return;
    if (event.detail === 0) return targets.onOpen(sentence);
    if (dragged.current) return;
    const onNumber = event.target instanceof Element && event.target.closest("button") !== null;
    const at = onNumber ? null : offsetAtPoint(box.current, targets.sentences, event.clientX, event.clientY);
    // A second click would otherwise leave the browser's own double-click selection behind.
    document.getSelection()?.removeAllRanges();
    targets.onTap(sentence, at);
  }

  return { onPointerDown, onClick };
}
