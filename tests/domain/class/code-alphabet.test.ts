import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_ALPHABET, encodeCode, readCode, spacedCode } from "#app/domain/class/code-alphabet.ts";
import { RUNS } from "#tests/builders/runs.ts";

const LOOK_ALIKES = ["0OQ", "1IL", "2Z", "5S", "6G", "8B", "UV"];

describe("a code", () => {
  test("has none of two letters that look alike", () => {
    for (const group of LOOK_ALIKES) {
      const used = [...group].filter((letter) => CODE_ALPHABET.includes(letter));
      expect(used.length, group).toBeLessThanOrEqual(1);
    }
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
    expect(CODE_ALPHABET.length).toBeGreaterThanOrEqual(20);
  });

  test("uses every letter equally often over all bytes", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      try {
        const [letter = ""] = encodeCode(new Uint8Array(8).fill(byte));
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
    expect(counts.size).toBe(CODE_ALPHABET.length);
    expect(new Set(counts.values()).size).toBe(1);
  });

  test("is read back however it is typed", () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
    const typing = fc.constantFrom(
      (code: string) => code.toLowerCase(),
      (code: string) => ` ${spacedCode(code)} `,
      (code: string) => code.split("").join(" "),
      (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`,
      (code: string) => `${code.slice(0, 2)}\u2013${code.slice(2)}`,
    );
    fc.assert(
      fc.property(bytes, typing, (random, typed) => {
        const code = encodeCode(random);
        expect(readCode(typed(code))).toBe(code);
      }),
      { numRuns: Math.min(RUNS.numRuns, 2000) },
    );
  });

  test.each(["", "HK4T9RW", "HK4T9RWMM", "HK4T9RW0", "HK4T9RW!", "héron 12"])("cannot be %j", (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  test("is refused where there are too few bytes to make one", () => {
    expect(() => encodeCode(new Uint8Array(7))).toThrow(RangeError);
    expect(() => encodeCode(new Uint8Array(32).fill(255))).toThrow(RangeError);
  });
});
