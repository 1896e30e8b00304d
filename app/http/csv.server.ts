import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

/** What a spreadsheet may take for a formula, whatever white space or control characters stand before it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const FORMULA = /^[\s\x00-\x1f\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n\x00]/;

/** A text that no spreadsheet computes: an apostrophe before it keeps it a text. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Rows as a file: UTF-8 with a byte order mark, which spreadsheets need, numbers plain, texts never formulas. */
export function csvText(header: string[], rows: CsvCell[][]): string {
  const safe = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? safeCell(cell) : cell)),
  );
  return stringify(safe, { bom: true, record_delimiter: "windows" });
}

/** "2026-12-04 18:00" on the clocks of a zone. */
export function csvTime(at: Date, zone: string): string {
  const date = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat("en-GB", { ...date, ...clock, timeZone: zone });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** The file as an answer; `name` without its ending, of letters, digits and hyphens. */
export function csvAnswer(name: string, header: string[], rows: CsvCell[][]): Response {
  return new Response(csvText(header, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9-]+/g, "-")}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
