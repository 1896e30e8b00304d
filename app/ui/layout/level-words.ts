import type { Level } from "#app/domain/exercise/exercise.ts";

export const LEVEL_WORDS: Record<Level, string> = {
  beginner: "Starting out",
  intermediate: "Going further",
  advanced: "Experienced",
};
