import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Somebody without a mouse: nothing here points at anything. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** By Tab, or another key that moves the focus, until it stands there. */
  async to(target: Locator, key = "Tab", most = 90): Promise<void> {
    await expect(target).toBeVisible();
    const place = await target.elementHandle();
    if (place === null) throw new Error(`${target} is gone.`);
    for (let presses = 0; presses <= most; presses++) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${target}.`);
  }

  /** Goes there and presses it. */
  async press(target: Locator, key = "Enter"): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  /** Goes to a field and types in place of what it holds. */
  async type(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
    await expect(target).toHaveValue(text);
  }

  /** In a group of radio buttons, which is one stop for Tab, by the arrows. */
  async choose(group: Locator, name: string | RegExp): Promise<void> {
    const wanted = group.getByRole("radio", { name });
    const all = await group.getByRole("radio").all();
    for (const one of all) {
      if (await one.isChecked()) {
        await this.to(one);
        await this.to(wanted, "ArrowDown", all.length);
        return;
      }
    }
    const [first] = all;
    if (first === undefined) throw new Error(`${group} has nothing to choose.`);
    await this.press(first, "Space");
    await this.to(wanted, "ArrowDown", all.length);
    await expect(wanted).toBeChecked();
  }
}
