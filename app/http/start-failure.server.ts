import { SettingsError } from "./settings.server.ts";

const CODES: Record<string, string> = {
  EACCES:
    "A folder that must be written to may not be. Check who owns DATA_DIR, or set DATA_DIR to another folder.",
  EPERM:
    "A folder that must be written to may not be. Check who owns DATA_DIR, or set DATA_DIR to another folder.",
  EROFS: "DATA_DIR lies on a disk that cannot be written to. Set DATA_DIR to another folder.",
  ENOSPC: "The disk is full. Free some space and start again.",
  ENOTDIR: "DATA_DIR is not a folder. Set DATA_DIR to a folder.",
  EEXIST: "DATA_DIR is not a folder. Set DATA_DIR to a folder.",
  ECONNREFUSED: "The database at DATABASE_URL does not answer. Start it, or mend DATABASE_URL.",
  ENOTFOUND: "The host in DATABASE_URL cannot be found. Mend DATABASE_URL.",
  "28P01": "The database refused the user or password in DATABASE_URL. Mend DATABASE_URL.",
  "3D000": "The database named in DATABASE_URL does not exist. Create it, or mend DATABASE_URL.",
};

function chain(error: unknown): unknown[] {
  const links: unknown[] = [];
  for (let link = error; link && !links.includes(link); link = (link as { cause?: unknown }).cause) {
    links.push(link);
    if (link instanceof AggregateError) links.push(...link.errors);
  }
  return links;
}

/** One clear sentence for whatever kept the app from starting. */
export function explainStartFailure(error: unknown): string {
  for (const link of chain(error)) {
    if (link instanceof SettingsError) return link.message;
    if (link instanceof Error && /^Embedded|ContentError/.test(link.name)) return link.message;
    const words = CODES[String((link as { code?: unknown }).code)];
    if (link instanceof Error && /timeout exceeded when trying to connect/i.test(link.message))
      return CODES.ECONNREFUSED ?? "";
    if (words) return words;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Says Who? could not start: ${message.split("\n")[0]}`;
}
