import type { Teaching } from "#app/domain/exercise/teaching.ts";
import type { Report } from "../problems.ts";
import { readShape } from "../schema/read-shape.ts";
import { teachingSchema } from "../schema/teaching.ts";
import { reportRepeats } from "./report-repeats.ts";

/** Compiles a teaching file's data; null with every problem reported. */
export function compileTeaching(data: unknown, report: Report): Teaching | null {
  const source = readShape(teachingSchema, data, report);
  if (!source) return null;
  const cited = source.standards.map(({ id }, index) => ({ name: id, path: ["standards", index, "id"] }));
  reportRepeats(cited, "standard", report, "Name each standard once.");
  return {
    ...source,
    questions: source.questions.map(({ ask, listen_for }) => ({ ask, listenFor: listen_for })),
  };
}
