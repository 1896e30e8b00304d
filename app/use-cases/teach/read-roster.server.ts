import { CsvError, type Info, parse } from "csv-parse/sync";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { type Decoded, decodeRoster } from "./decode-roster.server.ts";
import { countHeadings, type RosterColumns, rosterColumns } from "./roster-columns.server.ts";

/** Most rows at once, the header not counted. */
export const MOST_ROWS = 1000;
/** Longer cells are cut here, which is still longer than anything allowed in one. */
const LONGEST_CELL = 300;

const OPTIONS = {
  record_delimiter: "\n",
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
} as const;

export interface ReadRoster {
  rows: RosterRow[];
  /** Headings of the columns that are not read, in the file's order. */
  unread: string[];
}

/** Reads a roster file as far as it can be read. What is wrong with the whole of it comes back as sentences. */
export function readRoster(bytes: Uint8Array): Decoded<ReadRoster> {
  const text = decodeRoster(bytes);
  if (!text.ok) return text;
  try {
    return rowsOf(text.value);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = lineAfter(text.value, Number((error as { bytes?: unknown }).bytes ?? 0));
    return {
      ok: false,
      problem: `A quotation mark begun on line ${where} is never closed. Mend it, then try the file again.`,
    };
  }
}

/** The line on which a row begins that was under way when so many bytes had been read in full. */
function lineAfter(text: string, bytes: number): number {
  const all = Buffer.from(text);
  const blank = /^\n*/.exec(all.subarray(bytes).toString())?.[0] ?? "";
  return (all.subarray(0, bytes).toString() + blank).split("\n").length;
}

function rowsOf(text: string): Decoded<ReadRoster> {
  const delimiter = delimiterOf(text);
  const records = parse(text, { ...OPTIONS, delimiter, info: true, raw: true }) as unknown as {
    record: string[];
    raw: string;
    info: Info;
  }[];
  const [header, ...rest] = records;
  const headings = header?.record ?? [];
  const columns = rosterColumns(headings);
  if (!columns.ok) return columns;
  if (rest.length > MOST_ROWS) {
    const problem = `This file has ${rest.length} rows; at most ${MOST_ROWS} are taken at once. Split it in two.`;
    return { ok: false, problem };
  }
  if (rest.length === 0) return { ok: false, problem: "There is no row below the header." };
  const { name, username, email, unread } = columns.value;
  const rows = rest.map(({ record, raw, info }): RosterRow => {
    const cell = (...places: (number | undefined)[]) =>
      places
        .map((place) => record[place ?? -1] ?? "")
        .filter((part, _at, all) => all.length === 1 || part.trim() !== "")
        .join(" ")
        .slice(0, LONGEST_CELL)
        .toWellFormed();
    return {
      line: info.lines - (raw.replace(/^\n+|\n+$/g, "").split("\n").length - 1),
      name: cell(...name),
      username: cell(username),
      email: cell(email),
      cells: record.length > headings.length ? "too-many" : cellsOf(record, columns.value),
    };
  });
  return { ok: true, value: { rows, unread } };
}

/** Cells may be left off at the end of a row where nothing is needed any more. */
function cellsOf(record: string[], { name, username, width }: RosterColumns): RosterRow["cells"] {
  if (record.slice(width).some((cell) => cell.trim() !== "")) return "too-many";
  return record.length <= Math.max(...name, username) ? "too-few" : "right";
}

/** The separator under which the first line has most headings that are known. */
function delimiterOf(text: string): string {
  const known = [",", ";", "\t"].map((delimiter) => {
    const [cells = []] = parse(text, { ...OPTIONS, delimiter, to: 1 }) as string[][];
    return { delimiter, count: countHeadings(cells) };
  });
  return known.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}
