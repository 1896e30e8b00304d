import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const paper = () => getComputedStyle(document.body).backgroundColor;

test("A chosen appearance holds for every page and every visit, from the first byte on", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const light = await page.evaluate(paper);
  const kept = page.waitForResponse((response) => response.url().includes("/appearance"));
  await page.getByLabel("Appearance").selectOption({ label: "Dark" });
  await kept;
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(() => page.evaluate(paper)).not.toBe(light);
  const html = await (await page.request.get("/about/privacy")).text();
  expect(html).toContain('data-theme="dark"');
  await open(page, "/about/privacy");
  await expect(page.getByLabel("Appearance")).toHaveValue("dark");
  await page.getByLabel("Appearance").selectOption({ label: "As on this device" });
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", /.+/);
});

test("Without a choice the device decides", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const light = await page.evaluate(paper);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.evaluate(paper)).not.toBe(light);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("A button sets the appearance and leads back to the same page", async ({ page }) => {
    await page.goto("/about/privacy");
    await page.getByLabel("Appearance").selectOption("dark");
    await page.getByRole("button", { name: "Set" }).click();
    await expect(page).toHaveURL(/\/about\/privacy$/);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
