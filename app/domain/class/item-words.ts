/**
 * What an item's statistics mean, in one sentence about the item, never about persons. The bounds:
 *
 *     hard: more than half earned under half of it        easy: facility from 0.85
 *     against the rest: index below −10     tells apart: index from 20, or an efficiency from 50
 *
 * An efficiency counts because few can differ at all on a very hard or very easy item, which keeps its index low.
 * Source: issue "Instructors run a class" ("a sentence in plain words for each"); SCORING specification §7; Moodle takes
 * an index below 20 for very weak. The other bounds are ours.
 * Example: 20 attempts, 14 of them under half, index 4: "Most of the class missed this, and those who did well overall
 * missed it as often: look at the wording."
 */
import type { ItemFigures } from "../stats/item-figures.ts";

type Figures = Pick<
  ItemFigures,
  "facility" | "underHalf" | "sd" | "discriminationIndex" | "discriminativeEfficiency"
>;

type Ease = "hard" | "middling" | "easy";
type Telling = "against" | "no" | "yes";

const EASY = 0.85;
const AGAINST = -10;
const TELLS = 20;
const TELLS_FOR_ITS_EASE = 50;
/** As many as make `ItemStatistics` stable. */
const ENOUGH = 10;

const SENTENCES: Record<Ease, Record<Telling, string>> = {
  hard: {
    against: "Most of the class missed this, and those who did well overall did worse here: check the key.",
    no: "Most of the class missed this, and those who did well overall missed it as often: look at the wording.",
    yes: "Hard, and it tells strong readers from the rest: worth going through together.",
  },
  middling: {
    against: "Those who did well overall did worse here: check the key.",
    no: "Doing well here went little with doing well overall: it may ask for something else.",
    yes: "Neither hard nor easy, and it tells strong readers from the rest: it does its work.",
  },
  easy: {
    against: "Easy for this class, yet those who did well overall did worse here: check the key.",
    no: "Easy for this class, so it tells little apart: good to begin with.",
    yes: "Easy for this class; those who lost something here tended to lose more elsewhere.",
  },
};

/** @param attempts how many the figures are of; below ten the sentence says that it may be chance. */
export function itemWords(figures: Figures, attempts: number): string {
  const { facility, sd } = figures;
  if (attempts === 0) return "Nobody has submitted yet.";
  if (attempts === 1) return "Only one attempt so far, which says nothing about the item yet.";
  if (facility === null) return "This earns no marks, so nothing can be said about it.";
  if (sd === 0) {
    return facility > 0
      ? "Everyone got the same here, so nothing can be said about how it separates."
      : "Nobody earned anything here, so nothing can be said about how it separates.";
  }
  const told = tellingOf(figures);
  if (told === null) return "There is nothing else that differs to compare it with.";
  const sentence = SENTENCES[easeOf(facility, figures.underHalf)][told];
  if (attempts >= ENOUGH) return sentence;
  return `With only ${attempts} attempts this may be chance: ${sentence[0]?.toLowerCase()}${sentence.slice(1)}`;
}

function easeOf(facility: number, underHalf: number | null): Ease {
  if (underHalf !== null && underHalf > 0.5) return "hard";
  return facility >= EASY ? "easy" : "middling";
}

function tellingOf({ discriminationIndex: index, discriminativeEfficiency }: Figures): Telling | null {
  if (index === null) return null;
  if (index < AGAINST) return "against";
  const forItsEase = discriminativeEfficiency ?? 0;
  return index >= TELLS || forItsEase >= TELLS_FOR_ITS_EASE ? "yes" : "no";
}
