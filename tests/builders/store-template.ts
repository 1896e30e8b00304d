import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { defaultMigrationsFolder } from "#db/migrate.ts";

const CACHE = resolve("node_modules/.cache/says-who");

/** The files of a database without any tables, as a gzipped tarball. Making them takes seconds; kept. */
export function emptyTemplate(): Promise<Blob> {
  return kept(["empty"], async () => new PGlite());
}

/** The same with the migrations applied. */
export async function migratedTemplate(): Promise<Blob> {
  const migrationsFolder = defaultMigrationsFolder();
  const hashes = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
  return kept(["migrated", ...hashes], async () => {
    const client = new PGlite({ loadDataDir: await emptyTemplate() });
    await migrate(drizzle(client), { migrationsFolder });
    return client;
  });
}

async function kept(ingredients: string[], make: () => Promise<PGlite>): Promise<Blob> {
  // The files of one version of the engine are not those of another.
  const engine = JSON.parse(readFileSync(resolve("node_modules/@electric-sql/pglite/package.json"), "utf8"));
  const key = createHash("sha256")
    .update([engine.version, ...ingredients].join("\n"))
    .digest("hex");
  const path = join(CACHE, `${ingredients[0]}-${key.slice(0, 24)}.tar.gz`);
  if (!existsSync(path)) {
    const client = await make();
    await client.exec("checkpoint");
    const tarball = Buffer.from(await (await client.dumpDataDir("gzip")).arrayBuffer());
    await client.close();
    mkdirSync(CACHE, { recursive: true });
    // Several workers may do this at once; the last one to rename wins, and all files are alike.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, tarball);
    renameSync(own, path);
  }
  return new Blob([readFileSync(path)], { type: "application/gzip" });
}
