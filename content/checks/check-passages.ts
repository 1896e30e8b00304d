import { type Content, type Origins, passageKey } from "../content.ts";
import type { Problem } from "../problems.ts";
import { isSound, type PassageCount, passageCounts } from "./passage-counts.ts";

const WORDS = { least: 120, most: 350 };
const FINDINGS = { least: 3, most: 8 };
const LONGEST_SENTENCE = 60;

/** Passages that are too short or too long, or hold too few or too many findings. */
export function checkPassages(content: Content, origins: Origins): Problem[] {
  const problems: Problem[] = [];
  for (const count of [...content.exercises.values()].flatMap(passageCounts)) {
    const { words, longest, passage, exercise } = count;
    const origin = origins.get(passageKey(exercise, passage));
    const add = (what: string, mend: string) => origin && problems.push({ ...origin, what, mend });
    if (words < WORDS.least || words > WORDS.most) {
      add(
        `passage ${passage} has ${words} words`,
        `A passage has ${WORDS.least} to ${WORDS.most}: ${words < WORDS.least ? "lengthen" : "shorten"} it.`,
      );
    }
    if (longest > LONGEST_SENTENCE) {
      add(
        `a sentence of passage ${passage} has ${longest} words`,
        "Write one sentence a line; did several get on one?",
      );
    }
    const mend = mendFindings(count);
    if (mend) add(`passage ${passage} has ${count.findings?.length} findings`, mend);
  }
  return problems;
}

function mendFindings(passage: PassageCount): string | null {
  const { findings } = passage;
  if (!findings || isSound(passage)) return null;
  if (findings.length < FINDINGS.least) {
    return `It should have at least ${FINDINGS.least}, or be sound with at most one.`;
  }
  return findings.length > FINDINGS.most ? `It should have at most ${FINDINGS.most}.` : null;
}
