import { clip } from "../schema/explain-issue.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";

/** A file's id is its name, so that a thing has one file and a file one name. */
export function reportName(id: string, { name, yaml }: ReadSource): void {
  if (id === name) return;
  yaml.report(
    ["id"],
    `the id “${clip(id)}” is not the name of the file, “${name}”`,
    "Make them equal: change the id, or rename the file.",
  );
}
