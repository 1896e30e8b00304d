import { isKind, KINDS } from "#app/domain/exercise/kind.ts";
import { canonicalJson, sha256 } from "../canonical-json.ts";
import type { VersionedDrill } from "../content.ts";
import { drillSchema } from "../schema/drill.ts";
import { clip } from "../schema/explain-issue.ts";
import { readShape, sift } from "../schema/read-shape.ts";
import type { ReadSource } from "../yaml/read-yaml.ts";
import { compileDrill } from "./compile-drill.ts";
import { reportTwins } from "./report-twins.ts";

const drillsSchema = drillSchema.array();

/** Every drill that compiled, by id. A file's name says the kind of its drills. `complete`: no drill file is unread. */
export function collectDrills(sources: ReadSource[], complete: boolean): Map<string, VersionedDrill> {
  const drills = new Map<string, VersionedDrill>();
  const owner = new Map<string, string>();
  for (const { name, yaml } of sources) {
    const { file, data, report } = yaml;
    const kind = isKind(name) ? name : null;
    if (kind === null && name !== "sound") {
      report(
        [],
        `“${name}” is not a kind`,
        `Rename the file; drills stand in ${KINDS.join(", ")} or sound.yaml.`,
      );
    }
    readShape(drillsSchema, data, report);
    for (const piece of sift(drillSchema, data, [])) {
      const { id } = piece.value;
      const first = owner.get(id);
      if (first !== undefined) {
        const where = first === file ? "this file" : first;
        report(
          [...piece.path, "id"],
          `the drill “${clip(id)}” stands in ${where} already`,
          "Give each its own id.",
        );
      } else owner.set(id, file);
      const drill = compileDrill(piece, kind, report);
      if (drill) drills.set(id, { ...drill, hash: sha256(canonicalJson(drill)) });
    }
  }
  reportTwins(drills, sources, complete);
  return drills;
}
