import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { assign, handIn, letItBeDue, newPupil, teach } from "../support/classroom.ts";
import { exerciseWith, firstModule, report } from "../support/course.ts";
import { Keyboard } from "../support/keyboard.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const exercise = exerciseWith("rewrite");

/** Where an element stands in the window. */
async function place(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (box === null) throw new Error(`${of} is not to be seen.`);
  return box;
}

test("Scrolled by keys, the gradebook keeps its head and the names in view", async ({ page }) => {
  const { id, code } = await teach(page);
  await assign(page, id, firstModule);
  await assign(page, id, report, { title: "Once more" });
  await Promise.all(Array.from({ length: 12 }, () => newPupil(code)));
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, `/classes/${id}/gradebook`);
  const book = page.getByRole("group", { name: "Gradebook, scrolls both ways" });
  const head = book.getByRole("columnheader", { name: "Student" });
  const [, , , name] = await book.getByRole("rowheader").all();
  if (name === undefined) throw new Error("The gradebook has no fourth row.");
  const keys = new Keyboard(page);
  await keys.to(book);
  const scrolled = () => book.evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await scrolled()).scrollLeft).toBeGreaterThan(40);
  await page.keyboard.press("End");
  await expect.poll(async () => (await scrolled()).scrollTop).toBeGreaterThan(40);
  const [frame, corner, row] = [await place(book), await place(head), await place(name)];
  expect(Math.abs(corner.x - frame.x)).toBeLessThan(3);
  expect(Math.abs(corner.y - frame.y)).toBeLessThan(3);
  expect(Math.abs(row.x - frame.x)).toBeLessThan(3);
  const median = await place(book.getByRole("rowheader", { name: /median/i }));
  expect(median.y).toBeLessThan(frame.y + (await book.evaluate((box) => box.clientHeight)));
});

test("The gradebook shows only who is asked for, and its file says what the page says", async ({ page }) => {
  const { id, code } = await teach(page);
  const first = await assign(page, id, exercise);
  const [done, idle] = [await newPupil(code, "Ann Lee"), await newPupil(code, "Ben Holm")];
  await handIn(done, first, exercise, {
    [exercise.tasks.find(({ type }) => type === "rewrite")?.id ?? ""]: {
      type: "rewrite",
      text: "Who says so?",
    },
  });
  await letItBeDue(page, id, first, "=SUM(A1:A9)");
  await open(page, `/classes/${id}/gradebook`);
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  const show = page.getByRole("navigation", { name: "Show" });
  await show.getByRole("link", { name: "Awaiting review 1" }).click();
  await expect(row("Ben Holm")).toHaveCount(0);
  await expect(row("Ann Lee")).toBeVisible();
  await show.getByRole("link", { name: "Something missing 1" }).click();
  await expect(row("Ann Lee")).toHaveCount(0);
  await expect(row("Ben Holm")).toContainText("not done");
  await show.getByRole("link", { name: "Late 1" }).click();
  await expect(row("Ann Lee")).toBeVisible();
  await expect(row("Ben Holm")).toHaveCount(0);
  await show.getByRole("link", { name: "Everyone" }).click();

  const score = row("Ann Lee").getByRole("link", { name: /^\d+, Ann Lee, / });
  const shown = /^[\d–]+/.exec((await score.getAttribute("aria-label")) ?? "")?.[0];
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  const file = await (await download).path();
  const records = parse(await readFile(file), { bom: true, columns: true }) as Record<string, string>[];
  expect(records.map(({ student, username }) => [student, username])).toEqual([
    ["Ann Lee", done.username],
    ["Ben Holm", idle.username],
  ]);
  const columns = Object.keys(records[0] ?? {});
  // A spreadsheet would calculate a cell that begins with "=".
  expect(columns.filter((column) => /^[=+\-@]/.test(column))).toEqual([]);
  const [of] = columns.filter((column) => column.endsWith(`${exercise.title}: score`));
  expect(String(Math.round(Number(records[0]?.[of ?? ""])))).toBe(shown);
  expect(records[1]?.[of ?? ""]).toBe("");
  const [waits] = columns.filter((column) => column.endsWith(`${exercise.title}: awaiting review`));
  expect(records[0]?.[waits ?? ""]).toBe("yes");
});
