import { listClassesOf } from "#db/queries/classes.ts";
import type { Deps } from "../deps.ts";

/** The classes a person teaches and those they learn in. */
export async function listClasses({ db }: Pick<Deps, "db">, input: { userId: string }) {
  const rows = await listClassesOf(db, input.userId);
  const classes = rows.map(({ archivedAt, ...row }) => ({ ...row, archived: archivedAt !== null }));
  return {
    teaching: classes.filter(({ role }) => role === "instructor"),
    // How many others are in a class is not a student's to know.
    learning: classes
      .filter(({ role }) => role === "student")
      .map(({ id, name, archived }) => ({ id, name, archived })),
  };
}
