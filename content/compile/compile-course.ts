import type { Course, CourseModule } from "#app/domain/exercise/module.ts";
import { type Origins, promiseKey } from "../content.ts";
import { clip } from "../schema/explain-issue.ts";
import { courseSchema, type Holds } from "../schema/module.ts";
import { nearest } from "../schema/nearest.ts";
import { readShape } from "../schema/read-shape.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";
import { reportRepeats } from "./report-repeats.ts";

/** Reads course.yaml and puts the modules in its order. `top` are the files that stand beside it. */
export function compileCourse(
  top: ReadSource[],
  modules: Map<string, CourseModule>,
  moduleNames: string[],
  origins: Origins,
): { course: Course; holds: Holds } {
  const course: Course = { title: "", modules: [] };
  const source = top.find(({ name }) => name === "course");
  for (const { name, yaml } of top) {
    if (name === "course") continue;
    yaml.report(
      [],
      "only course.yaml stands in this folder",
      "Move the file to exercises, drills or modules.",
    );
  }
  // Its absence is a problem of the folder, reported where that is read.
  if (!source) return { course, holds: {} };
  const { file, data, report, positionOf } = source.yaml;
  const shape = readShape(courseSchema, data, report);
  if (!shape) return { course, holds: {} };
  const listed = shape.modules.map((name, index) => ({ name, path: ["modules", index] }));
  reportRepeats(listed, "module", report, "Name each module once.");
  for (const { name, path } of listed) {
    const compiled = modules.get(name);
    if (compiled) course.modules.push(compiled);
    else if (!moduleNames.includes(name)) {
      const close = nearest(name, moduleNames);
      const mend = close ? `Did you mean “${close}”?` : `Write modules/${name}.yaml, or take the line away.`;
      report(path, `there is no module “${clip(name)}”`, mend);
    }
  }
  course.title = shape.title;
  const holds = shape.holds ?? {};
  for (const key of Object.keys(holds) as (keyof Holds)[]) {
    origins.set(promiseKey(key), { file, ...positionOf(["holds", key]) });
  }
  return { course, holds };
}
