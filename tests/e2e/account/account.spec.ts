import { readFile } from "node:fs/promises";
import { submitted } from "../support/attempts.ts";
import { course, report } from "../support/course.ts";
import { open } from "../support/open.ts";
import { newName, PASSWORD, signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("Details are changed, and the site calls the person by the new name", async ({ page }) => {
  await signUp(page);
  await open(page, "/account");
  const username = newName();
  await page.getByLabel("Username", { exact: true }).fill(username);
  await page.getByLabel("Name (optional)").fill("Ada Curlew");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your details are saved.")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Ada Curlew");
  await expect(page.getByLabel("Username", { exact: true })).toHaveValue(username);
});

test("A name that somebody else has is refused at its field", async ({ page, elsewhere, expected }) => {
  expected.statuses.add(422);
  const taken = await signUp(elsewhere);
  await signUp(page);
  await open(page, "/account");
  await page.getByLabel("Username", { exact: true }).fill(taken.toUpperCase());
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Username", { exact: true })).toHaveAttribute("aria-invalid", "true");
});

test("A new password signs every other device out and works from then on", async ({ page, elsewhere }) => {
  const username = await signUp(page);
  await signIn(elsewhere, username);
  await open(page, "/account");
  await page.getByLabel("Password now", { exact: true }).fill(PASSWORD);
  await page.getByLabel("New password", { exact: true }).fill("nine muddy badgers");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(
    page.getByText("Your password is changed, and every other device has been signed out."),
  ).toBeVisible();
  await expect(page.getByRole("banner")).toContainText(username);
  await open(elsewhere, "/account");
  await expect(elsewhere).toHaveURL(/\/sign-in\?back=/);
  await signIn(elsewhere, username, "nine muddy badgers");
  await open(elsewhere, "/account");
  await expect(elsewhere.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
});

test("The devices one is signed in on are listed, and one of them can be signed out", async ({
  page,
  elsewhere,
}) => {
  const username = await signUp(page);
  await signIn(elsewhere, username);
  await open(page, "/account");
  const devices = page.getByRole("region", { name: "Where you are signed in" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await expect(devices.getByRole("listitem").filter({ hasText: "This device" })).toHaveCount(1);
  await devices.getByRole("button", { name: /^Sign out (?!everywhere)/ }).click();
  await expect(page.getByText("That device is signed out.")).toBeVisible();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  await open(elsewhere, "/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("The export is a file that holds one's work and no secrets", async ({ page }) => {
  const username = await signUp(page);
  await submitted(page, report);
  await open(page, "/account");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^says-who-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await file.path(), "utf8");
  const { format, data } = JSON.parse(text);
  expect(format).toBe("says-who/export/1");
  expect(data.users).toEqual([expect.objectContaining({ username })]);
  expect(data.attempts).toEqual([expect.objectContaining({ exercise_id: report.id })]);
  expect(text).not.toMatch(/argon2|token/i);
});

test("Erasing asks for name and password, then nothing of the account is left", async ({
  page,
  expected,
}) => {
  expected.statuses.add(422);
  const username = await signUp(page);
  const attempt = await submitted(page, report);
  await open(page, "/account");
  const erase = page.getByRole("region", { name: "Erase your account" });
  await erase.getByLabel("To go on, type your username").fill(username);
  await erase.getByLabel("Password", { exact: true }).fill("not this one at all");
  await erase.getByRole("button", { name: "Erase my account" }).click();
  await expect(erase.getByLabel("Password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await erase.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await erase.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);

  await page.goto(`${attempt}/feedback`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await expect(signIn(page, username)).rejects.toThrow("422");
});

test("A guest can erase everything done in this browser", async ({ page }) => {
  await submitted(page, report);
  await open(page, "/account");
  await expect(page.getByRole("heading", { level: 1, name: "Your work here" })).toBeVisible();
  await page.getByLabel("Yes, erase everything I have done in this browser").check();
  await page.getByRole("button", { name: "Erase my work" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText("Practising without an account")).toHaveCount(0);
  await expect(page.getByText("Not started")).toHaveCount(course.modules.length);
});

test("Whoever has done nothing here is asked to sign in, and then sees the account page", async ({
  page,
  elsewhere,
}) => {
  await open(page, "/account");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Faccount$/);
  const door = page.getByRole("region", { name: "Sign in" });
  await door.getByLabel("Username or e-mail").fill(await signUp(elsewhere));
  await door.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await door.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);
});
