import type { Page } from "@playwright/test";
import { openFresh } from "../support/attempts.ts";
import { groundOf, report, taskOf } from "../support/course.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

/** By Tab alone, as somebody without a mouse goes. */
async function tabTo(page: Page, target: ReturnType<Page["locator"]>, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not reach ${target}.`);
}

async function atFirstSentence(page: Page): Promise<Workspace> {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await tabTo(page, workspace.number(1));
  return workspace;
}

test("An exercise can be marked, answered and submitted with the keyboard alone", async ({ page }) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(workspace.number(3)).toBeFocused();
  await page.keyboard.press("4");
  await expect(workspace.marks).toContainText("Missing evidence · sentence 3");

  const choice = taskOf(report, "choice");
  const answers = page.getByRole("group", { name: choice.prompt }).getByRole("radio");
  await tabTo(page, answers.first());
  await page.keyboard.press("Space");
  await expect(answers.first()).toBeChecked();
  await tabTo(page, workspace.submit);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/feedback$/);
});

test("Arrows, Home and End move between sentences, and the passage is one stop for Tab", async ({ page }) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("End");
  await expect(workspace.number(ground.sentences.length)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(workspace.number(ground.sentences.length)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(workspace.number(2)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(workspace.passage.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(workspace.number(2)).toBeFocused();
});

test("Shift with arrows chooses words at the end, with Alt at the start, and 1 to 4 give the kind", async ({
  page,
}) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(1, 1, 3));
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(1, 2, 3));
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(1, 2, 2));
  await page.keyboard.press("2");
  await expect(workspace.marks).toContainText("Single-source claim · sentence 1");
  await expect(workspace.marks.locator("q")).toHaveText(workspace.quote(1, 2, 2));
});

test("Enter leads to the kinds, arrows choose among them, Enter marks and leads back to the sentence", async ({
  page,
}) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("Enter");
  await expect(workspace.kind("attribution")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(workspace.kind("loaded")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(workspace.marks).toContainText("Loaded wording · sentence 1");
  await expect(workspace.number(1)).toBeFocused();
});

test("Escape cancels a choice, Delete clears a sentence, Ctrl+Z brings its marks back", async ({ page }) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(workspace.chosen).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(workspace.chosen).toHaveCount(0);
  await expect(workspace.number(1)).toBeFocused();
  await page.keyboard.press("1");
  await page.keyboard.press("3");
  await expect(workspace.marks).toHaveCount(2);
  await page.keyboard.press("Delete");
  await expect(workspace.marks).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(workspace.marks).toHaveCount(2);
});

test("Tab goes from the kinds over the text to the list of marks, the questions and the button", async ({
  page,
}) => {
  const workspace = await atFirstSentence(page);
  await page.keyboard.press("1");
  await tabTo(page, workspace.kind("attribution"), "Shift+Tab");
  await tabTo(page, workspace.number(1));
  await tabTo(page, page.getByRole("button", { name: "Change mark in sentence 1, Unverified attribution" }));
  await tabTo(
    page,
    page
      .getByRole("group", { name: taskOf(report, "choice").prompt })
      .getByRole("radio")
      .first(),
  );
  await tabTo(page, workspace.submit);
});

test("Whoever steers by keys sees where the focus is on every stop of the workspace", async ({ page }) => {
  await openFresh(page, report);
  const unseen: string[] = [];
  const stops = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const option = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") : null;
      const ringed = [element, option].some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = one
          ? getComputedStyle(one)
          : { outlineStyle: "none", outlineWidth: "0", boxShadow: "none" };
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      });
      const name = `${element.tagName} ${element.getAttribute("name") ?? ""} ${element.textContent?.trim().slice(0, 40)}`;
      return { name, ringed };
    });
    if (stop === null) break;
    stops.add(stop.name);
    if (!stop.ringed) unseen.push(stop.name);
  }
  expect(stops.size).toBeGreaterThan(12);
  expect(unseen).toEqual([]);
});
