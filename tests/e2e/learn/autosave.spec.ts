import type { Page } from "@playwright/test";
import { openFresh } from "../support/attempts.ts";
import { firstModule, groundOf, report, taskOf } from "../support/course.ts";
import { alive, open } from "../support/open.ts";
import { signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);
const KEPT = "Not saved — kept on this device. Trying again.";

/** What this device keeps of unfinished attempts. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("says-who:draft:")));
}

async function markSentence(workspace: Workspace, n: number): Promise<void> {
  await workspace.number(n).click();
  await workspace.kind("evidence").click();
}

test("Marks and answers are saved by themselves and are there after a reload", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await expect(workspace.status).toContainText("Saved as you go");
  await markSentence(workspace, 2);
  const choice = page.getByRole("group", { name: taskOf(report, "choice").prompt });
  await choice.getByRole("radio").first().check();
  await expect(workspace.status).toContainText(/Saved at \d\d:\d\d/);
  await expect.poll(() => kept(page), "the server has it, so the copy goes").toEqual([]);
  await page.reload();
  await alive(page);
  await expect(workspace.marks).toContainText("Missing evidence · sentence 2");
  await expect(choice.getByRole("radio").first()).toBeChecked();
});

test("Whoever leaves in the middle finds the work again, and the module says that it is under way", async ({
  page,
}) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await markSentence(workspace, 3);
  await page.getByRole("link", { name: firstModule.title }).click();
  await expect(page.getByRole("listitem").filter({ hasText: report.title })).toContainText(
    "Under way, saved",
  );
  await page.getByRole("button", { name: `Continue ${report.title}` }).click();
  await expect(workspace.marks).toContainText("Missing evidence · sentence 3");
});

test("Without a connection the work is kept on the device, and sent once the connection is back", async ({
  page,
  context,
  expected,
}) => {
  expected.offline = true;
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await context.setOffline(true);
  await markSentence(workspace, 2);
  await expect(page.getByRole("status")).toContainText(KEPT);
  expect(await kept(page)).toHaveLength(1);
  await context.setOffline(false);
  await expect(workspace.status).toContainText(/Saved at/);
  await expect.poll(() => kept(page)).toEqual([]);
});

test("Submitting without a connection loses nothing, and works once the connection is back", async ({
  page,
  context,
  expected,
}) => {
  expected.offline = true;
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await markSentence(workspace, 2);
  await page
    .getByRole("group", { name: taskOf(report, "choice").prompt })
    .getByRole("radio")
    .first()
    .check();
  await context.setOffline(true);
  await workspace.submit.click();
  await expect(page.getByRole("alert")).toContainText("Your work was not submitted. Nothing is lost.");
  await expect(workspace.marks).toHaveCount(1);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Submit again" }).click();
  await expect(page).toHaveURL(/\/feedback$/);
  await expect.poll(() => kept(page)).toEqual([]);
});

test("What could not be saved comes back after a reload, is said so, and is sent", async ({
  page,
  expected,
}) => {
  expected.offline = true;
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await page.route("**/draft", (route) => route.abort());
  await markSentence(workspace, 2);
  await expect(page.getByRole("status")).toContainText(KEPT);
  await page.reload();
  await alive(page);
  await expect(page.getByText("Restored from this device: changes that had not been saved.")).toBeVisible();
  await expect(workspace.marks).toContainText("Missing evidence · sentence 2");
  await page.unroute("**/draft");
  await expect(workspace.status).toContainText(/Saved at/);
  await page.reload();
  await alive(page);
  await expect(workspace.marks).toContainText("Missing evidence · sentence 2");
});

test("Signing out takes the copy of unfinished work from the device", async ({ page, expected }) => {
  expected.offline = true;
  await signUp(page);
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await page.route("**/draft", (route) => route.abort());
  await markSentence(workspace, 2);
  await expect(page.getByRole("status")).toContainText(KEPT);
  expect(await kept(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test("Work of the last moment before signing out is saved too", async ({ page }) => {
  const username = await signUp(page);
  const address = await openFresh(page, report);
  await markSentence(new Workspace(page, ground), 2);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await signIn(page, username);
  await open(page, address);
  await expect(new Workspace(page, ground).marks).toContainText("Missing evidence · sentence 2");
});
