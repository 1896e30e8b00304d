import type { Decoded } from "./decode-roster.server.ts";

type Column = "name" | "first" | "surname" | "username" | "email";

export interface RosterColumns {
  /** Where each stands, from 0. A name stands in one column, or else in two: first name and surname. */
  name: number[];
  username: number;
  email: number | undefined;
  /** How many columns there are. */
  width: number;
  /** Headings of the columns that are not read. */
  unread: string[];
}

/** Headings in any case; blanks, hyphens and underscores in them are the same. */
const HEADINGS: Record<string, Column | "ignored"> = {
  name: "name",
  "full name": "name",
  "first name": "first",
  firstname: "first",
  forename: "first",
  "given name": "first",
  surname: "surname",
  "last name": "surname",
  lastname: "surname",
  "family name": "surname",
  username: "username",
  "user name": "username",
  login: "username",
  email: "email",
  "e mail": "email",
  // What the list of refused rows has besides, so that it can be mended and sent again.
  line: "ignored",
  reason: "ignored",
};

const WANTED = "Use the headings name (or first name and surname), username and, if you like, e-mail.";

/** How many of a line's cells are headings known here. */
export function countHeadings(cells: string[]): number {
  return cells.filter((cell) => columnOf(cell)).length;
}

function columnOf(heading: string): Column | "ignored" | undefined {
  const plain = heading.normalize("NFKC").trim().toLowerCase();
  return HEADINGS[plain.replace(/[\s_\p{Pd}]+/gu, " ")];
}

/** Where each column stands, from the cells of the first line. Of two that say the same, the first is read. */
export function rosterColumns(header: string[]): Decoded<RosterColumns> {
  const cells = header.slice(0, header.findLastIndex((cell) => cell.trim() !== "") + 1);
  if (countHeadings(cells) === 0)
    return { ok: false, problem: `The first line must say what the columns are. ${WANTED}` };
  const columns = cells.map(columnOf);
  const at = (column: Column) => {
    const place = columns.indexOf(column);
    return place < 0 ? undefined : place;
  };
  const name = [[at("name")], [at("first"), at("surname")]].find((places) => !places.includes(undefined));
  const username = at("username");
  const missing = (column: string): Decoded<never> => ({
    ok: false,
    problem: `There is no column “${column}”. ${WANTED}`,
  });
  if (!name) return missing("name");
  if (username === undefined) return missing("username");
  const places = name.filter((place) => place !== undefined);
  const email = at("email");
  const read = new Set([...places, username, email]);
  const unread = cells.flatMap((cell, place) =>
    read.has(place) || columns[place] === "ignored"
      ? []
      : [cell.trim().slice(0, 40) || `column ${place + 1}`],
  );
  return { ok: true, value: { name: places, username, email, width: cells.length, unread } };
}
