import type { Page } from "@playwright/test";
import { drills, firstModule } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const [set] = firstModule.steps.flatMap((step) => (step.type === "drills" ? [step] : []));
if (set === undefined) throw new Error("The module has no drills.");
const total = set.drills.length;
const address = `/modules/${firstModule.id}/drills/1`;

/** The key's answer to the drill on the page, found by its words. */
async function rightAnswer(page: Page): Promise<string> {
  const read = (await page.locator(".drill__text").textContent()) ?? "";
  const text = read.replace("highlighted: ", "").replace(" end of highlight", "");
  const drill = [...drills.values()].find((one) => one.text === text);
  if (drill === undefined) throw new Error(`No drill reads “${text}”.`);
  return drill.kind ?? "sound";
}

async function answer(page: Page, value: string): Promise<void> {
  await page.locator(`[name=answer][value="${value}"]`).check();
  await page.getByRole("button", { name: "Answer" }).click();
}

test("A set of drills is answered one by one, each explained at once, and summed up at the end", async ({
  page,
}) => {
  await open(page, `/modules/${firstModule.id}`);
  await page.getByRole("link", { name: `Start ${set.title}` }).click();
  for (let n = 1; n <= total; n++) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Drill ${n} of ${total}`);
    if (n > 1) await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await answer(page, await rightAnswer(page));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Right/);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("heading", { name: "How you would check it" })).toBeVisible();
    await page.getByRole("link", { name: n < total ? "Next drill" : "See how it went" }).click();
  }
  await expect(page.getByText(`${total} of ${total} answers name what the key names.`)).toBeVisible();
  await expect(page.getByRole("main").getByText("Right", { exact: true })).toHaveCount(total);
  await page.getByRole("link", { name: "Back to the module" }).click();
  const step = page.getByRole("listitem").filter({ hasText: set.title });
  await expect(step).toContainText(`${total} of ${total} right at first`);
});

test("A second round starts afresh and leaves the first count as it is", async ({ page }) => {
  await open(page, address);
  for (let n = 1; n <= total; n++) {
    await answer(page, "sound");
    await page.getByRole("link", { name: /^(Next drill|See how it went)$/ }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText("weak ones you stopped at");
  const summary = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("link", { name: "Go through them again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Drill 1 of ${total}`);
  await answer(page, await rightAnswer(page));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Right/);
  await open(page, address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(summary ?? "");
});

test("A drill can be answered by keys: a figure chooses, Enter answers", async ({ page }) => {
  await open(page, address);
  await page.getByRole("radio", { name: "Sound: it holds up" }).focus();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: "Loaded wording" })).toBeChecked();
  await page.keyboard.press("5");
  await expect(page.getByRole("radio", { name: "Sound: it holds up" })).toBeChecked();
  await page.getByRole("radio", { name: "75%" }).check();
  await page.getByRole("button", { name: "Answer" }).press("Enter");
  await expect(page.getByText("You were 75% sure.")).toBeVisible();
});

test("A set left in the middle goes on where it was left", async ({ page }) => {
  await open(page, address);
  await answer(page, "sound");
  await expect(page.getByRole("link", { name: "Next drill" })).toBeVisible();
  await open(page, `/modules/${firstModule.id}`);
  await expect(page.getByRole("listitem").filter({ hasText: set.title })).toContainText(
    `1 of ${total} answered`,
  );
  await page.getByRole("link", { name: `Continue ${set.title}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Drill 2 of ${total}`);
});
