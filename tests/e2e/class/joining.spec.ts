import { post, submitted } from "../support/attempts.ts";
import { assign, handIn, joinAsNew, newVisitor, teach } from "../support/classroom.ts";
import { report } from "../support/course.ts";
import { open } from "../support/open.ts";
import { newName, PASSWORD, signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

test("A guest who joins takes the work along, and the teacher sees nothing of it", async ({
  page,
  elsewhere,
}) => {
  const { id, code } = await teach(elsewhere);
  const attempt = await submitted(page, report);
  const username = newName();
  await open(page, `/join/${code}`);
  const bring = page.getByRole("checkbox", { name: /^Bring my work as a guest along/ });
  await expect(bring).toBeChecked();
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account and join" }).click();
  await expect(page.getByText("Taught by Ms Alder")).toBeVisible();
  await expect(page).toHaveURL(`/classes/${id}`);
  await open(page, `${attempt}/feedback`);
  await expect(page.getByRole("heading", { name: "Each mark, explained" })).toBeVisible();

  await open(elsewhere, `/classes/${id}`);
  await elsewhere.getByRole("link", { name: username, exact: true }).click();
  await expect(elsewhere.getByRole("heading", { level: 1, name: username })).toBeVisible();
  await expect(elsewhere.getByRole("main")).not.toContainText(report.title);
});

test("Somebody with an account joins with one button, signing in on the way", async ({ page, elsewhere }) => {
  const { id, code } = await teach(elsewhere);
  const username = await signUp(await newVisitor());
  await open(page, `/join/${code}`);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  const signIn = page.getByRole("region", { name: "Sign in" });
  await signIn.getByLabel("Username or e-mail").fill(username);
  await signIn.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await signIn.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: `Join as ${username}` }).click();
  await expect(page).toHaveURL(`/classes/${id}`);
  await expect(page.getByText("Nothing is due.")).toBeVisible();
  // The way there through the sign-in page, once more, now that nobody needs to sign in.
  await open(page, `/sign-in?back=${encodeURIComponent(`/join/${code}`)}`);
  await expect(page).toHaveURL(`/classes/${id}`);
});

test("A student sees nothing of another student of the class", async ({ page, elsewhere }) => {
  const { id, code } = await teach(elsewhere);
  const assignment = await assign(elsewhere, id, report);
  const other = await newVisitor();
  const othersName = await joinAsNew(other, code, "Linnet Brown");
  const attempt = await handIn(other, assignment, report);
  const own = await joinAsNew(page, code);
  await handIn(page, assignment, report);
  const seen: string[] = [];
  for (const path of ["/", "/classes", `/classes/${id}`, `/classes/${id}/assignments/${assignment}`]) {
    await open(page, path);
    await expect(page.getByRole("banner")).toContainText(own);
    seen.push(await page.locator("body").innerHTML());
  }
  for (const words of [othersName, "Linnet Brown"]) expect(seen.join("\n")).not.toContain(words);
  expect((await page.request.get(`${attempt}/feedback`)).status()).toBe(404);
});

test("A code that is wrong, mistyped or closed is told in words, and the field is there again", async ({
  page,
  elsewhere,
  expected,
}) => {
  expected.statuses.add(404).add(422);
  const { id, code } = await teach(elsewhere);
  await open(page, "/join");
  await page.getByLabel("Join code").fill("HELLO 123");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByLabel("Join code")).toHaveAccessibleDescription(/none that look alike/);

  await open(elsewhere, `/classes/${id}`);
  await elsewhere.getByRole("button", { name: "Close joining" }).click();
  await expect(elsewhere.getByText("Nobody can join now.")).toBeVisible();
  await page.getByLabel("Join code").fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert")).toContainText("No class takes this code.");
  await expect(page.getByLabel("Join code")).toHaveValue(code);

  await elsewhere.getByRole("button", { name: "Open joining" }).click();
  await expect(elsewhere.getByRole("button", { name: "New code" })).toBeVisible();
  const fresh = await elsewhere.locator(".joincode [aria-hidden]").innerText();
  expect(fresh).not.toBe(code);
  await page.getByLabel("Join code").fill(fresh);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: "Make an account and join" })).toBeVisible();
});

test("An instructor gives a new password: the old one and the open page end, the code sets another", async ({
  page,
  elsewhere,
  expected,
}) => {
  const { id, code, name } = await teach(page);
  const username = await joinAsNew(elsewhere, code);
  await open(elsewhere, `/classes/${id}`);
  await open(page, `/classes/${id}`);
  await page.getByRole("link", { name: `New password for ${username}` }).click();
  await page.getByRole("button", { name: "New password" }).click();
  await expect(page.getByRole("status")).toContainText("every device is signed out");
  const claim = await page.locator(".joincode").innerText();

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in\?back=/);
  const old = await post(elsewhere, "/sign-in", { login: username, password: PASSWORD });
  expect(old.status()).toBe(422);
  await open(elsewhere, `/claim?username=${username}`);
  await elsewhere.getByLabel("Code").fill(claim);
  await elsewhere.getByLabel("New password", { exact: true }).fill("seven slow otters");
  await elsewhere.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(elsewhere.getByRole("banner")).toContainText(username);
  await open(elsewhere, "/classes");
  await expect(elsewhere.getByRole("link", { name })).toBeVisible();
  await signIn(await newVisitor(), username, "seven slow otters");

  expected.statuses.add(422);
  await open(elsewhere, `/claim?username=${username}`);
  await elsewhere.getByLabel("Code").fill(claim);
  await elsewhere.getByLabel("New password", { exact: true }).fill("eight slow otters");
  await elsewhere.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(elsewhere.getByText("do not belong together, or the code has been used")).toBeVisible();
});
