import type { Page } from "@playwright/test";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { signUpToTeach } from "../support/classroom.ts";
import { exerciseOf, firstModule, taskOf } from "../support/course.ts";
import { open } from "../support/open.ts";
import { signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const exercises = firstModule.steps.flatMap((step) =>
  step.type === "exercise" ? [exerciseOf(step.exercise)] : [],
);
const exercise = exercises.find(({ passages }) => passages.length === 1) ?? taskless();
const place = (of: Exercise) => `/modules/${firstModule.id}/worksheets/${of.id}`;

function taskless(): never {
  throw new Error("The course's first module has no exercise with one passage.");
}

/** How many pages a sheet of paper each it takes. */
async function pagesOf(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("A teacher goes from the module to its page for teachers, a worksheet and its key", async ({ page }) => {
  await signUpToTeach(page);
  await open(page, `/modules/${firstModule.id}`);
  await page.getByRole("link", { name: `For teachers of ${firstModule.title}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Teaching “${firstModule.title}”`);
  for (const title of ["Plan", "Questions to discuss", "Common misreadings", "Standards it serves"])
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: exercise.title });
  await row.getByRole("link", { name: /^Worksheet/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(exercise.title);
  await expect(page.getByText(sentencesOf(exercise.passages[0] ?? taskless())[0]?.text ?? "")).toBeVisible();
  await page.getByRole("link", { name: "Answer key" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Answer key: ${exercise.title}`);
  for (const { why } of taskOf(exercise, "mark").findings)
    await expect(page.getByText(why).first()).toBeVisible();
});

test("The minutes of a plan add up to what stands below them", async ({ page }) => {
  await open(page, `/modules/${firstModule.id}/teaching`);
  const table = page.getByRole("table", { name: /how many minutes/ });
  const parts = await table.locator("tbody td:first-child").allTextContents();
  expect(parts.length).toBeGreaterThan(2);
  const total = parts.reduce((sum, minutes) => sum + Number(minutes), 0);
  await expect(table.getByRole("row").last()).toHaveText(`${total}minutes in all`);
});

test("Whoever may not teach is told who gets keys, and gets none", async ({ page, expected }) => {
  expected.statuses.add(404);
  await open(page, `/modules/${firstModule.id}/teaching`);
  await expect(page.getByText("Answer keys are for teachers with an account")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Key/ })).toHaveCount(0);
  await page.goto(`${place(exercise)}/key`);
  await expect(page).toHaveURL(/\/sign-in\?back=/);
  await signUp(page);
  await page.goto(`${place(exercise)}/key`);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Answer key");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a teacher opens worksheet and key by their links", async ({ page }) => {
    await signUpToTeach(page);
    await page.goto(`/modules/${firstModule.id}/teaching`);
    const row = page.getByRole("row").filter({ hasText: exercise.title });
    await row.getByRole("link", { name: /^Key/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Answer key: ${exercise.title}`);
    // Printing is then the browser's own command.
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await page.getByRole("link", { name: "Worksheet", exact: true }).last().click();
    await expect(page.getByText("What to do")).toBeVisible();
  });
});

test("Worksheets print on four pages at most and keys on nine, on A4 and on Letter", async ({ page }) => {
  await signUpToTeach(page);
  for (const one of exercises) {
    for (const [path, most] of [
      [place(one), 4],
      [`${place(one)}/key`, 9],
    ] as const) {
      await open(page, path);
      for (const format of ["A4", "Letter"] as const) {
        const pages = await pagesOf(page, format);
        expect.soft(pages, `${path} on ${format}`).toBeLessThanOrEqual(most);
        expect.soft(pages, `${path} on ${format}`).toBeGreaterThan(0);
      }
    }
  }
});

test("On paper there is the sheet and nothing else, in black on white after a dark screen", async ({
  page,
}) => {
  await open(page, place(exercise));
  await page.getByLabel("Appearance").selectOption("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ media: "print" });
  for (const part of ["banner", "contentinfo", "navigation"] as const)
    await expect(page.getByRole(part)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("A sentence stays on one page with its four boxes, which stand beside it", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 673, height: 980 });
  await page.goto(place(exercise));
  const rows = await page.locator("li[value]").evaluateAll((items) =>
    items.map((item) => {
      const [, words, boxes] = [...item.children].map((part) => part.getBoundingClientRect());
      return {
        whole: getComputedStyle(item).breakInside === "avoid" && item.getBoundingClientRect().height < 400,
        beside: words !== undefined && boxes !== undefined && boxes.left >= words.right,
        four: item.querySelectorAll("i").length,
        wide: (boxes?.width ?? 0) >= 150 && (boxes?.right ?? 999) <= 673,
      };
    }),
  );
  const sentences = exercise.passages.flatMap(sentencesOf);
  expect(rows).toEqual(sentences.map(() => ({ whole: true, beside: true, four: 4, wide: true })));
});
