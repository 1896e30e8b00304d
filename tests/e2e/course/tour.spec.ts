import type { Page } from "@playwright/test";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { flagEverything } from "#content/checks/key-answers.ts";
import { begin } from "../support/attempts.ts";
import { allExercises } from "../support/course.ts";
import { expect, test } from "../support/test.ts";
import {
  answerByTheKey,
  explanationsOf,
  flagEverySentence,
  handIn,
  readAll,
  scoreOn,
} from "../support/tour.ts";

for (const exercise of allExercises) {
  const marked = exercise.tasks.flatMap((task) => (task.type === "mark" ? [task.findings] : []));
  const nearlySound = marked.every((findings) => findings.length <= 1);
  const findings = marked.flat().length;
  /** The one it would pay best to put everywhere. */
  const [best = "evidence"] = KINDS.toSorted((a, b) => flagged(b) - flagged(a));

  function flagged(kind: Kind): number {
    return scoreExercise(exercise, flagEverything(exercise, kind)).score ?? 0;
  }

  async function onTheForm(page: Page): Promise<void> {
    await page.goto(`${await begin(page, exercise)}?view=form`);
  }

  test(`${exercise.id}: by the key it scores 100 and shows every explanation`, async ({ page }) => {
    await onTheForm(page);
    await answerByTheKey(page, exercise);
    await handIn(page);
    expect(await scoreOn(page)).toBe(100);
    const read = await readAll(page);
    expect(explanationsOf(exercise).filter((text) => !read.includes(text))).toEqual([]);
  });

  test(`${exercise.id}: with nothing answered nothing is found, and everything is explained all the same`, async ({
    page,
  }) => {
    await page.goto(await begin(page, exercise));
    await handIn(page);
    const read = await readAll(page);
    expect(read).not.toMatch(/undefined|\bnull\b|NaN/);
    await expect(page.locator(".finding .outcome").filter({ hasText: /^\s*Found/ })).toHaveCount(0);
    await expect(page.locator(".finding .outcome").filter({ hasText: /^\s*Missed/ })).toHaveCount(findings);
    const whys = exercise.tasks.flatMap((task) =>
      task.type === "mark"
        ? [...task.findings, ...task.sound].map(({ why }) => why.replace(/\s+/g, " "))
        : [],
    );
    expect(whys.filter((text) => !read.includes(text))).toEqual([]);
  });

  const most = nearlySound ? 35 : 60;
  test(`${exercise.id}: with every sentence flagged as ${best} it stays below ${most}`, async ({ page }) => {
    await onTheForm(page);
    await flagEverySentence(page, best);
    await handIn(page);
    const score = await scoreOn(page);
    expect(score).toBe(Math.round(100 * flagged(best)));
    expect(score).toBeLessThan(most);
    expect(await readAll(page)).not.toMatch(/undefined|\bnull\b|NaN/);
    const cards = page.getByRole("region", { name: "Each mark, explained" }).getByRole("article");
    await expect(cards.first()).toBeVisible();
    const empty = (await cards.allInnerTexts()).filter((text) => text.length < 80);
    expect(empty).toEqual([]);
  });
}
