import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { countFates } from "#app/domain/class/roster-fate.ts";
import { importRoster } from "#app/use-cases/teach/import-roster.server.ts";
import { readRoster } from "#app/use-cases/teach/read-roster.server.ts";
import { refusedRowsCsv } from "#app/use-cases/teach/refused-rows-csv.server.ts";
import { claims } from "#db/schema/classes.ts";
import { countQueries } from "#tests/builders/count-queries.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { dumpEverything } from "#tests/builders/dump.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { rosterOf200 } from "#tests/builders/roster-file.ts";
import { aSchool, file, studentsOf, tried } from "./a-roster.ts";

afterAll(async () => (await testDatabase()).close());

describe("the trial run of 200 rows with every fault", () => {
  test("tells the truth about each row, changes nothing, and what it promised is what happens", async () => {
    const { deps, asking } = await aSchool();
    const before = await dumpEverything(deps.db);
    const { bytes, lines } = rosterOf200();
    const trial = await tried(deps, asking, bytes);
    expect(trial.fates).toHaveLength(200);
    expect(trial.fates.map(({ row, fate }) => [row.line, fate.kind])).toEqual(
      lines.map(({ fate }, index) => [index + 2, fate]),
    );
    for (const [index, { says }] of lines.entries()) {
      const fate = trial.fates[index]?.fate;
      if (says) expect(fate, `line ${index + 2}`).toMatchObject({ problem: expect.stringMatching(says) });
    }
    expect(await dumpEverything(deps.db)).toBe(before);

    const promised = countFates(trial.fates);
    const outcome = accepted(await importRoster(deps, trial));
    expect(outcome).toMatchObject({ added: promised.add, joined: 1 });
    const students = await studentsOf(deps, asking.classId);
    expect(students).toHaveLength(1 + promised.add + promised.join);
    const fresh = students.filter(({ hash }) => hash === null);
    expect(fresh).toHaveLength(promised.add);
    expect(await deps.db.select().from(claims)).toHaveLength(promised.add);
    expect(fresh).toContainEqual(expect.objectContaining({ username: "İpek-1", name: "Zoë O’Brien" }));

    const again = await tried(deps, asking, bytes);
    expect(countFates(again.fates)).toMatchObject({ add: 0, join: 0, refused: promised.refused });
  });

  test("asks the database three things beside who is asking, however many rows there are", async () => {
    const { deps, asking } = await aSchool();
    const { bytes } = rosterOf200();
    const few = await countQueries(deps.db, () => tried(deps, asking, file("Ann,ann-1,")));
    expect(await countQueries(deps.db, () => tried(deps, asking, bytes))).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
  });

  test("gives the refused rows as a file that calculates nothing and can be sent again", async () => {
    const { deps, asking } = await aSchool();
    const { fates } = await tried(deps, asking, rosterOf200().bytes);
    const csv = refusedRowsCsv(fates);
    const cells = (parse(csv, { bom: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/.test(cell))).toEqual([]);
    expect(csv).not.toContain("\0");
    const again = accepted(readRoster(new TextEncoder().encode(csv))).value.rows;
    expect(again).toHaveLength(countFates(fates).refused);
  });
});
