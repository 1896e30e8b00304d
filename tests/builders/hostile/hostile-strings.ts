import { INJECTIONS } from "./hostile-injections.ts";
import { MARKUP } from "./hostile-markup.ts";
import { CONTROLS, UNICODE } from "./hostile-unicode.ts";

/**
 * More than 500 texts that have broken programs: control characters, half surrogate pairs, bidirectional overrides,
 * markup, formulas, SQL, paths, format strings, odd numbers, long runs. In the spirit of the "Big List of Naughty
 * Strings"; made here, so that every code point of a class is tried and not one example of it.
 */
export function hostileStrings(): string[] {
  return [...new Set([...CONTROLS, ...UNICODE, ...MARKUP, ...INJECTIONS, ...ODDITIES, ...LONG])];
}

const ODDITIES = [
  ...[
    "0",
    "-0",
    "-1",
    "1",
    "1.5",
    "1e3",
    "1e309",
    "-1e309",
    "NaN",
    "Infinity",
    "0x10",
    "0b1",
    "0o7",
    "١٢٣",
    "１２",
  ],
  ...[
    "2147483647",
    "2147483648",
    "-2147483649",
    "9007199254740993",
    "99999999999999999999",
    "1,000",
    "1_000",
    "1/0",
  ],
  ...[
    "",
    " ",
    "   ",
    "\t",
    "\n",
    "\r\n",
    "\u3000",
    "\u00a0",
    " leading",
    "trailing ",
    "two\nlines",
    "a\rb\r\nc\nd",
  ],
  ...["yes", "no", "on", "true", "false", "nil", "None", "undefined", "NULL", "(null)", "[object Object]"],
  ...["1999-02-30", "2026-13-45T99:99:99Z", "-000001-01-01", "+275760-09-13", "1970-01-01", "24:00"],
  ...[
    "admin",
    "root",
    "guest",
    "Says-Who",
    "a@b",
    "@",
    "a@@b.c",
    "a@b.c,d@e.f",
    '"a b"@c.example',
    "a@[127.0.0.1]",
  ],
  ...[
    "019f0000-0000-7000-8000-000000000000",
    "00000000-0000-0000-0000-000000000000",
    "t1",
    "t99",
    "a.b.c",
    "a[b]",
    "a[]",
  ],
];

const LONG = [
  "a".repeat(1024 * 1024),
  "\u202e".repeat(300_000),
  "<b>".repeat(20_000),
  "👩‍👩‍👧‍👦".repeat(2_000),
  "a ".repeat(4_000),
  "[".repeat(100_000),
  "\n".repeat(10_000),
  "a".repeat(255),
  "a".repeat(256),
  "a".repeat(4_001),
  "😀".repeat(2_000),
];
