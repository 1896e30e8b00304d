import { openFresh } from "../support/attempts.ts";
import { groundOf, report, taskOf } from "../support/course.ts";
import { alive, open } from "../support/open.ts";
import { exported, signIn, signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("Of two tabs on one attempt the one that wrote last is kept", async ({ page, context }) => {
  const address = await openFresh(page, report);
  const other = await context.newPage();
  await open(other, address);
  const [first, second] = [new Workspace(page, ground), new Workspace(other, ground)];
  await first.number(1).click();
  await first.kind("loaded").click();
  await expect(first.status).toContainText(/Saved at/);
  await second.number(2).click();
  await second.kind("evidence").click();
  await expect(second.status).toContainText(/Saved at/);
  await page.reload();
  await alive(page);
  await expect(first.marks).toHaveCount(1);
  await expect(first.marks).toContainText("Missing evidence · sentence 2");
});

test("A tab left open learns that the attempt has been submitted in another one", async ({
  page,
  context,
  expected,
}) => {
  expected.statuses.add(409);
  const address = await openFresh(page, report);
  const other = await context.newPage();
  await open(other, address);
  await page
    .getByRole("group", { name: taskOf(report, "choice").prompt })
    .getByRole("radio")
    .first()
    .check();
  await new Workspace(page, ground).submit.click();
  await expect(page).toHaveURL(/\/feedback$/);

  const late = new Workspace(other, ground);
  await late.number(1).click();
  await late.kind("loaded").click();
  await expect(other.getByRole("status")).toContainText(
    "Already submitted, in another tab or on another device.",
  );
  await other.getByRole("link", { name: "See the explanations" }).click();
  await expect(other).toHaveURL(/\/feedback$/);
  await expect(other.getByText("You marked it as loaded wording")).toHaveCount(0);
});

test("Pressing Submit twice and coming back with the Back button give one result", async ({ page }) => {
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.number(1).click();
  await workspace.kind("loaded").click();
  await page
    .getByRole("group", { name: taskOf(report, "choice").prompt })
    .getByRole("radio")
    .first()
    .check();
  await workspace.submit.dblclick();
  await expect(page).toHaveURL(/\/feedback$/);
  const address = page.url();
  await page.goto(address.replace("/feedback", ""));
  await expect(page).toHaveURL(address);
  const { data } = (await exported(page)) as { data: { attempts: { answers: unknown }[] } };
  expect(data.attempts).toHaveLength(1);
  expect(data.attempts[0]?.answers).toMatchObject({ [ground.task.id]: { marks: [{ kind: "loaded" }] } });
});

test("Unsaved changes on one device are offered, not forced, when later work was saved on another", async ({
  page,
  elsewhere,
  expected,
}) => {
  const username = await signUp(page);
  const address = await openFresh(page, report);
  expected.offline = true;
  await page.route("**/draft", (route) => route.abort());
  const here = new Workspace(page, ground);
  await here.number(1).click();
  await here.kind("loaded").click();
  await expect(page.getByText("Not saved — kept on this device.")).toBeVisible();

  await signIn(elsewhere, username);
  await open(elsewhere, address);
  const there = new Workspace(elsewhere, ground);
  for (const n of [2, 3]) {
    await there.number(n).click();
    await there.kind("evidence").click();
    await expect(there.status).toContainText(/Saved at/);
    await elsewhere.reload();
    await alive(elsewhere);
  }

  await page.reload();
  await alive(page);
  await expect(here.marks).toHaveCount(2);
  await expect(page.getByText("This device holds unsaved changes")).toBeVisible();
  await page.unroute("**/draft");
  await page.getByRole("button", { name: "Use the changes from this device" }).click();
  await expect(here.marks).toHaveCount(1);
  await expect(here.marks).toContainText("Loaded wording · sentence 1");
  await expect(here.status).toContainText(/Saved at/);
});
