import type { Level } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type Content, moduleKey, type Origins, stepKey, type VersionedDrill } from "../content.ts";
import type { Problem } from "../problems.ts";

/** At least this share of the drills of a set is sound (PRODUCT, "suspicion is not the goal"). */
const SOUND_DRILLS = 0.4;
const CHECKPOINT = "Checkpoint";
const LEVELS: Level[] = ["beginner", "intermediate", "advanced"];

interface Found {
  problems: Problem[];
  /** What a teacher may have reasons for. */
  notes: Problem[];
}

/** Sets of drills with too little that is sound or with both of a pair of twins, and steps in an odd order. */
export function checkSteps(content: Content, origins: Origins): Found {
  const found: Found = { problems: [], notes: [] };
  for (const module of content.course.modules) {
    const at = (list: Problem[], key: string, what: string, mend: string) => {
      const origin = origins.get(key);
      if (origin) list.push({ ...origin, what, mend });
    };
    module.steps.forEach((step, index) => {
      if (step.type !== "drills") return;
      const drills = step.drills.flatMap((id) => content.drills.get(id) ?? []);
      const sound = drills.filter(({ kind }) => kind === null).length;
      if (sound < SOUND_DRILLS * drills.length) {
        at(
          found.problems,
          stepKey(module.id, index),
          `${sound} of the ${drills.length} drills of “${step.title}” are sound`,
          `At least ${100 * SOUND_DRILLS} % should be, or readers learn to suspect everything: add sound ones.`,
        );
      }
      for (const { id, twin } of twinsWithin(drills)) {
        at(
          found.notes,
          stepKey(module.id, index),
          `“${step.title}” holds the twins “${id}” and “${twin}”`,
          "One gives the other away: move one to another set.",
        );
      }
    });
    for (const { step, what } of easier(module, content)) {
      at(found.notes, stepKey(module.id, step), what, "Let exercises go from easy to hard.");
    }
    if (!endsWithCheckpoint(module)) {
      at(
        found.problems,
        moduleKey(module.id),
        `the module “${module.id}” does not end with a checkpoint`,
        `Let its last step be a set of drills whose title begins with “${CHECKPOINT}”.`,
      );
    }
  }
  return found;
}

function twinsWithin(drills: VersionedDrill[]): VersionedDrill[] {
  return drills.filter(({ twin }) => drills.some(({ id }) => id === twin));
}

function easier(module: CourseModule, content: Content): { step: number; what: string }[] {
  let hardest = 0;
  return module.steps.flatMap((step, index) => {
    const level = step.type === "exercise" && content.exercises.get(step.exercise)?.exercise.level;
    if (!level) return [];
    const rank = LEVELS.indexOf(level);
    const before = LEVELS[hardest];
    hardest = Math.max(hardest, rank);
    return rank < hardest
      ? [{ step: index, what: `an exercise for ${level} follows one for ${before}` }]
      : [];
  });
}

function endsWithCheckpoint({ steps }: CourseModule): boolean {
  const last = steps.at(-1);
  return last?.type === "drills" && last.title.startsWith(CHECKPOINT);
}
