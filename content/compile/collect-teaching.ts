import type { Teaching } from "#app/domain/exercise/teaching.ts";
import { clip } from "../schema/explain-issue.ts";
import { nearest } from "../schema/nearest.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";
import { compileTeaching } from "./compile-teaching.ts";

/** Every teacher's page that compiled, by the module it is for. `moduleNames` are those of all module files. */
export function collectTeaching(sources: ReadSource[], moduleNames: string[]): Map<string, Teaching> {
  const pages = new Map<string, Teaching>();
  for (const { name, yaml } of sources) {
    const page = compileTeaching(yaml.data, yaml.report);
    if (!page) continue;
    if (page.module !== name) {
      yaml.report(
        ["module"],
        `the module “${clip(page.module)}” is not the name of the file, “${name}”`,
        "Make them equal: change the module, or rename the file.",
      );
    } else if (!moduleNames.includes(name)) {
      const close = nearest(name, moduleNames);
      yaml.report(
        ["module"],
        `there is no module “${clip(name)}”`,
        close ? `Did you mean “${close}”?` : `Write modules/${name}.yaml, or take the file away.`,
      );
    }
    pages.set(page.module, page);
  }
  return pages;
}
