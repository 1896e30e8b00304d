import { stringify } from "csv-stringify/sync";
import type { FatedRow } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";

const HEADER = ["name", "username", "e-mail", "line", "reason"];
/** A spreadsheet would calculate these, or drop them; the package sees to the rest. */
const BEGINS_BADLY = /^[\0＝＋－＠]/u;

/**
 * The refused rows of a trial run with their reasons, as a file that a spreadsheet opens without calculating anything,
 * and that can be mended and sent again.
 */
export function refusedRowsCsv(rows: FatedRow<RosterRow>[]): string {
  const safe = (cell: string) => (BEGINS_BADLY.test(cell) ? `'${cell.replaceAll("\0", "")}` : cell);
  const records = rows.flatMap(({ row, fate }) =>
    fate.kind === "refused"
      ? [[row.name, row.username, row.email, String(row.line), fate.problem].map(safe)]
      : [],
  );
  return stringify([HEADER, ...records], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
