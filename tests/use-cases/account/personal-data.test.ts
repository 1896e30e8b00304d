import { sql } from "drizzle-orm";
import { getTableConfig, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { testDatabase } from "#tests/builders/database.ts";

afterAll(async () => (await testDatabase()).close());
beforeEach(() => {
  vi.resetModules();
  vi.doUnmock("#db/schema/schema.ts");
});

/** The list as it is with other tables than the schema's. */
async function unlistedWith(tables: Record<string, unknown>): Promise<string[]> {
  vi.doMock("#db/schema/schema.ts", async (original) => ({ ...(await original<object>()), ...tables }));
  return (await import("#db/personal-data.ts")).unlistedColumns();
}

describe("the list of personal data", () => {
  test("names every column of the schema", async () => {
    expect((await import("#db/personal-data.ts")).unlistedColumns()).toEqual([]);
  });

  test("notices a table that nobody has listed", async () => {
    const diaries = pgTable("diaries", { userId: uuid("user_id"), entry: text("entry") });
    expect(await unlistedWith({ diaries })).toEqual(["diaries.user_id", "diaries.entry"]);
  });

  test("notices a column added to a table that is listed", async () => {
    const { notes } = await import("#db/schema/schema.ts");
    const names = getTableConfig(notes).columns.map((column) => [column.name, text(column.name)]);
    const wider = pgTable("notes", { ...Object.fromEntries(names), mood: text("mood") });
    const { user_id: userId, module_id: moduleId, body, updated_at: updatedAt, mood } = wider;
    const extended = Object.assign(wider, { userId, moduleId, body, updatedAt, mood });
    expect(await unlistedWith({ notes: extended })).toEqual(["notes.mood"]);
  });

  test("lists each column once, and none of them both as given out and as secret", async () => {
    const { PERSONAL_DATA } = await import("#db/personal-data.ts");
    for (const [, { personal, secret = [], impersonal }] of PERSONAL_DATA) {
      const all = [...personal, ...secret, ...impersonal];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("knows every table and column that the migrations make", async () => {
    const { db } = await testDatabase();
    const schema = await import("#db/schema/schema.ts");
    const known = Object.values(schema).flatMap((table) => {
      const { name, columns } = getTableConfig(table);
      return columns.map((column) => `${name}.${column.name}`);
    });
    const found = await db.execute(sql`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public'`);
    const made = (found as { rows: { name: string }[] }).rows.map(({ name }) => name);
    expect(made.toSorted()).toEqual(known.toSorted());
  });

  test("knows every column that points at a person, and erasing one leaves nothing behind", async () => {
    const { db } = await testDatabase();
    const { PERSONAL_DATA } = await import("#db/personal-data.ts");
    const columns = PERSONAL_DATA.flatMap(([table, { owner, secret }]) =>
      [owner, ...(secret ?? [])].flatMap((one) => (one ? [`${getTableConfig(table).name}.${one.name}`] : [])),
    );
    const found = await db.execute(sql`
      select conrelid::regclass::text || '.' || attname as name, confdeltype as rule from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and confrelid = 'users'::regclass`);
    const { rows } = found as { rows: { name: string; rule: string }[] };
    for (const { name } of rows) expect(columns).toContain(name);
    // c: the row goes with its person; n: what somebody did for others stays, and forgets who it was.
    const acts = /^(audit_log\.actor_id|.*\.(invited|issued|created|drafted|sent|done)_by)$/;
    for (const { name, rule } of rows) expect([name, rule]).toEqual([name, acts.test(name) ? "n" : "c"]);
    expect(rows.length).toBeGreaterThan(15);
  });
});
