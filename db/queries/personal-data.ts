import { eq, getTableName } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { PERSONAL_DATA } from "../personal-data.ts";

/** Everything kept about a person, by table; the shape of the export file's `data`. */
export async function selectPersonalData(
  db: Db,
  userId: string,
): Promise<Record<string, Record<string, unknown>[]>> {
  const data: Record<string, Record<string, unknown>[]> = {};
  for (const [table, { owner, personal }] of PERSONAL_DATA) {
    if (!owner) continue;
    const columns = Object.fromEntries(personal.map((column) => [column.name, column]));
    data[getTableName(table)] = await db.select(columns).from(table).where(eq(owner, userId));
  }
  return data;
}
