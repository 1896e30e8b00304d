import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type Content, moduleKey, type Origins } from "../content.ts";
import type { Problem } from "../problems.ts";
import { NEARLY_SOUND } from "./check-passages.ts";
import { passageCounts } from "./passage-counts.ts";

/** At least this share of a module's drills is sound (PRODUCT, "suspicion is not the goal"). */
const SOUND_DRILLS = 0.4;
/** At least this share of the passages to be marked is sound or nearly so. */
const SOUND_PASSAGES = 0.25;

/** Modules with too little that is sound, or without one of the kinds. */
export function checkModules(content: Content, origins: Origins): Problem[] {
  return content.course.modules.flatMap((module) => {
    const origin = origins.get(moduleKey(module.id));
    if (!origin) return [];
    const { drills, passages } = membersOf(module, content);
    const problems: Problem[] = [];
    const add = (what: string, mend: string) => problems.push({ ...origin, what, mend });
    const sound = drills.filter((kind) => kind === null).length;
    if (sound < SOUND_DRILLS * drills.length) {
      add(
        `${sound} of the ${drills.length} drills of “${module.id}” are sound`,
        `At least ${SOUND_DRILLS * 100} % should be, or readers learn to suspect everything: add sound ones.`,
      );
    }
    const soundPassages = passages.filter((findings) => findings.length <= NEARLY_SOUND).length;
    if (soundPassages < SOUND_PASSAGES * passages.length) {
      add(
        `${soundPassages} of the ${passages.length} passages to mark in “${module.id}” are sound or nearly so`,
        "At least one in four should be: add an exercise on a sound passage.",
      );
    }
    const present = new Set<Kind | null>([...drills, ...passages.flat()]);
    for (const kind of KINDS) {
      if (!present.has(kind)) {
        add(
          `the module “${module.id}” holds nothing of the kind \`${kind}\``,
          "Add a finding or a drill of it.",
        );
      }
    }
    return problems;
  });
}

/** The kinds of a module's drills, and for each passage to be marked the kinds of its findings. */
function membersOf(module: CourseModule, content: Content): { drills: (Kind | null)[]; passages: Kind[][] } {
  const drills: (Kind | null)[] = [];
  const passages: Kind[][] = [];
  for (const step of module.steps) {
    if (step.type === "drills") {
      for (const id of step.drills) {
        const drill = content.drills.get(id);
        if (drill) drills.push(drill.kind);
      }
    } else {
      const version = content.exercises.get(step.exercise);
      if (version)
        passages.push(...passageCounts(version).flatMap(({ findings }) => (findings ? [findings] : [])));
    }
  }
  return { drills, passages };
}
