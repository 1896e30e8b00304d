import { open } from "../support/open.ts";
import { newName } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("Somebody who teaches signs up by e-mail, with a passphrase of at least 15 characters", async ({
  page,
  expected,
}) => {
  expected.statuses.add(422);
  await open(page, "/sign-up");
  const door = page.getByRole("region", { name: "Sign up to teach" });
  const email = `${newName()}@school.example`;
  await door.getByLabel("Your name").fill("Mara Vint");
  await door.getByLabel("E-mail").fill(email);
  await door.getByLabel("Passphrase", { exact: true }).fill("too short here");
  await door.getByRole("button", { name: "Make an instructor account" }).click();
  await expect(door.getByLabel("Passphrase", { exact: true })).toHaveAccessibleDescription(
    /at least 15 characters; this one has 14/,
  );
  await door.getByLabel("Passphrase", { exact: true }).fill("the herons stand in the shallows");
  await door.getByRole("button", { name: "Make an instructor account" }).click();
  await expect(page.getByRole("banner")).toContainText("Mara Vint");
  await open(page, "/account");
  await expect(page.getByText(`${email} · instructor since`)).toBeVisible();
});
