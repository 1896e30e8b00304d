import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { valueAt } from "../schema/read-shape.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { blindSheet } from "./blind-sheet.ts";

/**
 * Puts the sheet of an exercise into `agreement/` of the content folder. A file in which somebody has written is left
 * as it is. `file` is named as in messages; `date` is a day.
 */
export async function writeSheet(
  folder: string,
  exercise: Exercise,
  date: string,
): Promise<{ file: string; written: boolean }> {
  const sub = join(folder, "agreement");
  const file = `${basename(resolve(folder))}/agreement/${exercise.id}.yaml`;
  const path = join(sub, `${exercise.id}.yaml`);
  if (await isFilled(path)) return { file, written: false };
  await mkdir(sub, { recursive: true });
  await writeFile(path, blindSheet(exercise, date));
  return { file, written: true };
}

/** Whether a file holds anything that a fresh sheet does not; one that cannot be read may. */
async function isFilled(path: string): Promise<boolean> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (text.trim() === "") return false;
  const data = readYaml(path, text, [])?.data;
  const passages = Object.values(valueAt(data, ["passages"]) ?? { unread: null });
  return valueAt(data, ["reader"]) !== "" || passages.some((key) => !Array.isArray(key) || key.length > 0);
}
