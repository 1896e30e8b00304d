import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

const SHOWN = [
  { name: "light, 1280 wide", colorScheme: "light", width: 1280 },
  { name: "dark, 1280 wide", colorScheme: "dark", width: 1280 },
  { name: "light, 390 wide", colorScheme: "light", width: 390 },
] as const;

/**
 * Looks at the page as it stands, in both themes and on a phone: nothing for axe to find, and nothing to scroll
 * sideways for at 320 px or with the text twice as large.
 */
export async function inspect(page: Page): Promise<void> {
  for (const { name, colorScheme, width } of SHOWN) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
    expect.soft(found, `axe finds nothing in ${name}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.soft(page, "at 320 px").not.toScrollSideways();
  await page.setViewportSize({ width: 1280, height: 800 });
  await setTextSize(page, 32);
  await expect.soft(page, "with 200 % text").not.toScrollSideways();
  await setTextSize(page, 16);
}

/** In pixels, as a reader sets it in the browser; media queries in rem follow. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe(`${standard}px`);
  await session.detach();
}
