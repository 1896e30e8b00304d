import { type Export, exportData } from "../account/export-data.server.ts";
import type { Deps } from "../deps.ts";
import { type AskingForStudent, studentAccess } from "./student-access.server.ts";

type ExportOutcome =
  | { ok: true; file: Export }
  | { ok: false; reason: "not-found" }
  /** They have an address of their own, or are in somebody else's class: only they can export it. */
  | { ok: false; reason: "their-own" };

/** The file that a student without an e-mail address could export themself, for the instructor who answers for them. */
export async function exportStudent(
  deps: Pick<Deps, "db" | "now">,
  input: AskingForStudent,
): Promise<ExportOutcome> {
  const access = await studentAccess(deps, input);
  if (!access) return { ok: false, reason: "not-found" };
  if (access.rights.data) return { ok: false, reason: "their-own" };
  return { ok: true, file: await exportData(deps, { userId: input.studentId, by: input.userId }) };
}
