import { submitted } from "../support/attempts.ts";
import { course, firstModule, report } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

test("The course page leads along the path: every module in order, and the step to go on with", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("link", { name: "See the whole course" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The course");
  const titles = page.locator("main h2");
  await expect(titles).toHaveText(course.modules.map(({ title }) => title));
  const steps = course.modules.flatMap((module) => module.steps);
  await expect(page.getByText(`0 of ${steps.length} steps`, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: /^Start: / }).click();
  await expect(page).toHaveURL(new RegExp(`/modules/${firstModule.id}/drills/1$`));
});

test("Work handed in is ticked on the path with its score, and leads back to its explanations", async ({
  page,
}) => {
  await submitted(page, report);
  await open(page, "/course");
  const step = page
    .getByRole("listitem")
    .filter({ has: page.getByText(report.title, { exact: true }) })
    .last();
  await expect(step).toContainText(/scored \d+\s?%/);
  await step.getByRole("link", { name: report.title }).click();
  await expect(page).toHaveURL(/\/feedback$/);
});

test("A module's steps unfold by keyboard, and without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/course");
  const last = course.modules.at(-1);
  const summary = page.locator("summary").last();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main details").last()).toHaveAttribute("open", "");
  await expect(page.locator("main details").last().getByRole("listitem")).toHaveCount(
    last?.steps.length ?? 0,
  );
  await context.close();
});

test("An explanation leads to five drills on its kind, which explain themselves and lead back", async ({
  page,
}) => {
  const address = await submitted(page, report);
  await open(page, `${address}/feedback`);
  await page
    .getByRole("link", { name: /^Five drills on / })
    .first()
    .click();
  const shown: string[] = [];
  for (let n = 1; n <= 5; n++) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Drill ${n} of 5`);
    shown.push((await page.locator(".drill__text mark").textContent()) ?? "");
    await page.locator('[name=answer][value="sound"]').check();
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(page.getByRole("heading", { name: "How you would check it" })).toBeVisible();
    await page.getByRole("link", { name: n < 5 ? "Next drill" : "See how it went" }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText("weak ones you stopped at 0");
  expect(new Set(shown).size).toBe(5);
  await page.getByRole("link", { name: "Back to the explanations" }).click();
  await expect(page).toHaveURL(`${address}/feedback`);
});

test("The course page and drills on a kind are accessible", async ({ page }) => {
  await submitted(page, report);
  await open(page, "/course");
  for (const fold of await page.locator("main summary").all()) {
    const folded = await fold.evaluate((one) => !(one.parentElement as HTMLDetailsElement).open);
    if (folded) await fold.click();
  }
  await inspect(page);
  await open(page, "/drills/loaded");
  await inspect(page);
});
