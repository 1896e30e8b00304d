import { openFresh } from "../support/attempts.ts";
import { groundOf, report } from "../support/course.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("Clicking a sentence and then a kind marks all of it", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.text(2).click();
  await expect(workspace.chosen).toContainText("Sentence 2:");
  await workspace.kind("evidence").click();
  await expect(workspace.marks).toContainText("Missing evidence · sentence 2");
  await expect(workspace.text(2).locator("mark")).toHaveCount(1);
  await expect(workspace.number(2)).toHaveAttribute("aria-pressed", "true");
  await expect(workspace.chosen).toHaveCount(0);
});

test("Dragging over words chooses exactly those words, widened to whole ones", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.drag(1, 2, 4);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(1, 2, 4));
  await workspace.kind("loaded").click();
  await expect(workspace.marks.locator("q")).toHaveText(workspace.quote(1, 2, 4));
  await expect(workspace.text(1).locator("mark")).toHaveText(workspace.quote(1, 2, 4));
});

test("Clicking words of a chosen sentence narrows the choice to them", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.clickWord(2, 1);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 1, workspace.wordCount(2)), {
    useInnerText: true,
  });
  await workspace.clickWord(2, 3);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 3, 3));
  await workspace.clickWord(2, 5);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 3, 5));
  await page.getByRole("button", { name: "Start one word earlier" }).click();
  await page.getByRole("button", { name: "End one word earlier" }).click();
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 2, 4));
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(workspace.chosen).toHaveCount(0);
});

test("Marks of several kinds may overlap, and each is listed, changed and removed by itself", async ({
  page,
}) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.text(2).click();
  await workspace.kind("attribution").click();
  await workspace.drag(2, 2, 4);
  await workspace.kind("loaded").click();
  await expect(workspace.marks).toHaveCount(2);
  await expect(workspace.text(2).locator("mark").nth(1)).toHaveText(workspace.quote(2, 2, 4));

  await page.getByRole("button", { name: "Change mark in sentence 2, Loaded wording" }).click();
  await expect(workspace.chosen).toContainText("Change in sentence 2:");
  await workspace.kind("evidence").click();
  await expect(workspace.marks).toHaveCount(2);
  await expect(workspace.marks.filter({ hasText: "Missing evidence" })).toContainText(
    workspace.quote(2, 2, 4),
  );

  await page.getByRole("button", { name: "Remove mark in sentence 2, Unverified attribution" }).click();
  await expect(workspace.marks).toHaveCount(1);
  await expect(workspace.marks).toContainText("Missing evidence");
  await expect(page.getByRole("heading", { name: "My marks" })).toBeFocused();
});

test("Pressing the kind that the chosen words carry takes the mark away again", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.text(3).click();
  await workspace.kind("single-source").click();
  await workspace.number(3).click();
  await expect(workspace.kind("single-source")).toHaveAttribute("aria-pressed", "true");
  await workspace.kind("single-source").click();
  await expect(workspace.marks).toHaveCount(0);
});

test("Undo takes back one step after another, until nothing is left to undo", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await expect(workspace.undo).toHaveAttribute("aria-disabled", "true");
  await workspace.text(1).click();
  await workspace.kind("loaded").click();
  await page.getByRole("button", { name: "Remove mark in sentence 1, Loaded wording" }).click();
  await expect(workspace.marks).toHaveCount(0);
  await workspace.undo.click();
  await expect(workspace.marks).toHaveCount(1);
  await workspace.undo.click();
  await expect(workspace.marks).toHaveCount(0);
  await expect(workspace.undo).toHaveAttribute("aria-disabled", "true");
});

test("Read shows the marked text in peace, and Mark brings the tools back", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.text(2).click();
  await workspace.kind("evidence").click();
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await expect(workspace.kinds).toHaveCount(0);
  await expect(page.locator("mark")).toHaveText(ground.sentences[1]?.text ?? "");
  await expect(page.getByRole("button", { name: /^Sentence/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Mark", exact: true }).click();
  await expect(workspace.kinds).toBeVisible();
  await expect(workspace.number(2)).toHaveAttribute("aria-pressed", "true");
});
