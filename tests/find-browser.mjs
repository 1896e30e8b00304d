import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const succeeds = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/**
 * The path of a Chromium: the one in CHROMIUM_PATH, the system's, else Playwright's own (downloaded now),
 * else Debian's package (installed now, when root). "" means Playwright finds its own.
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, and there is nothing there.`);
    return given;
  }
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return system;
  console.log("Looking for a browser to test in …");
  if (succeeds("npx", ["--no-install", "playwright", "install", "chromium"])) return "";
  if (process.getuid?.() === 0) {
    const install = ["install", "-y", "--no-install-recommends", "chromium"];
    if (succeeds("apt-get", install) || (succeeds("apt-get", ["update"]) && succeeds("apt-get", install))) {
      return "/usr/bin/chromium";
    }
  }
  throw new Error("No browser for the end-to-end tests: install Chromium, or set CHROMIUM_PATH to one.");
}
