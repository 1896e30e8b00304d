import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { open } from "../support/open.ts";
import { newName, signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

/** The link in the mail to this address; without SMTP_URL the server writes its mails to a folder. */
async function linkMailedTo(address: string): Promise<string | null> {
  const outbox = process.env.E2E_OUTBOX ?? "";
  for (const file of await readdir(outbox).catch(() => [])) {
    const mail = (await readFile(join(outbox, file), "utf8")).replaceAll("=\n", "").replaceAll("=3D", "=");
    const link = mail.includes(address)
      ? /http:\/\/127\.0\.0\.1:\d+(\/reset\?token=[\w-]+)/.exec(mail)
      : null;
    if (link?.[1]) return link[1];
  }
  return null;
}

test("A forgotten password is replaced by way of a mailed link that works once", async ({
  page,
  elsewhere,
  expected,
}) => {
  const email = `${newName()}@school.example`;
  const username = await signUp(elsewhere, { email });
  await open(page, "/sign-in");
  await page.getByRole("link", { name: "Forgot the password" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A new password");
  await page.getByLabel("Username or e-mail").fill(username);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("status")).toContainText("a link is on its way there");
  await expect.poll(() => linkMailedTo(email)).not.toBeNull();
  const link = (await linkMailedTo(email)) ?? "";

  await open(page, link);
  await page.getByLabel("New password", { exact: true }).fill("nine muddy badgers");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn(page, username, "nine muddy badgers");
  expected.statuses.add(410);
  await open(page, link);
  await expect(page.getByText("This link has been used, or is more than an hour old.")).toBeVisible();
});
