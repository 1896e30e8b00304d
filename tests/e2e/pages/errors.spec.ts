import { firstModule } from "../support/course.ts";
import { open } from "../support/open.ts";
import { signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const NOWHERE = [
  "/no-such-page",
  "/modules/no-such-module",
  `/modules/${firstModule.id}/drills/99`,
  "/attempts/not-an-id",
];

for (const path of NOWHERE) {
  test(`${path} answers 404 with a page that leads on`, async ({ page, expected }) => {
    expected.statuses.add(404);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
    await page.getByRole("link", { name: "All modules" }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole("heading", { name: "Modules" })).toBeVisible();
  });
}

for (const path of ["", "/feedback"].map((end) => `/attempts/01234567-89ab-7def-8123-456789abcdef${end}`)) {
  test(`${path} asks a stranger to sign in, and a learner whose it is not finds nothing there`, async ({
    page,
    expected,
  }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await signUp(page);
    expected.statuses.add(404);
    await open(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
  });
}

/** What the server's own answers say when a loader throws a response, or an error. */
const BROKEN = [
  { status: 503, header: "X-Remix-Catch", title: "The site cannot reach its records just now." },
  { status: 500, header: "X-Remix-Error", title: "Something broke on our side. Your saved work is safe." },
];

for (const { status, header, title } of BROKEN) {
  test(`An answer ${status} is explained, and trying again leads back to the page`, async ({
    page,
    expected,
  }) => {
    expected.statuses.add(status);
    await open(page, "/");
    await page.route(/_data=routes%2Flearn%2Fmodule/, (route) =>
      route.fulfill({ status, headers: { [header]: "yes" }, json: { message: "Unexpected Server Error" } }),
    );
    await page.getByRole("link", { name: firstModule.title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(firstModule.title);
  });
}
