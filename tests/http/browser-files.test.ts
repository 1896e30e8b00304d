import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Content } from "#content/content.ts";
import { loadContent } from "#content/load.ts";
import { clientFolder } from "./built-routes.ts";

/** Shorter texts may stand in the interface by chance. */
const TELLING = 25;

let files: { name: string; text: string }[];
let content: Content;

beforeAll(async () => {
  const names = readdirSync(clientFolder(), { recursive: true, withFileTypes: true });
  files = names
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name)).toString("latin1"),
    }));
  const loaded = await loadContent("content");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  content = loaded.content;
});

/** A text as the files may hold it: as it is, with escapes, or in bytes. */
function spellings(text: string): string[] {
  const bytes = Buffer.from(text, "utf8").toString("latin1");
  const escaped = JSON.stringify(text).slice(1, -1);
  const ascii = escaped.replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return [bytes, Buffer.from(escaped, "utf8").toString("latin1"), ascii];
}

function filesWith(text: string): string[] {
  const forms = spellings(text);
  return files.filter((file) => forms.some((form) => file.text.includes(form))).map((file) => file.name);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length >= TELLING ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

test("no text of any exercise or drill is in the files that every browser may load", () => {
  const exercises = [...content.exercises.values()].map(({ exercise }) => exercise);
  const texts = textsIn([
    exercises.map(({ tasks, debrief }) => [tasks, debrief]),
    [...content.drills.values()],
  ]);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => filesWith(text).length > 0)).toEqual([]);
});

test("the same search finds the words of the interface", () => {
  expect(filesWith("A model answer is shown after you submit").length).toBeGreaterThan(0);
});

test("no source maps and nothing of the server are among them", () => {
  const names = files.map((file) => file.name);
  expect(names.filter((name) => name.endsWith(".map"))).toEqual([]);
  for (const word of ["drizzle", "pglite", "memoryCost", "DATABASE_URL", "sourceMappingURL="]) {
    expect(filesWith(word), word).toEqual([]);
  }
});
