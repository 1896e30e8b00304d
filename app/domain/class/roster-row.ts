/**
 * One row of a roster file, and what is wrong with it whatever the database says.
 * Source: issue "Instructors run a class" ("roster CSV: a dry run that shows each row's fate").
 * Example: {name: "Grey heron", username: "grey heron"} is refused: 'A username cannot hold a space. Try “grey-heron”.'
 */
import { displayNameProblem, normaliseDisplayName } from "../account/display-name.ts";
import { normaliseUsername } from "../account/username.ts";
import { emailProblem } from "./email-problem.ts";
import { usernameAdvice } from "./username-advice.ts";

export interface RosterRow {
  /** Line of the file on which it begins, counted from 1. */
  line: number;
  name: string;
  username: string;
  email: string;
  /** How its cells compare with the header's; only an e-mail may be left off. */
  cells: "right" | "too-few" | "too-many";
}

/** What an account is made of. */
export interface RosterStudent {
  name: string;
  username: string;
  email: string | null;
}

export type CheckedRow = { ok: true; student: RosterStudent } | { ok: false; problem: string };

/** What a decoder puts where bytes are no characters. */
const UNREADABLE = "\uFFFD";
/** A spreadsheet would calculate what begins so, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u;

const refused = (problem: string): CheckedRow => ({ ok: false, problem });

/** Checks a row by itself; the first thing wrong with it is what is said. */
export function checkRow(row: RosterRow): CheckedRow {
  const cells = [row.name, row.username, row.email];
  if (cells.some((cell) => cell.includes(UNREADABLE)))
    return refused("Some letters cannot be read. Save the file as “CSV UTF-8” and try it again.");
  if (row.cells === "too-many")
    return refused(
      "This row has more cells than the header. Put a name that holds a comma in quotation marks.",
    );
  if (row.cells === "too-few") return refused("This row ends too early: it has fewer cells than the header.");
  if (cells.some((cell) => FORMULA.test(cell) || FORMULA.test(cell.trim())))
    return refused("A cell begins like a formula (=, +, -, @ or a tab). Take that character away.");
  const name = normaliseDisplayName(row.name);
  if (name === null) return refused("The name is missing.");
  const wrongName = displayNameProblem(name);
  if (wrongName) return refused(wrongName);
  const username = normaliseUsername(row.username);
  if (username === "") return refused("The username is missing.");
  const wrongUsername = usernameAdvice(username);
  if (wrongUsername) return refused(wrongUsername);
  const email = row.email.trim() || null;
  const wrongEmail = email === null ? null : emailProblem(email);
  if (wrongEmail) return refused(wrongEmail);
  return { ok: true, student: { name, username, email } };
}
