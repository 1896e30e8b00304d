import {
  IN_CLASS,
  IN_OTHER_CLASS,
  rosterOf200,
  STRANGER,
  STRANGERS_ADDRESS,
} from "#tests/builders/roster-file.ts";
import { post } from "../support/attempts.ts";
import { makeClass, newVisitor, teach } from "../support/classroom.ts";
import { open } from "../support/open.ts";
import { newName, PASSWORD, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const csv = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

test("A small file is tried out, its students added, and a slip's code opens an account in the class", async ({
  page,
  elsewhere,
}) => {
  const { id, name } = await teach(page);
  const [first, second] = [newName(), newName()];
  await open(page, `/classes/${id}`);
  await page.getByRole("link", { name: "Add students from a file" }).click();
  const file = csv("year10.csv", `name,username\nAnn Lee,${first}\nBen Holm,${second}\n`);
  await page.getByLabel("CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Try it out" }).click();
  await expect(page.getByRole("heading", { name: "A trial run" })).toBeFocused();
  await expect(page.getByText("nothing has been added yet")).toBeVisible();
  await page.getByRole("button", { name: "Add these 2" }).click();
  await expect(page.getByRole("status")).toContainText("The students are in the class.");
  const slip = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Ann Lee" }) });
  await expect(slip.getByRole("definition").first()).toHaveText(first);
  const code = await slip.getByRole("definition").last().innerText();

  await open(elsewhere, "/claim");
  await elsewhere.getByLabel("Username").fill(first);
  await elsewhere.getByLabel("Code").fill(code.toLowerCase());
  await elsewhere.getByLabel("New password", { exact: true }).fill(PASSWORD);
  await elsewhere.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(elsewhere.getByRole("banner")).toContainText("Ann Lee");
  await open(elsewhere, "/classes");
  await elsewhere.getByRole("link", { name }).click();
  await expect(elsewhere.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Ben Holm" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ann Lee" })).toHaveCount(0);
});

test("Of 200 rows with every fault the trial run says how many come in, and so many are there afterwards", async ({
  page,
}) => {
  const stranger = await newVisitor();
  await signUp(stranger, { username: STRANGER, email: STRANGERS_ADDRESS });
  const { id } = await teach(page);
  const { code } = await makeClass(page, "Year 9");
  const other = await makeClass(page, "Year 11");
  const here = await (await page.request.get(`/classes/${id}`)).text();
  const own = /\/join\/([A-Z0-9]{8})/.exec(here)?.[1] ?? "";
  expect(code).not.toBe(own);
  for (const [username, to] of [
    [IN_CLASS, own],
    [IN_OTHER_CLASS, other.code],
  ] as const) {
    const joined = await post(await newVisitor(), `/join/${to}`, { username, password: PASSWORD });
    expect(joined.status()).toBe(303);
  }
  const { bytes, lines } = rosterOf200();
  const count = (fate: string) => lines.filter((line) => line.fate === fate).length;
  const [added, joins, refused] = [count("add"), count("join"), count("refused")];

  await open(page, `/classes/${id}/roster`);
  await page.getByLabel("CSV file").setInputFiles(csv("everyone.csv", bytes));
  await page.getByRole("button", { name: "Try it out" }).click();
  await expect(page.getByRole("heading", { name: "A trial run" })).toBeFocused();
  await expect(page.getByText("200 rows read")).toBeVisible();
  const stats = page.locator("dl.stats");
  await expect(stats).toContainText(`will be added${added}`);
  await expect(stats).toContainText(`put into this one${joins}`);
  await expect(stats).toContainText("already in this class1");
  await expect(stats).toContainText(`refused${refused}`);
  const rows = page.getByRole("table", { name: "Rows of the file" }).getByRole("row");
  await expect(rows.filter({ hasText: "Refused" })).toHaveCount(refused);
  await expect(rows.filter({ hasText: "Will be added" })).toHaveCount(added);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "The refused rows, with reasons" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.getByRole("button", { name: `Add these ${added + joins}` }).click();
  await expect(page.getByRole("status")).toContainText("The students are in the class.");
  await expect(page.getByText(`${added} students have yet to set a password`)).toBeVisible();
  await open(page, `/classes/${id}`);
  await expect(page.getByText(`${added + joins + 1} students ·`)).toBeVisible();
  await expect(page.getByRole("link", { name: IN_OTHER_CLASS, exact: true })).toBeVisible();

  // The same file again adds nobody.
  await open(page, `/classes/${id}/roster`);
  await page.getByLabel("CSV file").setInputFiles(csv("everyone.csv", bytes));
  await page.getByRole("button", { name: "Try it out" }).click();
  await expect(stats).toContainText("will be added0");
  await expect(stats).toContainText(`already in this class${added + joins + 1}`);
  await expect(page.getByText("There is nothing to add in this file.")).toBeVisible();
});

test("A file that is no list of students is refused in words, with the focus on the field", async ({
  page,
  expected,
}) => {
  expected.statuses.add(422);
  const { id } = await teach(page);
  await open(page, `/classes/${id}/roster`);
  const field = page.getByLabel("CSV file");
  for (const [file, words] of [
    [csv("list.csv", "PK\u0003\u0004 and more"), /This is a spreadsheet, not a CSV file/],
    [csv("list.csv", "Ann,ann-1\nBen,ben-1\n"), /The first line must say what the columns are/],
    [csv("list.csv", ""), /This file is empty/],
  ] as const) {
    await field.setInputFiles(file);
    await page.getByRole("button", { name: "Try it out" }).click();
    await expect(field).toHaveAccessibleDescription(words);
    await expect(field).toBeFocused();
  }
});
