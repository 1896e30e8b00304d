import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviceName } from "#app/domain/account/device-name.ts";
import { RUNS } from "#tests/builders/runs.ts";

const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("a device in the list of sessions", () => {
  test.each([
    ["Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
    [
      "Chrome on Windows",
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`,
    ],
    ["Chrome on Linux", `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/140.0.0.0 Safari/537.36`],
    [
      "Chrome on ChromeOS",
      `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`,
    ],
    [
      "Chrome on Android",
      `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/140.0.0.0 Mobile Safari/537.36`,
    ],
    [
      "Edge on Windows",
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`,
    ],
    [
      "Edge on Android",
      `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/140.0 Mobile Safari/537.36 EdgA/140.0`,
    ],
    [
      "Opera on macOS",
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Chrome/140.0 Safari/537.36 OPR/123.0`,
    ],
    [
      "Samsung Internet on Android",
      `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
    ],
    [
      "Safari on macOS",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
    ],
    [
      "Safari on iOS",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    ],
    [
      "Firefox on iOS",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15",
    ],
    [
      "Chrome on iPadOS",
      "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
    ],
    ["A browser", "curl/8.5.0"],
    ["A browser on Linux", "Something (Linux)"],
    ["A browser", ""],
    ["A browser", null],
  ])("is called %s", (name, agent) => {
    expect(deviceName(agent)).toBe(name);
  });

  test("is put in known words, whatever a browser says of itself", () => {
    const part = fc.constantFrom(
      "Firefox/",
      "Safari/",
      "Linux",
      "iPad",
      "<script>",
      "\u202e",
      " ",
      "x".repeat(99),
    );
    const agent = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part).map((parts) => parts.join(" ")),
    );
    const words =
      /^(?:A browser|Edge|Opera|Firefox|Samsung Internet|Chrome|Safari)(?: on (?:iPadOS|iOS|Android|ChromeOS|Windows|macOS|Linux))?$/;
    fc.assert(
      fc.property(agent, (text) => {
        expect(deviceName(text)).toMatch(words);
      }),
      RUNS,
    );
  });
});
