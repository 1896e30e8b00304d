import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText, csvTime, safeCell } from "#app/http/csv.server.ts";
import { RUNS } from "#tests/builders/runs.ts";

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n" });

describe("a file for spreadsheets", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\0=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "\tx",
  ])("keeps %j a text", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  test.each(["Ann Lee", "O’Neill", "a=b", "", "3,000", "“+”", "Zoë"])("leaves %j as it is", (text) => {
    expect(safeCell(text)).toBe(text);
  });

  test("begins with a byte order mark, and its numbers stay numbers", () => {
    const text = csvText(["name", "score"], [["Ann", -0.5]]);
    expect(text).toBe("\uFEFFname,score\r\nAnn,-0.5\r\n");
  });

  test("comes back as it was written, whatever is in it, and no cell is a formula", () => {
    const cells = fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(cells, (row) => {
        const [, back] = read(
          csvText(
            row.map((_, at) => `c${at}`),
            [row],
          ),
        );
        expect(back).toEqual(row.map(safeCell));
        for (const cell of back ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
      RUNS,
    );
  });

  test("tells times on the class's clocks", () => {
    expect(csvTime(new Date("2026-07-04T23:30:00Z"), "Europe/London")).toBe("2026-07-05 00:30");
    expect(csvTime(new Date("2026-12-04T00:05:00Z"), "Asia/Kathmandu")).toBe("2026-12-04 05:50");
  });
});
