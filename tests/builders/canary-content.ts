import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type ContentFolder, writeContent } from "./content-folder.ts";
import { teachingFile } from "./teaching-page.ts";

/** Stands in every text of the answer key, and nowhere else. */
export const CANARY = /kanari/gi;

type Yaml = Record<string, unknown>;

/** The real content with every explanation, note and hidden name replaced by one that holds the canary. */
export async function writeCanaryContent(): Promise<ContentFolder> {
  const files: Record<string, string> = {};
  const drills = new Map<string, string>();
  const lists = new Map<string, Yaml[]>();
  for (const path of await listYaml("content/drills")) {
    const list = (parse(await readFile(join("content", path), "utf8")) ?? []) as Yaml[];
    for (const drill of list) drills.set(String(drill.id), `kanari-${drills.size}`);
    lists.set(path, list);
  }
  for (const [path, list] of lists) {
    for (const drill of list) {
      Object.assign(drill, { id: drills.get(String(drill.id)), why: long(), check: long() });
      if (drill.twin) drill.twin = drills.get(String(drill.twin));
      drill.tags = ["kanari-tag"];
    }
    files[path] = stringify(list);
  }
  for (const path of await listYaml("content/exercises")) {
    const exercise = parse(await readFile(join("content", path), "utf8")) as Yaml;
    list(exercise.tasks).forEach(disguiseTask);
    exercise.debrief = {
      established: [{ text: long(), source: long(), date: "2026-05", url: "https://kanari.example/a" }],
      not_established: [long()],
      next: [long()],
    };
    files[path] = stringify(exercise);
  }
  for (const path of await listYaml("content/modules")) {
    const module = parse(await readFile(join("content", path), "utf8")) as Yaml;
    for (const step of list(module.steps)) {
      const set = step.drills as { items: string[] } | undefined;
      if (set) set.items = set.items.map((id) => drills.get(id) ?? id);
    }
    files[path] = stringify(module);
    files[`teaching/${module.id}.yaml`] = teachingFile(String(module.id));
  }
  files["course.yaml"] = await readFile("content/course.yaml", "utf8");
  return writeContent(files);
}

function disguiseTask(task: Yaml, index: number): void {
  task.id = `kanari-task-${index}`;
  disguise(task);
  for (const [at, finding] of list(task.findings).entries()) finding.id = `kanari-${index}-${at}`;
  for (const part of [task.findings, task.sound, task.answers, task.pairs]) list(part).forEach(disguise);
  if (task.rubric) task.rubric = { none: long(), half: long(), full: long() };
}

/** Replaces the fields of the key that an entry has. */
function disguise(entry: Yaml): void {
  for (const name of ["why", "check", "next", "model"]) if (entry[name]) entry[name] = long();
}

let sentences = 0;
function long(): string {
  sentences += 1;
  return `Kanari number ${sentences} may be read only by those who have handed in their work.`;
}

function list(value: unknown): Yaml[] {
  return Array.isArray(value) ? value : [];
}

async function listYaml(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => join(folder.replace("content/", ""), name));
}
