import { rosterDuplicates } from "#app/domain/class/roster-duplicates.ts";
import type { FatedRow, RosterFate } from "#app/domain/class/roster-fate.ts";
import { checkRow, type RosterRow, type RosterStudent } from "#app/domain/class/roster-row.ts";
import { foldNames, listNamesakes } from "#db/queries/roster.ts";
import type { Deps } from "../deps.ts";

/** A row with its fate, and what is needed to let it happen. */
export interface JudgedRow extends FatedRow<RosterRow> {
  /** As it would be stored; null for a row that is wrong in itself. */
  student: RosterStudent | null;
  /** Username in the case that the database compares by. */
  key: string;
  /** The account there is already, for rows that put one into the class. */
  accountId: string | null;
}

const TAKEN_USERNAME = "This username is taken. Choose another.";
const TAKEN_EMAIL =
  "This e-mail address belongs to an account already. Leave it empty, or use that account’s username.";

/**
 * What would become of each row of a roster at this moment: three queries, however many rows. Whose a taken name is
 * is not told; an account is put into the class only where the instructor teaches its owner elsewhere already.
 */
export async function rosterFates(
  { db }: Pick<Deps, "db">,
  input: { classId: string; userId: string; rows: RosterRow[] },
): Promise<JudgedRow[]> {
  const checked = input.rows.map((row) => ({ row, check: checkRow(row) }));
  const students = checked.flatMap(({ row, check }) =>
    check.ok ? [{ line: row.line, ...check.student }] : [],
  );
  const folded = await foldNames(
    db,
    students.flatMap(({ username, email }) => (email ? [username, email] : [username])),
  );
  const fold = (name: string) => folded.get(name) ?? name;
  const named = students.map((one) => ({
    line: one.line,
    username: fold(one.username),
    email: one.email && fold(one.email),
  }));
  const duplicates = rosterDuplicates(named);
  const namesakes = await listNamesakes(db, {
    classId: input.classId,
    instructorId: input.userId,
    usernames: named.map(({ username }) => username),
    emails: named.flatMap(({ email }) => (email ? [email] : [])),
  });
  const byUsername = new Map(namesakes.map((one) => [one.username, one]));
  const byEmail = new Map(namesakes.map((one) => [one.email, one]));

  const judge = (line: number, student: RosterStudent): { fate: RosterFate; accountId: string | null } => {
    const refused = (problem: string) => ({ fate: { kind: "refused", problem } as const, accountId: null });
    const duplicate = duplicates.get(line);
    if (duplicate) return refused(duplicate);
    const account = byUsername.get(fold(student.username));
    if (account) {
      const as = account.displayName === student.name ? null : account.displayName;
      if (account.here === "student") return { fate: { kind: "present", as }, accountId: null };
      const ours = account.role === "student" && account.taught && account.here === null;
      return ours ? { fate: { kind: "join", as }, accountId: account.userId } : refused(TAKEN_USERNAME);
    }
    if (student.email && byEmail.has(fold(student.email))) return refused(TAKEN_EMAIL);
    return { fate: { kind: "add" }, accountId: null };
  };

  return checked.map(({ row, check }): JudgedRow => {
    if (!check.ok)
      return {
        row,
        student: null,
        key: "",
        accountId: null,
        fate: { kind: "refused", problem: check.problem },
      };
    const { student } = check;
    return { row, student, key: fold(student.username), ...judge(row.line, student) };
  });
}
