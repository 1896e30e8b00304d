import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface ContentFolder {
  folder: string;
  remove(): Promise<void>;
}

/** A content folder made of these files, by their paths in it. */
export async function writeContent(files: Record<string, string>): Promise<ContentFolder> {
  const folder = await mkdtemp(join(tmpdir(), "says-who-content-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
