import type { ContentOutcome, Origins } from "../content.ts";
import { type Problem, sortProblems } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { type ReadSource, readYaml } from "../yaml/read-yaml.ts";
import { collectDrills } from "./collect-drills.ts";
import { collectExercises } from "./collect-exercises.ts";
import { collectModules } from "./collect-modules.ts";
import { collectTeaching } from "./collect-teaching.ts";
import { compileCourse } from "./compile-course.ts";
import { reportLinks } from "./report-links.ts";

/** Compiles the files of a content folder. Never throws, whatever they hold. */
export function compileContent(sources: SourceFile[], readProblems: Problem[] = []): ContentOutcome {
  const problems = [...readProblems];
  const warnings: Problem[] = [];
  const origins: Origins = new Map();
  const inFolder = (folder: SourceFile["folder"]) => sources.filter((source) => source.folder === folder);
  const read = (folder: SourceFile["folder"]): ReadSource[] =>
    inFolder(folder).flatMap(({ name, file, text }) => {
      const yaml = readYaml(file, text, problems);
      return yaml ? [{ name, yaml }] : [];
    });

  const readExercises = read("exercises");
  const readDrills = read("drills");
  const readModules = read("modules");
  const exercises = collectExercises(readExercises, origins);
  const drillsComplete = readDrills.length === inFolder("drills").length;
  const drills = collectDrills(readDrills, drillsComplete);
  const modules = collectModules(readModules, origins);
  // A file that cannot be read is still there: whoever refers to it need not be told as well.
  const moduleNames = inFolder("modules").map(({ name }) => name);
  const teaching = collectTeaching(read("teaching"), moduleNames);
  const { course, holds } = compileCourse(read(""), modules, moduleNames, origins);
  reportLinks(
    {
      course,
      modules: readModules,
      exercises: readExercises,
      exerciseNames: inFolder("exercises").map(({ name }) => name),
      drills: readDrills,
      drillsComplete,
    },
    warnings,
  );
  if (problems.length > 0) {
    return { ok: false, problems: sortProblems(problems), warnings: sortProblems(warnings) };
  }
  return {
    ok: true,
    content: { course, exercises, drills, teaching },
    holds,
    origins,
    warnings: sortProblems(warnings),
  };
}
