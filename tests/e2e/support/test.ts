import { test as base, type Page } from "@playwright/test";
import { type Expected, watch } from "./watch.ts";

interface Fixtures {
  expected: Expected;
  /** Another person's browser, or one's own other device. */
  elsewhere: Page;
  watched: undefined;
}

/** Playwright's test; it also fails on errors in the console, CSP violations and requests to anywhere else. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  expected: async ({}, use) => use({ statuses: new Set(), offline: false }),
  elsewhere: async ({ browser, expected }, use) => {
    const context = await browser.newContext();
    const problems = await watch(context, expected);
    await use(await context.newPage());
    await context.close();
    expect(problems, "what the other browser must never say").toEqual([]);
  },
  watched: [
    async ({ context, expected }, use) => {
      const problems = await watch(context, expected);
      await use(undefined);
      expect(problems, "what a browser must never say").toEqual([]);
    },
    { auto: true },
  ],
});

/** Playwright's expect, with a look for what sticks out at the side of the window. */
export const expect = test.expect.extend({
  async toScrollSideways(page: Page) {
    const wide = await page.evaluate(widerThanTheWindow);
    return { pass: wide.length > 0, message: () => `Wider than the window: ${wide.join(", ")}` };
  },
});

function widerThanTheWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reaching = [...document.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1,
  );
  return [
    `${scrollWidth} px of ${clientWidth}`,
    ...reaching.slice(0, 5).map((one) => `${one.tagName}.${one.className}`),
  ];
}
