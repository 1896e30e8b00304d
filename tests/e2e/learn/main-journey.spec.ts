import { firstModule, groundOf, report, weakSpot } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("A newcomer goes from the front page through a module to a passage, marks it, submits and reads why", async ({
  page,
}) => {
  await open(page, "/");
  await expect(page).toHaveTitle(/Says Who\?$/);
  await page.getByRole("link", { name: firstModule.title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: firstModule.title })).toBeVisible();
  await page.getByRole("button", { name: `Start ${report.title}` }).click();

  const workspace = new Workspace(page, ground);
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ground.passage.headline);
  const weak = ground.task.findings.map((_, at) => weakSpot(ground, at));
  for (const [at, { finding, number }] of weak.entries()) {
    await workspace.text(number).click();
    await workspace.kind(finding.kind).click();
    await expect(workspace.marks).toHaveCount(at + 1);
  }
  for (const task of report.tasks) {
    if (task.type !== "choice") continue;
    const right = task.answers.find((answer) => answer.right);
    await page.getByRole("radio", { name: right?.text }).check();
    await page.getByRole("radio", { name: "95%" }).first().check();
  }
  await workspace.submit.click();

  await expect(page).toHaveURL(/\/feedback$/);
  await expect(page).toHaveTitle(`Your result: ${report.title} · Says Who?`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/weak sentence/);
  const explained = page.getByRole("region", { name: "Each mark, explained" });
  await expect(explained.getByRole("article").first()).toContainText("Found");
  for (const { finding, quote } of weak) {
    await expect(explained).toContainText(quote);
    await expect(explained).toContainText(finding.why);
  }
  for (const sound of ground.task.sound) await expect(page.getByText(sound.why).first()).toBeAttached();
  await expect(page.getByText(report.debrief.next[0] ?? "").first()).toBeVisible();

  await page.getByRole("link", { name: "Back to the module" }).first().click();
  const step = page.getByRole("listitem").filter({ hasText: report.title });
  await expect(step).toContainText(/Scored 100\s?%/);
});

test("The front page starts the shortest passage with one press", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Start with a short passage" }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  await expect(page.getByRole("toolbar", { name: "Mark the chosen words as" })).toBeVisible();
});
