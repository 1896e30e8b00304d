import { openFresh } from "../support/attempts.ts";
import { exerciseWith } from "../support/course.ts";
import { expect, test } from "../support/test.ts";

/** Bytes as they go over the line. */
const MOST = 130_000;

test("The workspace sends at most 130 kB of scripts", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (!new URL(request.url()).pathname.endsWith(".js")) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await openFresh(page, exerciseWith("match"));
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`Scripts of the workspace: ${sizes.length} files, ${bytes} bytes.`);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(MOST);
});
