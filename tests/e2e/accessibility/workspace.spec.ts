import { openFresh } from "../support/attempts.ts";
import { exerciseWith, groundOf, report } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { alive, open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("The workspace, nothing marked yet, is accessible", async ({ page }) => {
  await openFresh(page, report);
  await inspect(page);
});

test("The workspace with overlapping marks and words chosen is accessible", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.number(2).focus();
  for (const key of ["1", "2", "3", "4"]) await page.keyboard.press(key);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("3");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(workspace.marks).toHaveCount(5);
  await expect(workspace.chosen).toBeVisible();
  await inspect(page);
});

test("The workspace while reading is accessible", async ({ page }) => {
  await openFresh(page, report);
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await inspect(page);
});

test("The workspace with unanswered questions refused is accessible", async ({ page }) => {
  await openFresh(page, report);
  await new Workspace(page, ground).submit.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page);
});

test("The workspace without a connection is accessible", async ({ page, expected }) => {
  expected.offline = true;
  await openFresh(page, report);
  await page.route("**/draft", (route) => route.abort());
  const workspace = new Workspace(page, ground);
  await workspace.number(1).focus();
  await page.keyboard.press("1");
  await expect(page.getByText("Not saved — kept on this device.")).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(page.getByText("Restored from this device")).toBeVisible();
  await inspect(page);
});

test("Two passages with every type of question are accessible", async ({ page }) => {
  await openFresh(page, exerciseWith("match"));
  await inspect(page);
});

test("A passage with a rewrite is accessible", async ({ page }) => {
  await openFresh(page, exerciseWith("rewrite"));
  await inspect(page);
});

test("The plain form is accessible, with and without something missing", async ({ page }) => {
  const address = await openFresh(page, report);
  await open(page, `${address}?view=form`);
  await page.getByRole("checkbox").first().check();
  await inspect(page);
  await page.getByRole("button", { name: /^Submit marks/ }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page);
});
