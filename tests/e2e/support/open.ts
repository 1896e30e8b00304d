import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Goes to an address and waits until its scripts have taken over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** After a whole page has been loaded: the footer's button for scriptless browsers goes once the scripts run. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator("footer select")).toBeVisible();
  await expect(page.locator("footer noscript")).toHaveCount(0);
}
