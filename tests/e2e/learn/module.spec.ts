import { firstModule } from "../support/course.ts";
import { alive, open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const address = `/modules/${firstModule.id}`;

test("A module shows its lesson, its objectives and its steps in order", async ({ page }) => {
  await open(page, address);
  await expect(page.getByRole("heading", { name: firstModule.lesson.title, exact: true })).toBeVisible();
  const objectives = page.getByRole("region", { name: "By the end you can" });
  await expect(objectives.getByRole("listitem")).toHaveCount(firstModule.objectives.length);
  const steps = page.locator(".steplist").getByRole("listitem");
  await expect(steps).toHaveCount(firstModule.steps.length + 2);
  await expect(page.getByRole("img", { name: `${firstModule.steps.length} steps: 0 done` })).toBeVisible();
});

test("A note under “What would you check next?” is kept word for word, and can be changed", async ({
  page,
}) => {
  const words = "The ferry: I asked the port. <script>alert(1)</script>\nSecond line, “quoted” 🙂";
  await open(page, address);
  const note = page.getByRole("textbox", { name: "The claim you took, and what you found" });
  await note.fill(words);
  await page.getByRole("button", { name: "Keep this note" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(note).toHaveValue(words);
  await note.fill("Nothing found.");
  await page.getByRole("button", { name: "Keep this note" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await open(page, address);
  await expect(note).toHaveValue("Nothing found.");
});
