import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Problem } from "./problems.ts";

/** The subfolders that hold content; course.yaml stands beside them. Second keys, in "agreement", are not part of it. */
const FOLDERS = ["", "modules", "exercises", "drills", "teaching"] as const;

export interface SourceFile {
  folder: (typeof FOLDERS)[number] | "agreement";
  /** Without ".yaml". */
  name: string;
  /** How messages name it: "content/exercises/x.yaml". */
  file: string;
  text: string;
}

const MAX_BYTES = 1_000_000;

interface Read {
  sources: SourceFile[];
  problems: Problem[];
}

/** Reads the YAML files of a content folder in a fixed order. What cannot be read becomes a problem. */
export async function readSources(folder: string): Promise<Read> {
  const all: Read = { sources: [], problems: [] };
  for (const sub of FOLDERS) {
    const { sources, problems } = await readFolder(folder, sub);
    all.sources.push(...sources);
    all.problems.push(...problems);
  }
  return all;
}

/** The same for one of its subfolders. */
export async function readFolder(folder: string, sub: SourceFile["folder"]): Promise<Read> {
  const sources: SourceFile[] = [];
  const problems: Problem[] = [];
  const top = basename(resolve(folder));
  const entries = await filesIn(join(folder, sub));
  if (sub === "" && !entries.includes("course.yaml")) {
    problems.push({
      file: `${top}/course.yaml`,
      line: 1,
      column: 1,
      what: "the file is missing",
      mend: "It names the course and lists its modules in order; the guide shows it.",
    });
  }
  for (const entry of entries) {
    const file = [top, sub, entry].filter(Boolean).join("/");
    const refuse = (what: string, mend: string) => problems.push({ file, line: 1, column: 1, what, mend });
    if (/\.yml$/i.test(entry) || (/\.yaml$/i.test(entry) && !entry.endsWith(".yaml"))) {
      refuse("the file would not be read", "Let its name end in “.yaml”.");
    }
    if (!entry.endsWith(".yaml")) continue;
    const bytes = await readFile(join(folder, sub, entry));
    const text = decode(bytes);
    if (bytes.length > MAX_BYTES) refuse("the file is larger than 1 MB", "Split it.");
    else if (text === null) refuse("the file is not in UTF-8", "Save it again with the encoding UTF-8.");
    else sources.push({ folder: sub, name: entry.slice(0, -".yaml".length), file, text });
  }
  return { sources, problems };
}

/** Names of the visible files of a folder, sorted; none if there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
