import { openFresh, submitted } from "../support/attempts.ts";
import { groundOf, report } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";
import { Workspace } from "../support/workspace.ts";

const ground = groundOf(report);

test("With forced colours marks, chosen words and pressed buttons are still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openFresh(page, report);
  const workspace = new Workspace(page, ground);
  await workspace.number(1).focus();
  await page.keyboard.press("1");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  const look = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`Nothing is ${selector}.`);
      return getComputedStyle(element);
    };
    return {
      mark: style(".passage mark").textDecorationLine,
      pick: style(".pick").backgroundColor,
      page: style("body").backgroundColor,
      badge: style(".passage .badge").backgroundColor,
    };
  });
  expect(look.mark).toBe("underline");
  expect(look.pick).not.toBe(look.page);
  expect(look.badge).not.toBe(look.page);
});

test("Whoever wants less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `${await submitted(page, report)}/feedback`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        const longest = Math.max(...transitionDuration.split(",").map(Number.parseFloat));
        const animated = animationName !== "none" && Number.parseFloat(animationDuration) > 0.01;
        return longest > 0.01 || animated || scrollBehavior === "smooth";
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
  expect([...new Set(moving)]).toEqual([]);
});

test("The passage can be spaced wider by its reader without losing a word", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFresh(page, report);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      element.style.setProperty("line-height", "1.5", "important");
      element.style.setProperty("letter-spacing", "0.12em", "important");
      element.style.setProperty("word-spacing", "0.16em", "important");
    }
  });
  await expect(page).not.toScrollSideways();
});
