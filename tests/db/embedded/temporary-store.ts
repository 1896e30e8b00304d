import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createStore } from "#db/embedded/create-store.ts";
import { emptyTemplate } from "#tests/builders/store-template.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let original: Promise<string> | null = null;

/** A data folder with a store without tables, copied: making one anew takes seconds. */
export async function temporaryStore(): Promise<string> {
  original ??= makeOriginal();
  const folder = temporaryFolder();
  cpSync(await original, folder, { recursive: true });
  return folder;
}

async function makeOriginal(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "says-who-original-"));
  await createStore(folder, { tarball: await emptyTemplate() });
  return folder;
}

afterAll(async () => {
  if (original) rmSync(await original, { recursive: true, force: true });
});
