import type { Page } from "@playwright/test";
import { type Measurement, quantile } from "./measurement.ts";

/** How many times slower than this machine. */
export const PHONE = { rate: 4 };
const TURNS = 30;
/** The browser tells of no shorter ones, and rounds to 8 ms. */
const SHORTEST = 16;

/** One event, in milliseconds since the finger or key moved: when the page was given it, and when the frame was shown. */
interface Event {
  given: number;
  shown: number;
}

/**
 * From the moment the page is given a tap or key, in a passage of 2,000 words, until the next frame shows what it did.
 * What the browser itself takes to hand over a tap is told beside it: on an empty page it is no less.
 */
export async function measureMarking(page: Page, url: string): Promise<Measurement[]> {
  const devtools = await page.context().newCDPSession(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await devtools.send("Emulation.setCPUThrottlingRate", PHONE);
  await page.evaluate((durationThreshold) => {
    const told: Event[] = [];
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const {
        name,
        startTime,
        processingStart,
        duration,
      } of list.getEntries() as PerformanceEventTiming[]) {
        if (name === "click" || name === "keydown")
          told.push({ given: processingStart - startTime, shown: duration });
      }
    }).observe({ type: "event", durationThreshold } as PerformanceObserverInit);
  }, SHORTEST);

  const first = await takeTurns(page, 0, 1);
  const others = await takeTurns(page, 1, TURNS);
  const marks = await page.locator("[data-sentence] mark").count();
  if (marks < TURNS) throw new Error(`Only ${marks} marks were made.`);
  const times = others.map(({ given, shown }) => shown - given);
  const handedOver = quantile(
    others.map(({ given }) => given),
    0.5,
  );
  const note = `${PHONE.rate}× CPU; ${TURNS - 1} taps, each with a key that marks`;
  return [
    { what: "marking, 2,000 words: p95", value: quantile(times, 0.95), unit: "ms", budget: 50, note },
    { what: "marking, 2,000 words: median", value: quantile(times, 0.5), unit: "ms", budget: null },
    {
      what: "marking, 2,000 words: the first time",
      value: Math.max(...first.map(({ given, shown }) => shown - given)),
      unit: "ms",
      budget: null,
    },
    {
      what: "… handed over by the browser after",
      value: handedOver,
      unit: "ms",
      budget: null,
      note: "median",
    },
  ];
}

/** Taps a sentence and marks it by a key, in sentences evenly spread; what was faster than the browser tells counts as that. */
async function takeTurns(page: Page, from: number, to: number): Promise<Event[]> {
  const sentences = page.locator("[data-sentence] .sent__t");
  const count = await sentences.count();
  for (let turn = from; turn < to; turn += 1) {
    await sentences.nth(Math.floor((turn * count) / TURNS)).tap();
    // The frame that the tap brought must be over before the key's begins.
    await nextFrames(page);
    await page.keyboard.press(String(1 + (turn % 4)));
    await nextFrames(page);
  }
  const told = await page.evaluate(() => (window as unknown as { told: Event[] }).told.splice(0));
  return Array.from({ length: (to - from) * 2 }, (_, at) => told[at] ?? { given: 0, shown: SHORTEST });
}

async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
