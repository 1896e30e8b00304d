import { describe, expect, test } from "vitest";
import { readKey } from "#app/ui/passage/passage-key.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  readKey({ key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more }, 3, 11);

describe("keys in the passage", () => {
  test.each([
    ["ArrowRight", 4],
    ["ArrowDown", 4],
    ["ArrowLeft", 2],
    ["ArrowUp", 2],
    ["Home", 0],
    ["End", 11],
  ])("%s goes to sentence %i", (key, to) => {
    expect(press(key)).toEqual({ press: "go", to });
  });

  test("the first and last sentence are the ends", () => {
    const plain = { code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    expect(readKey({ key: "ArrowUp", ...plain }, 0, 11)).toEqual({ press: "go", to: 0 });
    expect(readKey({ key: "ArrowDown", ...plain }, 11, 11)).toEqual({ press: "go", to: 11 });
  });

  test("Shift moves the end of the chosen words, Alt and Shift their start", () => {
    expect(press("ArrowRight", { shiftKey: true })).toEqual({ press: "move", edge: "end", by: 1 });
    expect(press("ArrowLeft", { shiftKey: true, altKey: true })).toEqual({
      press: "move",
      edge: "start",
      by: -1,
    });
  });

  test.each([
    ["1", "attribution"],
    ["2", "single-source"],
    ["3", "loaded"],
    ["4", "evidence"],
  ])("%s is %s", (key, kind) => {
    expect(press(key)).toEqual({ press: "kind", kind });
  });

  test("a French keyboard has its figures with and without Shift", () => {
    expect(press("&", { code: "Digit1" })).toEqual({ press: "kind", kind: "attribution" });
    expect(press("1", { code: "Digit1", shiftKey: true })).toEqual({ press: "kind", kind: "attribution" });
    expect(press("!", { code: "Digit1", shiftKey: true })).toBeNull();
  });

  test("Delete and Backspace clear, Escape cancels", () => {
    expect(press("Delete")).toEqual({ press: "clear" });
    expect(press("Backspace")).toEqual({ press: "clear" });
    expect(press("Escape")).toEqual({ press: "cancel" });
  });

  test.each([
    ["Tab", {}],
    ["Enter", {}],
    ["5", {}],
    ["a", {}],
    ["ArrowLeft", { altKey: true }],
    ["ArrowUp", { shiftKey: true }],
    ["Home", { shiftKey: true }],
    ["1", { ctrlKey: true }],
    ["1", { metaKey: true }],
    ["z", { ctrlKey: true }],
  ])("%s with %o is left to the browser", (key, more) => {
    expect(press(key, more)).toBeNull();
  });
});
