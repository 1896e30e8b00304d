import { compileContent } from "./compile/compile-content.ts";
import type { ContentOutcome } from "./content.ts";
import { readSources } from "./read-sources.ts";

/**
 * Reads, checks and compiles a content folder. All problems of all files come back at once, by file and line.
 * Wrong content never throws; a folder the process may not read does.
 */
export async function loadContent(folder: string): Promise<ContentOutcome> {
  const { sources, problems } = await readSources(folder);
  return compileContent(sources, problems);
}
