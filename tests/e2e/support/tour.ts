import type { Page } from "@playwright/test";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { alive } from "./open.ts";
import { expect } from "./test.ts";

/** Answers everything on the plain form as the key has it. */
export async function answerByTheKey(page: Page, { tasks, passages }: Exercise): Promise<void> {
  for (const task of tasks) {
    if (task.type !== "mark") await answerQuestion(page, task);
    else {
      const passage = passages.find(({ id }) => id === task.passage);
      for (const { kind, places } of task.findings) {
        const [place] = places;
        const at = passage && place && sentencesOf(passage).find((one) => overlaps(one, place.core));
        if (!at) throw new Error(`${task.id} has a finding that stands nowhere`);
        await page.locator(`[name="s.${task.id}.${at.index}"][value="${kind}"]`).check();
      }
    }
  }
}

async function answerQuestion(page: Page, task: Exclude<Task, { type: "mark" }>): Promise<void> {
  switch (task.type) {
    case "choice":
      for (const { id } of task.answers.filter(({ right }) => right))
        await page.locator(`[name="c.${task.id}"][value="${id}"]`).check();
      return;
    case "order":
      for (const [at, { id }] of task.items.entries())
        await page.locator(`[name="o.${task.id}.${id}"]`).selectOption(String(at + 1));
      return;
    case "match":
      for (const { left, right } of task.pairs)
        await page.locator(`[name="p.${task.id}.${left.id}"]`).selectOption(right.id);
      return;
    case "rewrite":
      await page.locator(`[name="r.${task.id}"]`).fill(task.model);
  }
}

/** Ticks one kind under every sentence of every passage to be marked. */
export async function flagEverySentence(page: Page, kind: Kind): Promise<void> {
  for (const box of await page.locator(`[name^="s."][value="${kind}"]`).all()) await box.check();
}

/** Submits what there is, also where something is unanswered, and waits for the explanations. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Submit (marks|answer)/ }).click();
  const anyway = page.getByRole("button", { name: "Submit anyway" });
  await expect(
    anyway.or(page.getByRole("heading", { name: "How you would check it" }).first()),
  ).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page).toHaveURL(/\/feedback$/);
  await alive(page);
}

/** The score of the attempt in per cent, from the sentence that works it out. */
export async function scoreOn(page: Page): Promise<number> {
  const working = page.getByText(/comes to \d+\s?%/);
  await expect(working).toHaveCount(1);
  return Number(/comes to (\d+)/.exec((await working.textContent()) ?? "")?.[1]);
}

/** All that can be read on the page, with everything unfolded. */
export async function readAll(page: Page): Promise<string> {
  await unfold(page);
  return plain(await page.locator("main").innerText());
}

/** Every explanation of an exercise that its feedback must show somebody who answered by the key. */
export function explanationsOf({ tasks, debrief }: Exercise): string[] {
  const inTasks = tasks.flatMap(textsOf);
  const inDebrief = [
    ...debrief.established.map(({ text }) => text),
    ...debrief.notEstablished,
    ...debrief.next,
  ];
  return [...inTasks, ...inDebrief].flatMap((text) => (text === null ? [] : [plain(text)]));
}

function textsOf(task: Task): (string | null)[] {
  switch (task.type) {
    case "mark": {
      const findings = task.findings.flatMap(({ why, check, next }) => [why, check, next]);
      return [...findings, ...task.sound.map(({ why }) => why)];
    }
    case "choice":
      return [...task.answers.map(({ why }) => why), task.check, task.next];
    case "order":
      return [task.why, task.check, task.next];
    case "match":
      return [...task.pairs.map(({ why }) => why), task.check, task.next];
    case "rewrite":
      return [task.model, ...task.rubric];
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

async function unfold(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}
