import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";

export type PassageKey =
  | { press: "go"; to: number }
  | { press: "move"; edge: "start" | "end"; by: 1 | -1 }
  | { press: "kind"; kind: Kind }
  | { press: "clear" }
  | { press: "cancel" };

type KeyPress = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/**
 * What a key does while the focus is on a sentence; null leaves it to the browser.
 * @param at the focused sentence, from 0; @param last the passage's last one.
 */
export function readKey(event: KeyPress, at: number, last: number): PassageKey | null {
  if (event.ctrlKey || event.metaKey) return null;
  const { key, shiftKey, altKey } = event;
  const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : null;
  if (shiftKey && by !== null) return { press: "move", edge: altKey ? "start" : "end", by };
  if (altKey) return null;
  const kind = kindOf(event);
  if (kind !== undefined) return { press: "kind", kind };
  if (shiftKey) return null;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return { press: "go", to: Math.min(at + 1, last) };
    case "ArrowLeft":
    case "ArrowUp":
      return { press: "go", to: Math.max(at - 1, 0) };
    case "Home":
      return { press: "go", to: 0 };
    case "End":
      return { press: "go", to: last };
    case "Delete":
    case "Backspace":
      return { press: "clear" };
    case "Escape":
      return { press: "cancel" };
    default:
      return null;
  }
}

/** A French keyboard gives figures only with Shift, so the key's place counts too. */
function kindOf({ key, code, shiftKey }: KeyPress): Kind | undefined {
  const figure = /^[1-4]$/.test(key) ? key : shiftKey ? undefined : /^Digit([1-4])$/.exec(code)?.[1];
  return figure === undefined ? undefined : KINDS[Number(figure) - 1];
}
