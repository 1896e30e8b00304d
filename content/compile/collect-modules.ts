import type { CourseModule } from "#app/domain/exercise/module.ts";
import { lessonKey, moduleKey, type Origins, stepKey } from "../content.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";
import { compileModule } from "./compile-module.ts";
import { reportName } from "./report-name.ts";

/** Every module that compiled, by id. */
export function collectModules(sources: ReadSource[], origins: Origins): Map<string, CourseModule> {
  const modules = new Map<string, CourseModule>();
  for (const source of sources) {
    const { file, data, report, positionOf } = source.yaml;
    const compiled = compileModule(data, report);
    if (!compiled) continue;
    reportName(compiled.id, source);
    modules.set(compiled.id, compiled);
    origins.set(moduleKey(compiled.id), { file, ...positionOf([]) });
    origins.set(lessonKey(compiled.id), { file, ...positionOf(["lesson"]) });
    compiled.steps.forEach((_, index) => {
      origins.set(stepKey(compiled.id, index), { file, ...positionOf(["steps", index]) });
    });
  }
  return modules;
}
