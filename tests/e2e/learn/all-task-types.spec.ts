import type { Page } from "@playwright/test";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import { openFresh } from "../support/attempts.ts";
import { exerciseWith, groundOf, taskOf, weakSpot } from "../support/course.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const questions: Record<Exclude<Task["type"], "mark">, (page: Page, task: Task) => Promise<void>> = {
  async choice(page, task) {
    if (task.type !== "choice") return;
    const group = page.getByRole("group", { name: task.prompt });
    for (const { text } of task.answers.filter((answer) => answer.right))
      await group.getByLabel(text).check();
  },
  async order(page, task) {
    if (task.type !== "order") return;
    for (const [at, { text }] of task.items.entries())
      await page.getByLabel(text).selectOption(String(at + 1));
  },
  async match(page, task) {
    if (task.type !== "match") return;
    const group = page.getByRole("group", { name: task.prompt });
    for (const { left, right } of task.pairs)
      await group.getByLabel(left.text).selectOption({ label: right.text });
  },
  async rewrite(page, task) {
    if (task.type !== "rewrite") return;
    await page.getByRole("textbox", { name: "Your version" }).fill(task.model);
  },
};

async function answerAll(page: Page, exercise: Exercise): Promise<void> {
  for (const task of exercise.tasks) if (task.type !== "mark") await questions[task.type](page, task);
}

test("Marking, choice, order and match are answered right, kept and scored right", async ({ page }) => {
  const exercise = exerciseWith("match", ({ tasks }) =>
    ["mark", "choice", "order"].every((type) => tasks.some((task) => task.type === type)),
  );
  await openFresh(page, exercise);
  const ground = groundOf(exercise);
  const workspace = new Workspace(page, ground);
  const { finding, number } = weakSpot(ground);
  await workspace.number(number).click();
  await workspace.kind(finding.kind).click();
  await answerAll(page, exercise);
  await workspace.submit.click();
  await expect(page).toHaveURL(/\/feedback$/);
  const cards = page.getByRole("region", { name: "The questions" }).getByRole("article");
  const count = exercise.tasks.filter((task) => task.type !== "mark").length;
  await expect(cards).toHaveCount(count);
  for (const card of await cards.all())
    await expect(card.getByRole("heading").first()).toContainText("Right");
});

test("Giving an item a place that another one has swaps the two", async ({ page }) => {
  const exercise = exerciseWith("order");
  const [first, second] = taskOf(exercise, "order").items;
  if (first === undefined || second === undefined) throw new Error("An order task has two items or more.");
  await openFresh(page, exercise);
  await questions.order(page, taskOf(exercise, "order"));
  await page.getByLabel(second.text).selectOption("1");
  await expect(page.getByLabel(first.text)).toHaveValue("2");
  await expect(page.getByLabel(second.text)).toHaveValue("1");
});

test("A rewrite is shown beside the model answer, and rating it by the rubric changes the score", async ({
  page,
}) => {
  const exercise = exerciseWith("rewrite");
  const task = taskOf(exercise, "rewrite");
  await openFresh(page, exercise);
  await answerAll(page, exercise);
  const own = "The general said so on 30 March; the report shows nothing for it. <b>Ж</b> 🙂";
  await page.getByRole("textbox", { name: "Your version" }).fill(own);
  await expect(page.getByText(/characters left/)).toBeVisible();
  await new Workspace(page, groundOf(exercise)).submit.click();
  await expect(page).toHaveURL(/\/feedback$/);
  const card = page.getByRole("article").filter({ hasText: task.prompt });
  await expect(card).toContainText(own);
  await expect(card).toContainText(task.model);
  await expect(card.getByRole("heading").first()).toContainText("Awaiting a rating");
  await expect(page.getByText("Your rewrite is awaiting a rating").first()).toBeVisible();
  const working = page.locator("details").filter({ hasText: "Put together" });
  const unrated = await working.textContent();

  await card.getByRole("radio", { name: /^Yes/ }).check();
  await card.getByRole("button", { name: "Save rating" }).click();
  await expect(card.getByRole("heading").first()).not.toContainText("Awaiting");
  await expect(page.getByText("Your rewrite is awaiting a rating")).toHaveCount(0);
  await expect(working).not.toHaveText(unrated ?? "");
  const best = await working.textContent();
  await card.getByRole("radio", { name: /^Not yet/ }).check();
  await card.getByRole("button", { name: "Save rating" }).click();
  await expect(working).not.toHaveText(best ?? "");
});
