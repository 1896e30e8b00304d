import type { Decoded } from "./decode-roster.server.ts";

type Column = "name" | "username" | "email" | "ignored";

/** Headings in any case; blanks, hyphens and underscores in them are the same. */
const HEADINGS: Record<string, Column> = {
  name: "name",
  "full name": "name",
  username: "username",
  "user name": "username",
  login: "username",
  email: "email",
  "e mail": "email",
  // What the list of refused rows has besides, so that it can be mended and sent again.
  line: "ignored",
  reason: "ignored",
};

const WANTED = "Use the headings name, username and, if you like, e-mail.";

/** How many of a line's cells are headings known here. */
export function countHeadings(cells: string[]): number {
  return cells.filter((cell) => columnOf(cell)).length;
}

function columnOf(heading: string): Column | undefined {
  const plain = heading.normalize("NFKC").trim().toLowerCase();
  return HEADINGS[plain.replace(/[\s_\p{Pd}]+/gu, " ")];
}

/** Where each column stands, from the cells of the first line. */
export function rosterColumns(header: string[]): Decoded<{ of: Map<Column, number>; width: number }> {
  const cells = header.slice(0, header.findLastIndex((cell) => cell.trim() !== "") + 1);
  if (countHeadings(cells) === 0)
    return { ok: false, problem: `The first line must say what the columns are. ${WANTED}` };
  const of = new Map<Column, number>();
  for (const [at, cell] of cells.entries()) {
    const column = columnOf(cell);
    const shown = cell.trim().slice(0, 40);
    if (!column)
      return {
        ok: false,
        problem: `The column “${shown}” is not known here. ${WANTED} Take other columns out of the file.`,
      };
    if (of.has(column) && column !== "ignored")
      return { ok: false, problem: `Two columns say the same, the second of them “${shown}”. ${WANTED}` };
    of.set(column, at);
  }
  for (const column of ["name", "username"] as const)
    if (!of.has(column)) return { ok: false, problem: `There is no column “${column}”. ${WANTED}` };
  return { ok: true, value: { of, width: cells.length } };
}
