import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returnPath } from "#app/domain/account/return-path.ts";
import { RUNS } from "#tests/builders/runs.ts";

const SITE = "https://says-who.example";

/** Where a browser on this page of the site would go. */
const followed = (path: string, from = "/account/sign-in?back=%2F") => new URL(path, SITE + from);

/** Pieces of which addresses that lead elsewhere are made. */
const piece = fc.constantFrom(
  ..."/\\.:@?#%;&= \t\n\r\0aé",
  "//",
  "/\\",
  "..",
  "/.",
  "%2f",
  "%5c",
  "%09",
  "\u2028",
  "\u00a0",
  "\ufeff",
  "／",
  "\ud800",
  "http:",
  "https://",
  "javascript:",
  "data:",
  "evil.example",
  "[::1]",
  "@evil.example",
  "/account",
);
const anyTyped = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`),
  fc.string({ unit: "binary" }).map((text) => `/${text}`),
  fc.webUrl(),
);

describe("the path to go back to", () => {
  test.each([
    "/",
    "/account",
    "/modules/water?set=1&round=2",
    "/attempts/0190a000-0000-7000-8000-000000000000/feedback#t2",
    "/search?q=//evil.example",
    "/a//b",
  ])("%s stays as it is", (path) => {
    expect(returnPath(path)).toBe(path);
  });

  test.each([
    null,
    undefined,
    "",
    "account",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\0/evil.example",
    "/.//evil.example",
    "/x/..//evil.example",
    "/%2e//evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    " /account",
    `/${"x".repeat(500)}`,
  ])("%j becomes the page to fall back to", (typed) => {
    expect(returnPath(typed)).toBe("/");
    expect(returnPath(typed, "/account")).toBe("/account");
  });

  test("never leaves the site, from whatever page it is followed", () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const path = returnPath(typed);
        for (const from of ["/", "/account/sign-in?back=%2F", "//x", "/a/b/../c#d"]) {
          const there = followed(path, from);
          expect(there.origin).toBe(SITE);
          expect(there.username).toBe("");
        }
      }),
      RUNS,
    );
  });

  test("is one slash and then characters that a header may hold", () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        expect(returnPath(typed)).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      }),
      RUNS,
    );
  });

  test("that was let through is let through again, unchanged", () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const path = returnPath(typed, "/fallback");
        expect(returnPath(path, "/fallback")).toBe(path);
      }),
      RUNS,
    );
  });
});
