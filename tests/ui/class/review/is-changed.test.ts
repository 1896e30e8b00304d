import { expect, test } from "vitest";
import { isChanged } from "#app/ui/class/review/is-changed.ts";

const text = { type: "textarea", value: "A fair question.", defaultValue: "" };
const level = { type: "radio", value: "1", defaultValue: "1", checked: true, defaultChecked: false };

const CASES: [string, Parameters<typeof isChanged>[0], boolean][] = [
  ["words that were not there", text, true],
  ["words taken away", { ...text, value: "", defaultValue: "So." }, true],
  ["words as they came", { ...text, defaultValue: "A fair question." }, false],
  ["white space around them", { ...text, value: " So.\n", defaultValue: "So." }, false],
  ["a level chosen", level, true],
  ["a level left for another", { ...level, checked: false, defaultChecked: true }, true],
  ["a level as it came", { ...level, defaultChecked: true }, false],
  ["what nobody can touch", { type: "hidden", value: "b", defaultValue: "a" }, false],
  ["a button", { type: "submit", value: "send" }, false],
  ["a group of fields", { type: "fieldset" }, false],
];

test.each(CASES)("Whether a review has been touched: %s", (_what, field, changed) => {
  expect(isChanged(field)).toBe(changed);
});
