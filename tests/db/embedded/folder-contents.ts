import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Every path below a folder with a hash of its bytes; folders map to "folder". */
export function folderContents(folder: string): Record<string, string> {
  const contents: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    contents[relative(folder, path)] = entry.isFile()
      ? createHash("sha256").update(readFileSync(path)).digest("hex")
      : "folder";
  }
  return contents;
}
