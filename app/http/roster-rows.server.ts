import { z } from "zod";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { MOST_ROWS } from "#app/use-cases/teach/read-roster.server.ts";
import { badRequest } from "./responses.server.ts";

const cell = z.string().max(300);
const rowsField = z
  .array(
    z.object({
      line: z.int().min(1).max(1_000_000),
      name: cell,
      username: cell,
      email: cell,
      cells: z.enum(["right", "too-few", "too-many"]),
    }),
  )
  .max(MOST_ROWS);

/**
 * The rows of a trial run, as its page sends them back; checked again like any file.
 * @throws a 400 response for what no page of this site sent.
 */
export function parseRosterRows(text: string | null): RosterRow[] {
  const refuse = () => badRequest("Choose the file again, then try once more.");
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    throw refuse();
  }
  const rows = rowsField.safeParse(value);
  if (!rows.success || new Set(rows.data.map(({ line }) => line)).size < rows.data.length) throw refuse();
  return rows.data;
}
