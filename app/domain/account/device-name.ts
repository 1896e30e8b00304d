/**
 * Words for a browser's User-Agent, for the list of sessions. Guesses at most; nothing depends on it.
 * Source: public User-Agent conventions. Example: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/… Firefox/140.0"
 * → "Firefox on Linux".
 */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPad\b/, "iPadOS"],
  [/\biPhone\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

export function deviceName(userAgent: string | null): string {
  const agent = userAgent ?? "";
  const browser = BROWSERS.find(([sign]) => sign.test(agent))?.[1] ?? "A browser";
  const system = SYSTEMS.find(([sign]) => sign.test(agent))?.[1];
  return system ? `${browser} on ${system}` : browser;
}
