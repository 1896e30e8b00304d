import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type ContentFolder, writeContent } from "./content-folder.ts";
import { teachingFile } from "./teaching-page.ts";

/** Stands in every text of the answer key, and nowhere else. */
export const CANARY = /kanari/gi;

type Yaml = Record<string, unknown>;

/** Of the real course, the module whose exercises have every type of task. */
const MODULE = "idlib-warnings";

/** That module and all drills, with every explanation, note and hidden name replaced by one that holds the canary. */
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
  const module = parse(await readFile(`content/modules/${MODULE}.yaml`, "utf8")) as Yaml;
  for (const { exercise: id } of list(module.steps)) {
    if (!id) continue;
    const path = `exercises/${id}.yaml`;
    const exercise = parse(await readFile(join("content", path), "utf8")) as Yaml;
    list(exercise.tasks).forEach(disguiseTask);
    exercise.debrief = {
      established: [{ text: long(), source: long(), date: "2026-05", url: "https://kanari.example/a" }],
      not_established: [long()],
      next: [long()],
    };
    files[path] = stringify(exercise);
  }
  for (const step of list(module.steps)) {
    const set = step.drills as { items: string[] } | undefined;
    if (set) set.items = set.items.map((id) => drills.get(id) ?? id);
  }
  files[`modules/${MODULE}.yaml`] = stringify(module);
  files[`teaching/${MODULE}.yaml`] = teachingFile(MODULE);
  files["course.yaml"] = `title: Says Who?\nmodules: [${MODULE}]\n`;
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
