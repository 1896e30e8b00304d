import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { begin, post, submitted } from "../support/attempts.ts";
import { exerciseOf, firstModule } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const address = `/modules/${firstModule.id}`;

/** Answers a whole set of drills without a click. */
async function drilled(page: Page, set: number, count: number): Promise<void> {
  for (let position = 1; position <= count; position++) {
    const form = {
      answer: position % 2 === 0 ? "sound" : "loaded",
      key: randomUUID(),
      position: String(position),
    };
    const answer = await post(page, `${address}/drills/${set}`, form);
    expect(answer.status()).toBe(200);
  }
}

test("The front page is accessible to a newcomer", async ({ page }) => {
  await open(page, "/");
  await inspect(page);
});

test("The front page of somebody who has begun is accessible", async ({ page }) => {
  await begin(
    page,
    exerciseOf(
      firstModule.steps.flatMap((step) => (step.type === "exercise" ? [step.exercise] : []))[0] ?? "",
    ),
  );
  await open(page, "/");
  await expect(page.getByText("Your progress is kept for this browser.")).toBeVisible();
  await inspect(page);
});

test("A module is accessible before its first step", async ({ page }) => {
  await open(page, address);
  await inspect(page);
});

test("A module is accessible after its last step", async ({ page }) => {
  let set = 0;
  for (const step of firstModule.steps) {
    if (step.type === "exercise") await submitted(page, exerciseOf(step.exercise));
    else await drilled(page, ++set, step.drills.length);
  }
  await open(page, address);
  const count = firstModule.steps.length;
  await expect(page.getByRole("img", { name: `${count} steps: ${count} done` })).toBeVisible();
  await inspect(page);
  await open(page, "/");
  await inspect(page);
});

test("A drill is accessible while it is asked and once it is answered", async ({ page }) => {
  await open(page, `${address}/drills/1`);
  await inspect(page);
  await page.getByRole("radio", { name: "Loaded wording" }).check();
  await page.getByRole("radio", { name: "75%" }).check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("heading", { name: "How you would check it" })).toBeVisible();
  await inspect(page);
});

test("The summary of a set of drills is accessible", async ({ page }) => {
  const first = firstModule.steps.find((step) => step.type === "drills");
  await drilled(page, 1, first?.type === "drills" ? first.drills.length : 0);
  await open(page, `${address}/drills/1`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("weak ones you stopped at");
  await inspect(page);
});
