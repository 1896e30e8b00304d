import type { LessonBlock } from "#app/domain/exercise/module.ts";
import { composePassage } from "#app/domain/passage/passage.ts";
import type { Path, Report } from "../problems.ts";
import type { ExampleSource } from "../schema/module.ts";
import { placeQuote } from "./place-quote.ts";

/** A worked example: weak with a kind and a quote, or sound. Reports what does not fit together. */
export function compileExample(example: ExampleSource, path: Path, report: Report): LessonBlock[] {
  const { text, quote, kind, sound, note } = example;
  if (!sound === !kind) {
    report(path, "an example has either a `kind` or `sound: true`", "Keep the one that is meant.");
    return [];
  }
  if (kind && !quote) {
    report(path, "a weak example needs a `quote`", "Add the words of its text that are weak.");
    return [];
  }
  const setting = composePassage({ id: "text", headline: "", byline: "", language: "en" }, [[text]]);
  const span = quote
    ? placeQuote(setting, { quote }, [...path, "quote"], report)
    : { start: 0, end: setting.text.length };
  return span ? [{ type: "example", text: setting.text, span, kind: kind ?? null, note }] : [];
}
