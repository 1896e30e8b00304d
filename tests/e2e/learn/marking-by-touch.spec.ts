import { openFresh } from "../support/attempts.ts";
import { groundOf, report, taskOf } from "../support/course.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ground = groundOf(report);

test("On a phone a passage is marked, answered and submitted by taps", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.tapWord(2, 1);
  await expect(workspace.chosen).toContainText("Sentence 2:");
  await workspace.kind("attribution").tap();
  await expect(workspace.marks).toContainText("Unverified attribution · sentence 2");
  const choice = taskOf(report, "choice");
  await page.getByRole("group", { name: choice.prompt }).getByRole("radio").first().tap();
  await workspace.submit.tap();
  await expect(page).toHaveURL(/\/feedback$/);
  await expect(page.getByRole("heading", { name: "Each mark, explained" })).toBeVisible();
});

test("On a phone a second and a third tap choose words, and the nudge buttons move their ends", async ({
  page,
}) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.tapWord(2, 1);
  await workspace.tapWord(2, 2);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 2, 2));
  await workspace.tapWord(2, 4);
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 2, 4));
  await page.getByRole("button", { name: "End one word later" }).tap();
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 2, 5));
  await page.getByRole("button", { name: "Start one word later" }).tap();
  await expect(workspace.chosen.locator("q")).toHaveText(workspace.quote(2, 3, 5));
  await workspace.kind("loaded").tap();
  await expect(workspace.marks.locator("q")).toHaveText(workspace.quote(2, 3, 5));
});

test("The kinds stand at the thumb, large enough to hit, and never over the sentence just tapped", async ({
  page,
}) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  const last = ground.sentences.length;
  for (const n of [1, Math.ceil(last / 2), last]) {
    await workspace.number(n).tap();
    await expect(workspace.chosen).toContainText(`Sentence ${n}:`);
    const bar = await workspace.kinds.boundingBox();
    const choice = await workspace.chosen.boundingBox();
    const text = await workspace.text(n).boundingBox();
    if (bar === null || choice === null || text === null) throw new Error("Something is not on the page.");
    expect(bar.y + bar.height, "the bar stands in the lowest quarter").toBeGreaterThan(844 * 0.75);
    expect(text.y + text.height, `sentence ${n} is not covered`).toBeLessThanOrEqual(
      Math.min(bar.y, choice.y) + 1,
    );
  }
  for (const button of await workspace.kinds.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
