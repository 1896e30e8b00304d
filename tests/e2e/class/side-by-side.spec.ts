import type { Page } from "@playwright/test";
import { inDays, PASSPHRASE } from "../support/classroom.ts";
import { exerciseWith, groundOf, taskOf, weakSpot } from "../support/course.ts";
import { open } from "../support/open.ts";
import { newName, PASSWORD } from "../support/people.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const exercise = exerciseWith("rewrite");
const ground = groundOf(exercise);
const { finding, number } = weakSpot(ground);
const rewrite = taskOf(exercise, "rewrite");
const own = "One official, who was not named, said so; nobody else has confirmed it.";

/** Makes an account that teaches, a class and an assignment. Returns the class's code as its page shows it. */
async function prepare(page: Page): Promise<string> {
  await open(page, "/");
  await page.getByRole("link", { name: "Teach", exact: true }).click();
  const door = page.getByRole("region", { name: "Sign up to teach" });
  await door.getByLabel("Your name").fill("Ms Alder");
  await door.getByLabel("E-mail").fill(`${newName()}@school.example`);
  await door.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await door.getByRole("button", { name: "Make an instructor account" }).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Classes" }).click();
  await page.getByLabel("Name of the class").fill("Year 10, Thursday group");
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/London");
  await page.getByRole("button", { name: "Make the class" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Year 10, Thursday group" })).toBeVisible();
  const code = await page.locator(".joincode [aria-hidden]").innerText();

  await page.getByRole("link", { name: "Assign a module" }).first().click();
  await page.getByLabel("Module").selectOption({ label: "Passages ticked below, of any module" });
  await page.getByRole("checkbox", { name: exercise.title }).check();
  await page.getByLabel("Title").fill("Warnings from Idlib");
  await page.getByLabel("Opens: day").fill(inDays(-1).date);
  await page.getByRole("radio", { name: /^At once/ }).check();
  await expect(page.getByRole("complementary")).toContainText("Those who join can start at once");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Assigned." })).toBeVisible();
  return code;
}

async function joinAsSomebodyNew(page: Page, code: string): Promise<string> {
  const username = newName();
  await open(page, "/");
  await page.getByRole("link", { name: "Join a class" }).click();
  await page.getByLabel("Join code").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Taught by Ms Alder.")).toBeVisible();
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account and join" }).click();
  await expect(page.getByRole("banner")).toContainText(username);
  return username;
}

/** From the home page, where it is due, to the feedback page. */
async function doWhatIsDue(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Says Who?" }).click();
  const due = page.getByRole("region", { name: "Due for your class" });
  await expect(due).toContainText("0 of 1 passage handed in");
  await due.getByRole("button", { name: "Start Warnings from Idlib" }).click();
  const workspace = new Workspace(page, ground);
  await workspace.text(number).click();
  await workspace.kind(finding.kind).click();
  for (const task of exercise.tasks) {
    if (task.type !== "choice") continue;
    const group = page.getByRole("group", { name: task.prompt });
    for (const { text } of task.answers.filter(({ right }) => right)) await group.getByLabel(text).check();
  }
  await page.getByRole("textbox", { name: "Your version" }).fill(own);
  await workspace.submit.click();
  await expect(page).toHaveURL(/\/feedback$/);
  await expect(page.getByText("Your teacher rates it by these levels.")).toBeVisible();
}

async function review(page: Page): Promise<void> {
  await page.getByRole("button", { name: `${number}, comment on sentence ${number}`, exact: true }).click();
  await page.getByRole("textbox", { name: `Comment on sentence ${number}` }).fill("Well seen: who says so?");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("note").filter({ hasText: "Well seen: who says so?" })).toBeVisible();
  await expect(page.getByText(own)).toBeVisible();
  await page.getByRole("radio", { name: /^Yes/ }).check();
  await page.getByLabel("Say why, in a line").fill("It names its source.");
  await page
    .getByRole("radio", { name: /^Change it/ })
    .first()
    .check();
  await page.getByLabel("New score, %").first().fill("82");
  await page
    .getByLabel(/^Reason, shown to/)
    .first()
    .fill("The other sentences can be argued about.");
  const preview = page.getByRole("region", { name: /^What .* will see$/ });
  await expect(preview).toContainText("changed to 82%");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The review has been sent." })).toBeVisible();
}

test("An instructor and a newcomer, side by side: class, code, assignment, work, results, review, comment", async ({
  page,
  elsewhere,
}) => {
  const code = await prepare(page);
  await page.getByRole("link", { name: "Results", exact: true }).click();
  await expect(page.getByText("Nobody has handed it in yet.")).toBeVisible();

  const username = await joinAsSomebodyNew(elsewhere, code);
  await doWhatIsDue(elsewhere);

  await page.reload();
  await expect(page.locator(".stats").first()).toContainText("submitted1 of 1");
  await expect(page.getByRole("heading", { name: "Where the class stopped" })).toBeVisible();
  await page.getByRole("link", { name: new RegExp(`${username}, .*awaiting review`) }).click();
  await review(page);

  await elsewhere.reload();
  const sent = elsewhere.getByRole("region", { name: "Your teacher’s review" });
  await expect(sent).toContainText("Ms Alder has read this attempt.");
  await expect(sent).toContainText("changed to 82%: “The other sentences can be argued about.”");
  const note = elsewhere.getByRole("note").filter({ hasText: `Ms Alder on sentence ${number}` });
  await expect(note).toContainText("Well seen: who says so?");
  const card = elsewhere.getByRole("article").filter({ hasText: rewrite.prompt });
  await expect(card.getByRole("heading").first()).toContainText("Rated 1 of 1");
  await expect(card).toContainText("Ms Alder: It names its source.");
});
