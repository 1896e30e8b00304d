import { submitted } from "../support/attempts.ts";
import { firstModule, report } from "../support/course.ts";
import { open } from "../support/open.ts";
import { newName, PASSWORD, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("A guest who makes an account takes the work along, and finds it on another device", async ({
  page,
  elsewhere,
}) => {
  const attempt = await submitted(page, report);
  await open(page, "/sign-up");
  await expect(page.getByText("You have worked here as a guest: 1 passage")).toBeVisible();
  const door = page.getByRole("region", { name: "Sign up to learn" });
  const username = newName();
  await door.getByLabel("Username").fill(username);
  await door.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await door.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("banner")).toContainText(username);
  await open(page, `${attempt}/feedback`);
  await expect(page.getByRole("heading", { name: "Each mark, explained" })).toBeVisible();

  await open(elsewhere, "/");
  await elsewhere.getByRole("link", { name: "Sign in" }).click();
  const signIn = elsewhere.getByRole("region", { name: "Sign in" });
  await signIn.getByLabel("Username or e-mail").fill(username.toUpperCase());
  await signIn.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await signIn.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByRole("banner")).toContainText(username);
  await open(elsewhere, `/modules/${firstModule.id}`);
  await expect(elsewhere.getByRole("link", { name: `Review ${report.title}` })).toBeVisible();
});

test("A guest's work moves to an account that exists already when signing in", async ({
  page,
  elsewhere,
}) => {
  const username = await signUp(elsewhere);
  await submitted(page, report);
  await open(page, "/sign-in");
  const signIn = page.getByRole("region", { name: "Sign in" });
  await signIn.getByLabel("Username or e-mail").fill(username);
  await signIn.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await signIn.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("banner")).toContainText(username);
  await open(elsewhere, `/modules/${firstModule.id}`);
  await expect(elsewhere.getByRole("link", { name: `Review ${report.title}` })).toBeVisible();
});

test("A mistake at a door is said at its field, and what was typed stays", async ({ page, expected }) => {
  expected.statuses.add(422);
  await open(page, "/sign-up");
  const door = page.getByRole("region", { name: "Sign up to learn" });
  await door.getByLabel("Username").fill("x");
  await door.getByLabel("Password", { exact: true }).fill("password");
  await door.getByLabel("E-mail (optional)").fill("nobody");
  await door.getByRole("button", { name: "Make an account" }).click();
  await expect(door.getByLabel("E-mail (optional)")).toHaveAttribute("aria-invalid", "true");
  await door.getByLabel("E-mail (optional)").fill("");
  await door.getByRole("button", { name: "Make an account" }).click();
  await expect(door.getByLabel("Username")).toHaveAccessibleDescription(
    /A username has at least 3 characters\./,
  );
  await expect(door.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    /first that others would try/,
  );
  await expect(door.getByLabel("Username")).toHaveValue("x");
});

test("A wrong password is refused in the same words as an unknown name", async ({
  page,
  elsewhere,
  expected,
}) => {
  expected.statuses.add(422);
  const username = await signUp(elsewhere);
  await open(page, "/sign-in");
  const signIn = page.getByRole("region", { name: "Sign in" });
  for (const name of [username, newName()]) {
    await signIn.getByLabel("Username or e-mail").fill(name);
    await signIn.getByLabel("Password", { exact: true }).fill("not this one at all");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await signIn.getByRole("button", { name: "Sign in" }).click();
    await answered;
    await expect(signIn.getByText("This username and password do not belong together.")).toBeVisible();
  }
});

test("A password can be shown while it is typed", async ({ page }) => {
  await open(page, "/sign-in");
  const signIn = page.getByRole("region", { name: "Sign in" });
  const field = signIn.getByLabel("Password", { exact: true });
  await field.fill("four quiet herons");
  await expect(field).toHaveAttribute("type", "password");
  await signIn.getByRole("button", { name: "Show the password" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await expect(field).toHaveValue("four quiet herons");
});
