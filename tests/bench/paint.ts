import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../find-browser.mjs";
import type { Desk } from "./desk.ts";
import { measureMarking, PHONE } from "./marking.ts";
import { type Measurement, quantile } from "./measurement.ts";

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; in ms and bytes a second. */
const SLOW_4G = {
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 768_000 / 8,
  offline: false,
};
const ROUNDS = 3;

/** Pages as a phone on a slow line shows them for the first time, and how soon marking responds. */
export async function measurePaint(url: string, desk: Desk): Promise<Measurement[]> {
  const executablePath = findBrowser() || undefined;
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({
    executablePath,
    // Chromium's own sandbox refuses to work for root.
    args: [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    const measured: Measurement[] = [];
    for (const [name, path] of [
      ["workspace", desk.workspace],
      ["feedback", desk.feedback],
    ] as const) {
      const shown: { paint: number; shift: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        shown.push(await firstVisit(browser, url + path, desk.cookie));
      const paint =
        quantile(
          shown.map(({ paint }) => paint),
          0.5,
        ) / 1000;
      const shift = Math.max(...shown.map(({ shift }) => shift));
      const note = `slow 4G, ${PHONE.rate}× CPU, nothing cached`;
      measured.push(
        { what: `${name}: largest paint`, value: paint, unit: "s", budget: 1.5, note },
        { what: `${name}: layout shift`, value: shift, unit: "", budget: 0 },
      );
    }
    const page = await phone(browser, url, desk.cookie).then((context) => context.newPage());
    measured.push(...(await measureMarking(page, url + desk.long)));
    return measured;
  } finally {
    await browser.close();
  }
}

async function firstVisit(browser: Browser, url: string, cookie: string) {
  const context = await phone(browser, url, cookie);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await devtools.send("Emulation.setCPUThrottlingRate", PHONE);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  const paints = await entriesOf(page, "largest-contentful-paint");
  const shifts = await entriesOf(page, "layout-shift");
  await context.close();
  return {
    /** When its largest part appeared, in ms. */
    paint: paints.at(-1)?.startTime ?? Number.NaN,
    /** How far parts of it moved by themselves. */
    shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : (value ?? 0)), 0),
  };
}

async function phone(browser: Browser, url: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
  await context.addCookies(cookies);
  return context;
}

type Told = { startTime: number; value?: number; hadRecentInput?: boolean }[];

/** What the page's browser noted of that kind since the page began. */
function entriesOf(page: Page, type: "largest-contentful-paint" | "layout-shift"): Promise<Told> {
  return page.evaluate(
    (type) =>
      new Promise<Told>((done) => {
        const observer = new PerformanceObserver((list) =>
          done(list.getEntries().map((entry) => entry.toJSON())),
        );
        observer.observe({ type, buffered: true });
        // A page on which nothing moved has no entries to tell of.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(observer.takeRecords().map((entry) => entry.toJSON()))),
        );
      }),
    type,
  );
}
