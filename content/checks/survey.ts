import type { Level } from "#app/domain/exercise/exercise.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Content } from "../content.ts";
import type { Holds } from "../schema/module.ts";
import { lessonWords } from "./check-modules.ts";
import { GRADES } from "./check-reading.ts";
import { type Counted, holdings } from "./holdings.ts";
import { type PassageCount, passageCounts } from "./passage-counts.ts";

const LEVELS: Level[] = ["beginner", "intermediate", "advanced"];
const TASKS = ["mark", "choice", "order", "match", "rewrite"];

/** What the content holds, beside what it promises, as lines to print. */
export function survey(content: Content, holds: Holds): string[] {
  const { counts, kinds, tasks, tags, levels } = holdings(content);
  const has = (key: Counted) => `${counts[key]}${holds[key] == null ? "" : ` of at least ${holds[key]}`}`;
  const list = (names: readonly string[], of: Map<string, number>) =>
    names.map((name) => `${name} ${of.get(name) ?? 0}`).join(", ");
  const passages = [...content.exercises.values()].flatMap(passageCounts);
  const words = passages.reduce((total, passage) => total + passage.words, 0);
  const findings = passages.flatMap((passage) => passage.findings ?? []);
  const found = new Map(KINDS.map((kind) => [kind, findings.filter((one) => one === kind).length]));
  const share = counts.drills === 0 ? 0 : Math.round((100 * counts.sound_drills) / counts.drills);
  const rows: [string, string][] = [
    ["modules", has("modules")],
    ["lessons", content.course.modules.map((module) => `${module.id} ${lessonWords(module)}`).join(", ")],
    ["exercises", `${has("exercises")}: ${list(LEVELS, levels.exercises)}`],
    ["  sound", has("sound_passages")],
    ["  comparisons", has("comparisons")],
    ["  rewrites", has("rewrites")],
    ["  tasks", list(TASKS, tasks)],
  ];
  if (holds.subjects) rows.push(["  subjects", list(holds.subjects, tags)]);
  if (holds.forms) rows.push(["  forms", list(holds.forms, tags)]);
  rows.push(
    ["passages", `${passages.length}, ${words} words`],
    ["  grades", LEVELS.flatMap((level) => grades(level, passages)).join(", ")],
    ["findings", `${findings.length}: ${list(KINDS, found)}`],
    ["drills", `${has("drills")}: ${list(LEVELS, levels.drills)}`],
    ["  each kind", `${has("drills_of_each_kind")}: ${list(KINDS, kinds)}`],
    ["  sound", `${has("sound_drills")} (${share} %)`],
    ["  twins", has("twins")],
  );
  return rows.map(([name, value]) => `${name.padEnd(14)}${value}`);
}

/** "beginner 5.1 to 7.6 (allowed 4.0 to 9.0)"; nothing for a level without passages. */
function grades(level: Level, passages: PassageCount[]): string[] {
  const own = passages.filter((passage) => passage.level === level).map(({ grade }) => grade);
  if (own.length === 0) return [];
  const range = (least: number, most: number) => `${least.toFixed(1)} to ${most.toFixed(1)}`;
  const { least, most } = GRADES[level];
  return [`${level} ${range(Math.min(...own), Math.max(...own))} (allowed ${range(least, most)})`];
}
