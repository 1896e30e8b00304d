import { KINDS } from "#app/domain/exercise/kind.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { type Content, type Origins, passageKey, type VersionedExercise } from "../content.ts";
import type { Problem } from "../problems.ts";
import { flagEverything, perfectAnswers } from "./key-answers.ts";
import { isSound, passageCounts } from "./passage-counts.ts";

/** Whoever marks every sentence stays below this. */
const FLAGGED = { most: 0.6, mostIfSound: 0.35 };

/** Exercises in which marking every sentence pays, or in which the key itself does not score in full. */
export function checkScores(content: Content, origins: Origins): Problem[] {
  return [...content.exercises.values()].flatMap((version) => {
    const { exercise } = version;
    const origin = origins.get(passageKey(exercise.id, exercise.passages[0]?.id ?? ""));
    return origin
      ? [...unfair(version), ...rewarding(version)].map((found) => ({ ...origin, ...found }))
      : [];
  });
}

type Found = Pick<Problem, "what" | "mend">;

function unfair({ exercise }: VersionedExercise): Found[] {
  const { score } = scoreExercise(exercise, perfectAnswers(exercise));
  // Exactly 1 but for rounding; null where a person rates all of it.
  if (score === null || score > 0.9999) return [];
  return [
    {
      what: `answering “${exercise.id}” by its own key scores ${percent(score)}`,
      mend: "Two findings may be in each other's way: quote other words for one, or make them one finding.",
    },
  ];
}

function rewarding(version: VersionedExercise): Found[] {
  const { exercise } = version;
  if (!exercise.tasks.some(({ type }) => type === "mark")) return [];
  const marked = passageCounts(version).filter(({ findings }) => findings !== null);
  const most = marked.every(isSound) ? FLAGGED.mostIfSound : FLAGGED.most;
  return KINDS.flatMap((kind): Found[] => {
    const score = scoreExercise(exercise, flagEverything(exercise, kind)).score ?? 0;
    if (score < most) return [];
    return [
      {
        what: `marking every sentence of “${exercise.id}” as \`${kind}\` scores ${percent(score)}`,
        mend: `It should stay below ${percent(most)}: add sound sentences, or let fewer findings be of that kind.`,
      },
    ];
  });
}

function percent(share: number): string {
  return `${Math.floor(100 * share)} %`;
}
