import { assign, type Classroom, handIn, newPupil, teach } from "../support/classroom.ts";
import { exerciseWith, taskOf } from "../support/course.ts";
import { alive, open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const exercise = exerciseWith("rewrite");
const rewrite = taskOf(exercise, "rewrite");
const NAMES = ["Ann Lee", "Ben Holm", "Cem Acar"];

/** Three of a class hand in an open answer, one after another. */
async function threeWait({ code }: Classroom, assignment: string): Promise<void> {
  for (const name of NAMES) {
    const pupil = await newPupil(code, name);
    await handIn(pupil, assignment, exercise, {
      [rewrite.id]: { type: "rewrite", text: `${name} wrote it.` },
    });
  }
}

test("The queue is gone through by links and by keys, and sending leads on to the next until nothing waits", async ({
  page,
}) => {
  const classroom = await teach(page);
  await threeWait(classroom, await assign(page, classroom.id, exercise));
  await open(page, `/classes/${classroom.id}`);
  await page.getByRole("link", { name: "To review 3" }).click();
  await expect(page.getByText("3 attempts wait, oldest first")).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveText(NAMES);
  await page.getByRole("link", { name: "Start with Ann Lee" }).click();
  const title = page.getByRole("heading", { level: 1 });
  const pager = page.getByRole("navigation", { name: "Attempts to review" });
  await expect(title).toHaveText(`Ann Lee: ${exercise.title}`);
  await expect(pager).toContainText("1 of 3 to review");
  await pager.getByRole("link", { name: /^Next ?: Ben Holm$/ }).click();
  await expect(title).toHaveText(`Ben Holm: ${exercise.title}`);
  await page.keyboard.press("n");
  await expect(title).toHaveText(`Cem Acar: ${exercise.title}`);
  await expect(pager).toContainText("3 of 3 to review");
  await page.keyboard.press("k");
  await expect(title).toHaveText(`Ben Holm: ${exercise.title}`);
  await pager.getByRole("link", { name: /^Previous ?: Ann Lee$/ }).click();
  await expect(title).toHaveText(`Ann Lee: ${exercise.title}`);

  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: /^Yes/ })).toBeChecked();
  await page.keyboard.press("Control+Enter");
  await expect(title).toHaveText(`Ben Holm: ${exercise.title}`);
  await expect(page.getByText("Ben Holm wrote it.")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Yes/ })).not.toBeChecked();
  await page.getByRole("radio", { name: /^Not yet/ }).check();
  await page.getByRole("button", { name: "Send and go to Cem Acar" }).click();
  await expect(title).toHaveText(`Cem Acar: ${exercise.title}`);
  await page.getByRole("radio", { name: /^Partly/ }).check();
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Draft kept" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Partly/ })).toBeChecked();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("The review has been sent.")).toBeVisible();
  await open(page, `/classes/${classroom.id}/review`);
  await expect(page.getByText("Nothing awaits review")).toBeVisible();
});

test("Who does not want keys turns them off, and they stay off", async ({ page }) => {
  const classroom = await teach(page);
  await threeWait(classroom, await assign(page, classroom.id, exercise));
  await open(page, `/classes/${classroom.id}/review`);
  await page.getByRole("link", { name: "Start with Ann Lee" }).click();
  await page.getByText("Keys on this page").click();
  await page.getByRole("checkbox", { name: "Use these keys" }).uncheck();
  await page.reload();
  await alive(page);
  await page.keyboard.press("3");
  await page.keyboard.press("n");
  await page.getByText("Keys on this page").click();
  await expect(page.getByRole("checkbox", { name: "Use these keys" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: /^Yes/ })).not.toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Ann Lee: ${exercise.title}`);
});

test("Where no key was corrected, the page of the key says so and offers nothing", async ({ page }) => {
  const classroom = await teach(page);
  const assignment = await assign(page, classroom.id, exercise);
  await open(page, `/classes/${classroom.id}/assignments/${assignment}`);
  await page.getByRole("link", { name: "Key", exact: true }).click();
  await expect(page.getByRole("region", { name: exercise.title })).toContainText(
    "It is scored by the current key.",
  );
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});
