import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { firstModule, groundOf, report, taskOf, weakSpot } from "../support/course.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const ground = groundOf(report);
const { finding, number } = weakSpot(ground);
const choice = taskOf(report, "choice");

test("Without scripts a passage is marked in a plain form, saved, resumed, submitted and explained", async ({
  page,
}) => {
  await page.goto(`/modules/${firstModule.id}`);
  await page.getByRole("button", { name: `Start ${report.title}` }).click();
  await page.waitForURL(/\?view=form$/);
  const sentence = page.getByRole("group", { name: ground.sentences[number - 1]?.text });
  const kind = sentence.getByRole("checkbox", { name: KIND_WORDS[finding.kind].name });
  await kind.check();
  await page.getByRole("button", { name: "Save and come back" }).click();
  await expect(page.getByText("Saved. You can close this page and come back to it later.")).toBeVisible();

  await page.goto(`/modules/${firstModule.id}`);
  await expect(page.getByRole("listitem").filter({ hasText: report.title })).toContainText(
    "Under way, saved",
  );
  await page.getByRole("button", { name: `Continue ${report.title}` }).click();
  await page.waitForURL(/\?view=form$/);
  await expect(kind).toBeChecked();

  await page.getByRole("button", { name: /^Submit marks/ }).click();
  await expect(page.getByRole("alert")).toContainText("One question is not fully answered.");
  await expect(kind).toBeChecked();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(choice.prompt);
  await page.getByRole("button", { name: "Submit anyway" }).click();
  await expect(page).toHaveURL(/\/feedback$/);
  await expect(page.getByText(finding.why).first()).toBeVisible();
  await expect(page.getByText("Not answered").first()).toBeVisible();
});

test("Without scripts Enter in a field saves and never ends the attempt", async ({ page }) => {
  await page.goto(`/modules/${firstModule.id}`);
  await page.getByRole("button", { name: `Start ${report.title}` }).click();
  await page.waitForURL(/\?view=form$/);
  await page.getByRole("group", { name: choice.prompt }).getByRole("radio").first().press("Enter");
  await expect(page.getByText("Saved. You can close this page")).toBeVisible();
  await expect(page).toHaveURL(/\/attempts\/[^/]+\?view=form/);
});

test("Without scripts a drill is answered and explained", async ({ page }) => {
  await page.goto(`/modules/${firstModule.id}/drills/1`);
  await page.getByRole("radio", { name: "Sound: it holds up" }).check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("heading", { name: "How you would check it" })).toBeVisible();
  await page.getByRole("link", { name: "Next drill" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Drill 2 of/);
});
