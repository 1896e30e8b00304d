import { useEffect } from "react";

/** What a key does: presses what the page has anyway. */
const PRESSES = new Map([
  ["j", "review-next"],
  ["n", "review-next"],
  ["k", "review-previous"],
  ["p", "review-previous"],
]);

/** Shortcuts of the review page, while the focus is in no field; Ctrl+Enter sends from anywhere. */
export function useReviewKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key === "Enter") act(event, document.getElementById("review-send"));
        return;
      }
      if (isWriting(event.target)) return;
      const id = PRESSES.get(event.key);
      if (id) act(event, document.getElementById(id));
      else if (/^[123]$/.test(event.key)) act(event, level(Number(event.key) - 1));
      else if (event.key === "c") comment(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}

function act(event: KeyboardEvent, control: HTMLElement | null | undefined): void {
  if (!control) return;
  event.preventDefault();
  control.click();
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typed = target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
  return typed || target.matches("textarea, select") || target.isContentEditable;
}

/** The level of the answer that has the focus, else of the first that has none yet, else of the first. */
function level(at: number): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-rate]")];
  const focused = all.find((one) => one.contains(document.activeElement));
  const answer = focused ?? all.find((one) => !one.querySelector(":checked")) ?? all[0];
  return answer?.querySelectorAll<HTMLElement>("input[type=radio]")[at];
}

/** On the sentence whose number has the focus, else on the whole attempt. */
function comment(event: KeyboardEvent): void {
  event.preventDefault();
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches(".sent__n")) activeElement.click();
  else document.getElementById("whole")?.focus();
}
