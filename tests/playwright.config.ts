import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const debian = "/usr/bin/chromium";
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(debian) ? debian : undefined);
// Chromium's own sandbox refuses to work for root.
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const JOURNEYS = [
  "learn/{main-journey,two-tabs,without-scripts,try-again}.spec.ts",
  "account/{account,guest-to-account}.spec.ts",
  "class/{side-by-side,joining,review-queue}.spec.ts",
].map((files) => `**/${files}`);

/** A real browser against the built server, which `startSite` starts: run `npm run build` before. */
export default defineConfig({
  testDir: "e2e",
  // How pages look and work does not depend on the store; there, the journeys that write to it and read it back.
  testMatch: process.env.TEST_DATABASE_URL ? JOURNEYS : "**/*.spec.ts",
  outputDir: "../test-results",
  globalSetup: "./e2e/support/start-site.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: "list",
  use: {
    // Set by `startSite`; each worker reads this file again.
    baseURL: process.env.E2E_URL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", ...asRoot],
    },
  },
});
