import { isKind } from "#app/domain/exercise/kind.ts";
import type { VersionedDrill } from "../content.ts";
import { clip } from "../schema/explain-issue.ts";
import { nearest } from "../schema/nearest.ts";
import { valueAt } from "../schema/read-shape.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";

/**
 * Reports every `twin` that is not the name of a weak drill, or that a weak drill has. `complete`: every drill file
 * could be read; if not, a missing drill may stand in one that could not.
 */
export function reportTwins(
  drills: Map<string, VersionedDrill>,
  sources: ReadSource[],
  complete: boolean,
): void {
  const weak = [...drills.values()].filter(({ kind }) => kind !== null).map(({ id }) => id);
  const written = sources.filter(({ name }) => isKind(name)).flatMap(({ yaml }) => idsIn(yaml.data));
  for (const { yaml } of sources) {
    if (!Array.isArray(yaml.data)) continue;
    yaml.data.forEach((entry: unknown, index) => {
      const id = valueAt(entry, ["id"]);
      const drill = typeof id === "string" ? drills.get(id) : undefined;
      if (!drill?.twin) return;
      const path = [index, "twin"];
      if (drill.kind !== null) {
        yaml.report(path, "a weak drill names a twin", "Name it in the sound one of the two, in sound.yaml.");
      } else if (weak.includes(drill.twin)) return;
      else if (written.includes(drill.twin)) {
        yaml.report(
          path,
          `the weak drill “${clip(drill.twin)}” has a mistake of its own`,
          "Mend that one first; this line may be right.",
        );
      } else if (complete) {
        const close = nearest(drill.twin, weak);
        const mend = close ? `Did you mean “${close}”?` : "Name the weak drill it is the twin of.";
        yaml.report(path, `there is no weak drill “${clip(drill.twin)}”`, mend);
      }
    });
  }
}

function idsIn(data: unknown): unknown[] {
  return Array.isArray(data) ? data.map((entry: unknown) => valueAt(entry, ["id"])) : [];
}
