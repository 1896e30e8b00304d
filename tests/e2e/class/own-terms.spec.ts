import { momentWords, shortMomentWords } from "#app/domain/class/wall-words.ts";
import { instantOf, type Wall } from "#app/domain/class/zoned-time.ts";
import { assign, inDays, joinAsNew, momentFields, newPupil, teach, ZONE } from "../support/classroom.ts";
import { groundOf, report } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

/** The moment that the class's clocks show so. */
function momentOf(wall: Wall): Date {
  const found = instantOf(wall, ZONE, "later");
  if (found === null) throw new Error("There is no such time.");
  return found.at;
}

test("A student's own date stands beside the class's on their pages, and its mark on the instructor's", async ({
  page,
  elsewhere,
}) => {
  const own = inDays(8);
  const ownDue = momentWords(momentOf(own), ZONE, new Date());
  const ownTerms = `due ${shortMomentWords(momentOf(own), ZONE)}; three attempts`;
  const { id, code } = await teach(page);
  const assignment = await assign(page, id, report);
  const username = await joinAsNew(elsewhere, code);
  const other = await newPupil(code);
  const edit = `/classes/${id}/assignments/${assignment}/edit`;
  await open(page, edit);
  await page.getByLabel("Add an exception for").selectOption({ label: username });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("form", { name: `Exception for ${username}` });
  await form.getByLabel("Due: day").fill(own.date);
  await form.getByLabel("Due: time").fill(own.time);
  await form.getByLabel("Attempts").selectOption("3");
  await form.getByLabel("Why").fill("was away for a week");
  await form.getByRole("button", { name: "Keep exception" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The exception is kept." })).toBeVisible();
  const kept = page.getByRole("table", { name: "Exceptions for single students" });
  await expect(kept).toContainText(ownTerms);
  await expect(page.getByRole("complementary")).toContainText(username);

  await page.getByRole("link", { name: "Results", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: username });
  await expect(row).toContainText(`Own terms: ${ownTerms}`);
  const others = page.getByRole("row").filter({ hasText: other.username });
  await expect(others).not.toContainText("Own terms");
  await open(page, `/classes/${id}/gradebook`);
  await expect(page.getByRole("row").filter({ hasText: username })).toContainText("exception");
  await expect(page.getByRole("row").filter({ hasText: other.username })).not.toContainText("exception");

  await open(elsewhere, "/");
  await expect(elsewhere.getByRole("region", { name: "Due for your class" })).toContainText(`due ${ownDue}`);
  await elsewhere.getByRole("link", { name: "Warnings", exact: true }).click();
  const words = elsewhere.getByRole("main");
  await expect(words).toContainText(`You have until ${ownDue}; the class until`);
  await expect(words).toContainText("You have three attempts (the class has 2)");
  await expect(words).not.toContainText("was away");
  const home = await (await other.request.get("/")).text();
  expect(home).toContain("Warnings");
  expect(home).not.toContain(`due ${ownDue}`);

  await open(page, edit);
  await page.getByRole("link", { name: `Edit the exception for ${username}` }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("the class’s terms hold again")).toBeVisible();
  await elsewhere.reload();
  await expect(words).not.toContainText("the class until");
});

test("A passage open when the assignment closes keeps its marks, says so, and is taken with more time", async ({
  page,
  elsewhere,
  expected,
}) => {
  expected.statuses.add(422);
  const { id, code } = await teach(page);
  const assignment = await assign(page, id, report);
  const username = await joinAsNew(elsewhere, code);
  await open(elsewhere, "/");
  await elsewhere.getByRole("button", { name: "Start Warnings" }).click();
  const workspace = new Workspace(elsewhere, groundOf(report));
  await workspace.text(1).click();
  await workspace.kind("evidence").click();
  await expect(workspace.marks).toHaveCount(1);

  await open(page, `/classes/${id}/assignments/${assignment}/edit`);
  const past = { ...momentFields("opens", -3), ...momentFields("due", -2), ...momentFields("closes", -1) };
  for (const which of ["Opens", "Due", "Closes"]) {
    for (const part of ["day", "time"]) {
      const field = `${which.toLowerCase()}${part === "day" ? "Date" : "Time"}`;
      await page
        .getByLabel(`${which}: ${part}`)
        .first()
        .fill(past[field] ?? "");
    }
  }
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The changes are saved" })).toBeVisible();

  await workspace.submit.click();
  await elsewhere.getByRole("button", { name: "Submit anyway" }).click();
  await expect(elsewhere.getByRole("alert")).toContainText(
    "The assignment has closed by the server’s clock.",
  );
  await expect(workspace.marks).toHaveCount(1);
  await open(elsewhere, `/classes/${id}/assignments/${assignment}`);
  await expect(elsewhere.getByText("Nothing more is accepted.")).toBeVisible();
  await expect(elsewhere.getByText("Not handed in", { exact: true })).toBeVisible();
  await expect(elsewhere.getByRole("button", { name: /^(Start|Continue) / })).toHaveCount(0);
  await open(elsewhere, "/");
  await expect(elsewhere.getByRole("region", { name: "Due for your class" })).toHaveCount(0);

  await page.getByLabel("Add an exception for").selectOption({ label: username });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("form", { name: `Exception for ${username}` });
  for (const [which, days] of [
    ["Due", 1],
    ["Closes", 2],
  ] as const) {
    await form.getByLabel(`${which}: day`).fill(inDays(days).date);
    await form.getByLabel(`${which}: time`).fill(inDays(days).time);
  }
  await form.getByLabel("Why").fill("was ill");
  await form.getByRole("button", { name: "Keep exception" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The exception is kept." })).toBeVisible();
  await elsewhere.reload();
  await elsewhere.getByRole("button", { name: "Continue Warnings" }).click();
  await expect(workspace.marks).toHaveCount(1);
  await workspace.submit.click();
  await elsewhere.getByRole("button", { name: "Submit anyway" }).click();
  await expect(elsewhere).toHaveURL(/\/feedback$/);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toContainText("weak sentence");
});
