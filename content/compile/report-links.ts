import type { Course } from "#app/domain/exercise/module.ts";
import type { Path, Problem } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";
import { nearest } from "../schema/nearest.ts";
import { valueAt } from "../schema/read-shape.ts";
import type { ReadSource, YamlFile } from "../yaml/read-yaml.ts";

interface Catalogue {
  course: Course;
  modules: ReadSource[];
  exercises: ReadSource[];
  /** Of all exercise files, readable or not. */
  exerciseNames: string[];
  drills: ReadSource[];
  /** Whether every drill file could be read; if not, a missing drill may stand in one that could not. */
  drillsComplete: boolean;
}

/** Reports steps that lead nowhere, and warns of what no step leads to. Reads raw data, so broken files count too. */
export function reportLinks(catalogue: Catalogue, warnings: Problem[]): void {
  const drills = catalogue.drills.flatMap(({ yaml }) => drillIds(yaml));
  const drillNames = drills.map(({ id }) => id);
  const used = { exercises: new Set<string>(), drills: new Set<string>() };
  for (const { yaml } of catalogue.modules) {
    const seen = new Set<string>();
    for (const { path, exercise, drill } of linksOf(yaml.data)) {
      if (exercise !== undefined) {
        follow(yaml, path, "exercise", exercise, catalogue.exerciseNames, seen);
        used.exercises.add(exercise);
      }
      if (drill !== undefined && (catalogue.drillsComplete || drillNames.includes(drill))) {
        follow(yaml, path, "drill", drill, drillNames, seen);
        used.drills.add(drill);
      }
    }
  }
  const warn = (yaml: YamlFile, path: Path, what: string) =>
    warnings.push({
      file: yaml.file,
      ...yaml.positionOf(path),
      what,
      mend: "Add it where it belongs, or remove it.",
    });
  for (const { name, yaml } of catalogue.exercises) {
    if (!used.exercises.has(name)) warn(yaml, ["id"], `no module uses the exercise “${name}”`);
  }
  for (const { id, yaml, path } of drills) {
    if (!used.drills.has(id)) warn(yaml, path, `no module uses the drill “${clip(id)}”`);
  }
  for (const { name, yaml } of catalogue.modules) {
    if (!catalogue.course.modules.some(({ id }) => id === name)) {
      warn(yaml, ["id"], `course.yaml does not list the module “${name}”`);
    }
  }
}

function follow(
  yaml: YamlFile,
  path: Path,
  thing: "exercise" | "drill",
  id: string,
  known: string[],
  seen: Set<string>,
): void {
  if (!known.includes(id)) {
    const close = nearest(id, known);
    const mend = close ? `Did you mean “${close}”?` : `Write the ${thing}, or take the line away.`;
    yaml.report(path, `there is no ${thing} “${clip(id)}”`, mend);
  } else if (seen.has(`${thing} ${id}`)) {
    yaml.report(path, `the ${thing} “${id}” is in this module already`, "Use each once in a module.");
  }
  seen.add(`${thing} ${id}`);
}

function drillIds(yaml: YamlFile): { id: string; yaml: YamlFile; path: Path }[] {
  return listAt(yaml.data, []).flatMap((entry, index) => {
    const id = valueAt(entry, ["id"]);
    return typeof id === "string" ? [{ id, yaml, path: [index, "id"] }] : [];
  });
}

function linksOf(data: unknown): { path: Path; exercise?: string; drill?: string }[] {
  return listAt(data, ["steps"]).flatMap((step, s) => {
    const exercise = valueAt(step, ["exercise"]);
    const drills = listAt(step, ["drills", "items"]).flatMap((drill, d) =>
      typeof drill === "string" ? [{ path: ["steps", s, "drills", "items", d], drill }] : [],
    );
    return typeof exercise === "string" ? [{ path: ["steps", s, "exercise"], exercise }, ...drills] : drills;
  });
}

function listAt(data: unknown, path: Path): unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}
