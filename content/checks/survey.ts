import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Content } from "../content.ts";
import { passageCounts } from "./passage-counts.ts";

/** What the content holds, as lines to print. */
export function survey(content: Content): string[] {
  const passages = [...content.exercises.values()].flatMap(passageCounts);
  const findings = passages.flatMap((passage) => passage.findings ?? []);
  const drills = [...content.drills.values()].map(({ kind }) => kind);
  const words = passages.reduce((total, passage) => total + passage.words, 0);
  const sound = drills.filter((kind) => kind === null).length;
  const byKind = (list: (string | null)[]) =>
    KINDS.map((kind) => `${kind} ${list.filter((entry) => entry === kind).length}`).join(", ");
  const share = drills.length === 0 ? 0 : Math.round((100 * sound) / drills.length);
  return [
    `modules    ${content.course.modules.length}`,
    `exercises  ${content.exercises.size}`,
    `passages   ${passages.length}, ${words} words`,
    `findings   ${findings.length}: ${byKind(findings)}`,
    `drills     ${drills.length}: ${byKind(drills)}, sound ${sound} (${share} %)`,
  ];
}
