import type { Drill } from "#app/domain/exercise/drill.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { locateQuote } from "#app/domain/passage/locate-quote.ts";
import { composePassage } from "#app/domain/passage/passage.ts";
import type { Report } from "../problems.ts";
import type { DrillSource } from "../schema/drill.ts";
import type { Piece } from "../schema/read-shape.ts";
import { reportAccepts } from "./compile-mark-task.ts";
import { mendMissing, shownQuote } from "./mend-missing.ts";

/** Compiles one drill of the file for `kind` (null: sound); null with the reason reported. */
export function compileDrill(
  { path, value }: Piece<DrillSource>,
  kind: Kind | null,
  report: Report,
): Drill | null {
  if (value.kind && value.kind !== kind) {
    report(
      [...path, "kind"],
      `this drill says “${value.kind}”, but its file is for ${kind ?? "sound ones"}`,
      "Leave `kind` out, or move the drill to the file of its kind.",
    );
  }
  const accepts = value.accepts ?? [];
  reportAccepts(kind, accepts, [...path, "accepts"], report);
  const setting = composePassage({ id: "text", headline: "", byline: "", language: "en" }, [[value.text]]);
  const highlight = locateQuote(setting, value.highlight);
  if ("error" in highlight) {
    const quote = `the highlight ${shownQuote(value.highlight)}`;
    if (highlight.error === "several") {
      report(
        [...path, "highlight"],
        `${quote} occurs several times in the text`,
        "Quote more of the words around it, so that it occurs once.",
      );
    } else {
      report(
        [...path, "highlight"],
        `${quote} does not occur in the text of “${value.id}”`,
        mendMissing(setting.text, value.highlight),
      );
    }
    return null;
  }
  const { id, why, check, level, tags, twin } = value;
  return {
    id,
    text: setting.text,
    highlight,
    kind,
    accepts,
    why,
    check,
    level,
    tags: tags ?? [],
    twin: twin ?? null,
  };
}
