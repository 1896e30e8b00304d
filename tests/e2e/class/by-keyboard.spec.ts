import type { Page } from "@playwright/test";
import { inDays, PASSPHRASE } from "../support/classroom.ts";
import { exerciseWith, groundOf, taskOf, weakSpot } from "../support/course.ts";
import { Keyboard } from "../support/keyboard.ts";
import { alive, open } from "../support/open.ts";
import { newName, PASSWORD } from "../support/people.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const exercise = exerciseWith("rewrite");
const ground = groundOf(exercise);
const { number } = weakSpot(ground);
const rewrite = taskOf(exercise, "rewrite");

/** From the front page to a class with an assignment. Returns the code. */
async function prepare(page: Page): Promise<string> {
  const keys = new Keyboard(page);
  await open(page, "/sign-up");
  const door = page.getByRole("region", { name: "Sign up to teach" });
  await keys.type(door.getByLabel("Your name"), "Ms Alder");
  await keys.type(door.getByLabel("E-mail"), `${newName()}@school.example`);
  await keys.type(door.getByLabel("Passphrase", { exact: true }), PASSPHRASE);
  await page.keyboard.press("Enter");
  await keys.press(page.getByRole("banner").getByRole("link", { name: "Classes" }));
  await keys.type(page.getByLabel("Name of the class"), "Year 10");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Year 10" })).toBeVisible();
  const code = await page.locator(".joincode [aria-hidden]").innerText();

  await keys.press(page.getByRole("link", { name: "Assign a module" }).first());
  await keys.to(page.getByLabel("Module"));
  await page.keyboard.press("End");
  await keys.press(page.getByRole("checkbox", { name: exercise.title }), "Space");
  // Nothing typed as a title yet: what is wrong takes the focus, and leads to the field.
  await keys.press(page.getByRole("button", { name: "Assign", exact: true }));
  const problems = page.getByRole("alert");
  await expect(problems).toBeFocused();
  await keys.press(problems.getByRole("link", { name: /^Give it a title/ }));
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Warnings");
  await keys.to(page.getByLabel("Opens: day"));
  const [year, month, day] = inDays(-1).date.split("-");
  await page.keyboard.type(`${month}${day}${year}`);
  await expect(page.getByLabel("Opens: day")).toHaveValue(inDays(-1).date);
  await keys.choose(page.getByRole("group", { name: /^When students see the key/ }), /^At once/);
  await keys.press(page.getByRole("button", { name: "Assign", exact: true }));
  await expect(page.getByRole("status").filter({ hasText: "Assigned." })).toBeVisible();
  await keys.press(page.getByRole("link", { name: "Results", exact: true }), "Enter");
  await expect(page.getByText("Nobody has handed it in yet.")).toBeVisible();
  return code;
}

/** Joins by the code as somebody new, and does what is due. */
async function joinAndHandIn(page: Page, code: string): Promise<string> {
  const keys = new Keyboard(page);
  const username = newName();
  await open(page, "/join");
  await keys.type(page.getByLabel("Join code"), code);
  await page.keyboard.press("Enter");
  await keys.type(page.getByLabel("Username"), username);
  await keys.type(page.getByLabel("Password", { exact: true }), PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner")).toContainText(username);
  await keys.press(page.getByRole("banner").getByRole("link", { name: "Says Who?" }));
  await alive(page);
  await keys.press(page.getByRole("button", { name: "Start Warnings" }));

  const workspace = new Workspace(page, ground);
  await keys.to(workspace.number(1));
  for (let at = 1; at < number; at++) await page.keyboard.press("ArrowDown");
  await expect(workspace.number(number)).toBeFocused();
  await page.keyboard.press("4");
  await expect(workspace.marks).toHaveCount(1);
  await keys.type(page.getByRole("textbox", { name: "Your version" }), "One official said so.");
  for (const task of exercise.tasks) {
    if (task.type !== "choice") continue;
    await keys.press(page.getByRole("group", { name: task.prompt }).locator("input").first(), "Space");
  }
  await keys.press(workspace.submit);
  await expect(page).toHaveURL(/\/feedback$/);
  return username;
}

test("The whole way of an instructor and a student is gone by the keyboard alone", async ({
  page,
  elsewhere,
  expected,
}) => {
  // Some hundreds of key presses, one after another.
  test.slow();
  expected.statuses.add(422);
  const code = await prepare(page);
  const username = await joinAndHandIn(elsewhere, code);

  await page.reload();
  await alive(page);
  const keys = new Keyboard(page);
  // Who marked a sentence: the list takes the focus.
  await keys.press(
    page.getByRole("link", { name: new RegExp(`marked sentence ${number}: 1 of 1. See who`) }),
  );
  await expect(page.getByRole("heading", { name: `Who marked sentence ${number}: 1 of 1` })).toBeFocused();
  await keys.press(page.getByRole("link", { name: new RegExp(`${username}, .*awaiting review`) }));

  const sentence = page.getByRole("button", {
    name: `${number}, comment on sentence ${number}`,
    exact: true,
  });
  await keys.to(sentence);
  await page.keyboard.press("c");
  const comment = page.getByRole("textbox", { name: `Comment on sentence ${number}` });
  await expect(comment).toBeFocused();
  // In a field the keys are letters.
  await page.keyboard.type("c1: who says so, and when?");
  await expect(comment).toHaveValue("c1: who says so, and when?");
  await keys.press(page.getByRole("button", { name: "Add comment" }));
  await expect(sentence).toBeFocused();
  await page.keyboard.press("2");
  await expect(page.getByRole("radio", { name: /^Partly/ })).toBeChecked();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: /^Yes/ })).toBeChecked();
  await keys.choose(page.getByRole("group", { name: /score$/ }).first(), /^Change it/);
  await keys.type(page.getByLabel("New score, %").first(), "82");
  await keys.type(page.getByLabel(/^Reason, shown to/).first(), "A fair question.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "The review has been sent." })).toBeVisible();

  await elsewhere.reload();
  await expect(elsewhere.getByRole("region", { name: "Your teacher’s review" })).toContainText(
    "changed to 82%: “A fair question.”",
  );
  await expect(elsewhere.getByRole("note").filter({ hasText: "Ms Alder on sentence" })).toContainText(
    "c1: who says so, and when?",
  );
  const card = elsewhere.getByRole("article").filter({ hasText: rewrite.prompt });
  await expect(card.getByRole("heading").first()).toContainText("Rated 1 of 1");
});
