import { type RefObject, useEffect } from "react";
import { drawMarginRules } from "./margin-rules.ts";

/** Draws the rules between notes and their words while the box is on the page. */
export function useMarginRules(box: RefObject<HTMLElement>): void {
  useEffect(() => (box.current ? drawMarginRules(box.current) : undefined), [box]);
}
