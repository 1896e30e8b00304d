import { submitted } from "../support/attempts.ts";
import { report } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

for (const path of ["/about/method", "/about/privacy", "/sign-up", "/reset"]) {
  test(`${path} is accessible`, async ({ page }) => {
    await open(page, path);
    await inspect(page);
  });
}

test("The doors with mistakes in every field are accessible", async ({ page, expected }) => {
  expected.statuses.add(422);
  await submitted(page, report);
  await open(page, "/sign-in");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByLabel("Username or e-mail")).toHaveAttribute("aria-invalid", "true");
  await inspect(page);
});

test("A link for a new password is accessible once it has been used", async ({ page, expected }) => {
  await open(page, "/reset?token=none");
  await expect(page.getByText("This link has been used")).toBeVisible();
  await inspect(page);
  expected.statuses.add(422);
  await open(page, "/reset");
  await page.getByLabel("Username or e-mail").fill("nobody-at-all");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText("a link is on its way there")).toBeVisible();
  await inspect(page);
});

test("A guest's account page is accessible", async ({ page }) => {
  await submitted(page, report);
  await open(page, "/account");
  await inspect(page);
});

test("The account page is accessible, with other devices and with mistakes", async ({
  page,
  elsewhere,
  expected,
}) => {
  const username = await signUp(page);
  await signIn(elsewhere, username);
  await open(page, "/account");
  await inspect(page);
  expected.statuses.add(422);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Password now", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await inspect(page);
});

test("A page that is not there is accessible", async ({ page, expected }) => {
  expected.statuses.add(404);
  await open(page, "/no-such-page");
  await inspect(page);
});
