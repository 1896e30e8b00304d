import { post, submitted } from "../support/attempts.ts";
import { firstModule, groundOf, report, weakSpot } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);
const { finding, number } = weakSpot(ground);

test("Trying again is scored for oneself and changes nothing about what counts", async ({ page }) => {
  const first = await submitted(page, report);
  await open(page, `/modules/${firstModule.id}`);
  const step = page.getByRole("listitem").filter({ hasText: report.title });
  const counted = await step.getByText(/^Scored/).textContent();

  await open(page, `${first}/feedback`);
  await page.getByRole("button", { name: "Try it again, unscored" }).click();
  await expect(page).toHaveURL(/\/attempts\/[^/]+$/);
  const workspace = new Workspace(page, ground);
  await expect(workspace.marks).toHaveCount(0);
  await workspace.number(number).click();
  await workspace.kind(finding.kind).click();
  await workspace.submit.click();
  await page.getByRole("button", { name: "Submit anyway" }).click();
  await expect(page.getByText("This is attempt 2, and it does not change your score.")).toBeVisible();
  await page.getByRole("link", { name: "Your first attempt" }).click();
  await expect(page).toHaveURL(new RegExp(`${first}/feedback$`));

  await open(page, `/modules/${firstModule.id}`);
  await expect(step).toContainText(counted ?? "");
});

test("The feedback of an attempt under way leads back to the passage", async ({ page }) => {
  const answer = await post(page, "/attempts", { exercise: report.id });
  const address = answer.headers().location ?? "";
  await open(page, `${address}/feedback`);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});
