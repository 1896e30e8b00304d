import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { inDays, PASSPHRASE } from "../support/classroom.ts";
import { exerciseWith, groundOf, taskOf, weakSpot } from "../support/course.ts";
import { newName, PASSWORD } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const exercise = exerciseWith("rewrite");
const ground = groundOf(exercise);
const { finding, number } = weakSpot(ground);
const rewrite = taskOf(exercise, "rewrite");
const own = "One official, who was not named, said so.";

test("Without scripts a class is made, joined, given work, reviewed, and the review is read", async ({
  page,
  elsewhere,
  expected,
}) => {
  expected.statuses.add(422);
  await page.goto("/sign-up");
  const door = page.getByRole("region", { name: "Sign up to teach" });
  await door.getByLabel("Your name").fill("Ms Alder");
  await door.getByLabel("E-mail").fill(`${newName()}@school.example`);
  await door.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await door.getByRole("button", { name: "Make an instructor account" }).click();
  await page.goto("/classes");
  await page.getByLabel("Name of the class").fill("Year 9");
  await page.getByLabel("Time zone").selectOption("Europe/London");
  await page.getByRole("button", { name: "Make the class" }).click();
  const code = await page.locator(".joincode [aria-hidden]").innerText();

  await page.getByRole("link", { name: "Assign a module" }).first().click();
  await page.getByRole("checkbox", { name: exercise.title }).check();
  await page.getByLabel("Title").fill("Warnings");
  await page.getByLabel("Opens: day").fill(inDays(-1).date);
  await page.getByRole("radio", { name: /^At once/ }).check();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(
    "A whole module is chosen above and passages are ticked",
  );
  await page.getByLabel("Module").selectOption({ label: "Passages ticked below, of any module" });
  await expect(page.getByRole("checkbox", { name: exercise.title })).toBeChecked();
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Assigned." })).toBeVisible();
  await page.getByRole("link", { name: "Results", exact: true }).click();

  const username = newName();
  await elsewhere.goto("/join");
  await elsewhere.getByLabel("Join code").fill(code);
  await elsewhere.getByRole("button", { name: "Go on" }).click();
  await elsewhere.getByLabel("Username").fill(username);
  await elsewhere.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await elsewhere.getByRole("button", { name: "Make an account and join" }).click();
  await elsewhere.goto("/");
  await elsewhere.getByRole("button", { name: "Start Warnings" }).click();
  await elsewhere.waitForURL(/\?view=form$/);
  await elsewhere
    .getByRole("group", { name: ground.sentences[number - 1]?.text })
    .getByRole("checkbox", { name: KIND_WORDS[finding.kind].name })
    .check();
  for (const task of exercise.tasks) {
    if (task.type !== "choice") continue;
    const group = elsewhere.getByRole("group", { name: task.prompt });
    for (const { text } of task.answers.filter(({ right }) => right)) await group.getByLabel(text).check();
  }
  await elsewhere.getByRole("textbox", { name: "Your version" }).fill(own);
  await elsewhere.getByRole("button", { name: /^Submit/ }).click();
  await expect(elsewhere).toHaveURL(/\/feedback$/);

  await page.reload();
  await expect(page.locator(".stats").first()).toContainText("submitted1 of 1");
  await page.getByRole("link", { name: new RegExp(`${username}, .*awaiting review`) }).click();
  await page.getByRole("link", { name: `${number}, comment on sentence ${number}`, exact: true }).click();
  await page.getByRole("textbox", { name: `Comment on sentence ${number}` }).fill("Well seen: who says so?");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("note").filter({ hasText: "Well seen: who says so?" })).toBeVisible();
  await page.getByRole("radio", { name: /^Partly/ }).check();
  await page
    .getByRole("radio", { name: /^Change it/ })
    .first()
    .check();
  await page.getByLabel("New score, %").first().fill("55.5");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing has been kept yet.");
  await expect(page.getByLabel("New score, %").first()).toHaveValue("55.5");
  await page
    .getByLabel(/^Reason, shown to/)
    .first()
    .fill("The rest can be argued about.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("The review has been sent.")).toBeVisible();

  await elsewhere.reload();
  const sent = elsewhere.getByRole("region", { name: "Your teacher’s review" });
  await expect(sent).toContainText("“The rest can be argued about.”");
  await expect(
    elsewhere.getByRole("note").filter({ hasText: `Ms Alder on sentence ${number}` }),
  ).toContainText("Well seen: who says so?");
  const card = elsewhere.getByRole("article").filter({ hasText: rewrite.prompt });
  await expect(card.getByRole("heading").first()).toContainText("Rated ½ of 1");
});
