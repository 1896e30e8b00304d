import type { Locator, Page } from "@playwright/test";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import type { Ground } from "./course.ts";

/** The page of an attempt under way, as its reader sees it. Sentences and words count from 1. */
export class Workspace {
  readonly kinds: Locator;
  readonly chosen: Locator;
  readonly said: Locator;
  readonly marks: Locator;
  readonly status: Locator;
  readonly submit: Locator;
  readonly undo: Locator;

  constructor(
    readonly page: Page,
    readonly ground: Ground,
  ) {
    this.kinds = page.getByRole("toolbar", { name: "Mark the chosen words as" });
    this.chosen = page.getByRole("group", { name: "Chosen words" });
    this.said = page.locator("[aria-live=polite]");
    this.marks = page.getByRole("complementary", { name: "My marks" }).getByRole("listitem");
    this.status = page.locator(".status-line").first();
    this.submit = page.getByRole("button", { name: /^Submit (marks|answer)/ });
    this.undo = page.getByRole("button", { name: "Undo" });
  }

  get passage(): Locator {
    return this.page.locator(`#passage-${this.ground.task.id}`);
  }

  sentence(n: number): Locator {
    return this.passage.locator(`[data-sentence="${n - 1}"]`);
  }

  /** The number before a sentence, which is its button. */
  number(n: number): Locator {
    return this.sentence(n).getByRole("button");
  }

  text(n: number): Locator {
    return this.sentence(n).locator(".sent__t");
  }

  kind(kind: Kind): Locator {
    return this.kinds.getByRole("button", { name: KIND_WORDS[kind].name });
  }

  /** Words of a sentence as they stand in the text, with what is between them. */
  quote(n: number, from: number, to: number): string {
    const { text, words } = this.#wordsOf(n);
    return text.slice(words[from - 1]?.start, words[to - 1]?.end);
  }

  wordCount(n: number): number {
    return this.#wordsOf(n).words.length;
  }

  async clickWord(n: number, word: number): Promise<void> {
    const { x, y } = await this.middleOf(n, word);
    await this.page.mouse.click(x, y);
  }

  async tapWord(n: number, word: number): Promise<void> {
    const { x, y } = await this.middleOf(n, word);
    await this.page.touchscreen.tap(x, y);
  }

  async drag(n: number, from: number, to: number): Promise<void> {
    const start = await this.middleOf(n, from);
    const end = await this.middleOf(n, to, false);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, end.y, { steps: 3 });
    await this.page.mouse.move(end.x, end.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** A point in the middle of a word, in the window. Badges stand in the text but are not of it. */
  async middleOf(n: number, word: number, scroll = true): Promise<{ x: number; y: number }> {
    const span = this.#wordsOf(n).words[word - 1];
    if (span === undefined) throw new Error(`Sentence ${n} has no word ${word}.`);
    return this.text(n).evaluate(pointAt, { middle: Math.floor((span.start + span.end) / 2), scroll });
  }

  #wordsOf(n: number) {
    const text = this.ground.sentences[n - 1]?.text ?? "";
    return { text, words: wordsOf(text, this.ground.passage.language) };
  }
}

function pointAt(sentence: Element, at: { middle: number; scroll: boolean }): { x: number; y: number } {
  // Under the bar at the top no click would arrive.
  if (at.scroll) sentence.scrollIntoView({ block: "center", behavior: "instant" });
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.closest("[data-skip]")) continue;
    const length = node.textContent?.length ?? 0;
    if (at.middle < before + length) {
      const range = document.createRange();
      range.setStart(node, at.middle - before);
      range.setEnd(node, at.middle - before + 1);
      const box = range.getBoundingClientRect();
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }
    before += length;
  }
  throw new Error("The sentence ends before that.");
}
