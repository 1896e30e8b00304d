import type { Drill } from "#app/domain/exercise/drill.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import type { CourseModule, ModuleStep } from "#app/domain/exercise/module.ts";
import { canonicalJson, sha256 } from "#content/canonical-json.ts";
import type { Content } from "#content/content.ts";
import {
  buildChoice,
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
  spanOf,
} from "./exercise.ts";

export const RESERVOIR = buildPassage(`
  Officials revealed on Tuesday that the reservoir had been poisoned.
  A spokesman gave no details of any test.

  The notorious company did not reply to the spokesman.
`);

/** Every type of task: t1 mark (weight 3), t2 choice, t3 order, t4 match, t5 rewrite (1 each). */
export function reservoirExercise(more: Partial<Exercise> = {}): Exercise {
  const findings = [
    buildFinding(RESERVOIR, "attribution", ["Officials revealed"]),
    buildFinding(RESERVOIR, "loaded", ["notorious"]),
  ];
  const tasks = [
    buildMarkTask(findings),
    buildChoice(["+One", "Two"], { id: "t2", name: "origin" }),
    buildOrder(["Official", "Paper", "Neighbour"], { id: "t3", name: "relay" }),
    buildMatch(
      [
        ["Poison", "Report"],
        ["Silence", "Letter"],
      ],
      { id: "t4", name: "settle" },
    ),
    buildRewrite({ id: "t5", name: "neutral" }),
  ];
  return buildExercise([RESERVOIR], tasks, { id: "reservoir", title: "The reservoir", ...more });
}

/** A passage to mark and nothing else, so that it is complete without a single answer. */
export function bulletinExercise(more: Partial<Exercise> = {}): Exercise {
  const findings = [buildFinding(RESERVOIR, "loaded", ["notorious"])];
  return buildExercise([RESERVOIR], [buildMarkTask(findings)], {
    id: "bulletin",
    title: "The bulletin",
    minutes: 3,
    ...more,
  });
}

export function buildModule(id: string, steps: ModuleStep[], more: Partial<CourseModule> = {}): CourseModule {
  return {
    id,
    title: `Module ${id}`,
    summary: "A summary.",
    level: "beginner",
    minutes: 20,
    audience: "for readers of 14 and over",
    contentNote: null,
    objectives: ["tell a source from a relay"],
    lesson: { title: "A lesson", minutes: 4, kind: null, blocks: [] },
    steps,
    next: { intro: "Check.", items: [] },
    ...more,
  };
}

/** A drill whose highlight is its first word. */
export function buildDrill(id: string, kind: Kind | null, accepts: Kind[] = []): Drill {
  const text = `Experts say that ${id} is safe.`;
  const more = { why: `Why ${id}.`, check: `Check ${id}.`, level: "beginner" as const, tags: [], twin: null };
  return { id, text, highlight: { start: 0, end: 7 }, kind, accepts, ...more };
}

export function buildContent(exercises: Exercise[], modules: CourseModule[], drills: Drill[]): Content {
  const versions = exercises.map((exercise) => {
    const body = canonicalJson(exercise);
    return [exercise.id, { exercise, body, hash: sha256(body) }] as const;
  });
  return {
    course: { title: "A course", modules },
    exercises: new Map(versions),
    drills: new Map(drills.map((drill) => [drill.id, { ...drill, hash: sha256(canonicalJson(drill)) }])),
    teaching: new Map(),
  };
}

/** Two modules: "water" with both exercises and three drills between them, "bridge" with two drills. */
export function sampleCourse(reservoir: Exercise = reservoirExercise()): Content {
  const water: ModuleStep[] = [
    { type: "exercise", exercise: "reservoir" },
    { type: "drills", title: "Three drills", drills: ["experts", "council", "outrage"] },
    { type: "exercise", exercise: "bulletin" },
  ];
  const bridge: ModuleStep[] = [{ type: "drills", title: "Two drills", drills: ["pillar", "outrage"] }];
  const drills = [
    buildDrill("experts", "attribution"),
    buildDrill("council", null),
    buildDrill("outrage", "loaded", ["evidence"]),
    buildDrill("pillar", "single-source"),
  ];
  const modules = [buildModule("water", water), buildModule("bridge", bridge)];
  return buildContent([reservoir, bulletinExercise()], modules, drills);
}

export const REVEALED = { kind: "attribution", ...spanOf(RESERVOIR, "Officials revealed") } as const;
export const NOTORIOUS = { kind: "loaded", ...spanOf(RESERVOIR, "notorious") } as const;
