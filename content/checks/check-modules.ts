import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import { type Content, lessonKey, moduleKey, type Origins } from "../content.ts";
import type { Problem } from "../problems.ts";
import { isSound, passageCounts } from "./passage-counts.ts";

const EXERCISES = { least: 4, most: 6 };
const LESSON_WORDS = { least: 200, most: 400 };
/** At least this share of the passages to be marked is sound or nearly so (PRODUCT, "suspicion is not the goal"). */
const SOUND_PASSAGES = 0.25;

/** Modules with too much or too little in them, too little that is sound, or without one of the kinds. */
export function checkModules(content: Content, origins: Origins): Problem[] {
  return content.course.modules.flatMap((module) => {
    const problems: Problem[] = [];
    const add = (what: string, mend: string, key = moduleKey(module.id)) => {
      const origin = origins.get(key);
      if (origin) problems.push({ ...origin, what, mend });
    };
    const exercises = module.steps.filter(({ type }) => type === "exercise").length;
    if (exercises < EXERCISES.least || exercises > EXERCISES.most) {
      add(
        `the module “${module.id}” has ${exercises} ${exercises === 1 ? "exercise" : "exercises"}`,
        `A module has ${EXERCISES.least} to ${EXERCISES.most}.`,
      );
    }
    const words = lessonWords(module);
    if (words < LESSON_WORDS.least || words > LESSON_WORDS.most) {
      add(
        `the lesson of “${module.id}” has ${words} words, examples and notes counted`,
        `A lesson has ${LESSON_WORDS.least} to ${LESSON_WORDS.most}: ${words < LESSON_WORDS.least ? "lengthen" : "shorten"} it.`,
        lessonKey(module.id),
      );
    }
    if (!content.teaching.has(module.id)) {
      add(`the module “${module.id}” has no teacher's page`, `Write teaching/${module.id}.yaml.`);
    }
    const { drills, passages } = membersOf(module, content);
    const sound = passages.filter((findings) => isSound({ findings })).length;
    if (sound < SOUND_PASSAGES * passages.length) {
      add(
        `${sound} of the ${passages.length} passages to mark in “${module.id}” are sound or nearly so`,
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

/** Words of a lesson's text, its examples and their notes. */
export function lessonWords({ lesson }: CourseModule): number {
  const texts = lesson.blocks.map((block) =>
    block.type === "prose" ? block.html.replace(/<[^>]*>/g, " ") : `${block.text} ${block.note}`,
  );
  return texts.reduce((total, text) => total + wordsOf(text, "en").length, 0);
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
