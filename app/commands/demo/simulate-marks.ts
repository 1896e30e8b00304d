import type { Mark } from "#app/domain/attempt/answers.ts";
import type { Exercise, Finding, MarkTask } from "#app/domain/exercise/exercise.ts";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import { chance, hardness } from "./chance.ts";
import type { Learner } from "./learner.ts";
import { oneOf, type Random } from "./random.ts";

/** Which kind a wrong one is most often taken for. */
const MISTAKEN: Record<Kind, Kind> = {
  attribution: "evidence",
  evidence: "attribution",
  "single-source": "attribution",
  loaded: "evidence",
};

/** Sentence by sentence: findings seen and named as well as the student reads, and now and then a sound sentence. */
export function simulateMarks(exercise: Exercise, task: MarkTask, learner: Learner, random: Random): Mark[] {
  const passage = exercise.passages.find(({ id }) => id === task.passage);
  if (!passage) return [];
  const found = task.findings.flatMap((finding) => markFinding(exercise, passage, finding, learner, random));
  const weak = task.findings.flatMap((finding) => finding.places.map((place) => place.extent));
  const alarms = sentencesOf(passage).flatMap((sentence): Mark[] => {
    if (weak.some((place) => overlaps(place, sentence))) return [];
    const looks = hardness(`${exercise.id} sound ${sentence.index}`, 1.6);
    const flagged = random() < chance(looks + learner.readiness - 0.6 * learner.ability - 2.8);
    return flagged ? [{ kind: oneOf(KINDS, random), start: sentence.start, end: sentence.end }] : [];
  });
  return [...found, ...alarms];
}

function markFinding(
  exercise: Exercise,
  passage: Passage,
  finding: Finding,
  { ability, byKind, readiness }: Learner,
  random: Random,
): Mark[] {
  const skill = ability + byKind[finding.kind] - hardness(`${exercise.id} ${finding.id}`, 1.1);
  if (random() >= chance(skill + 0.4 * readiness + 0.9)) return [];
  const named = random() < chance(skill + 1.2);
  const kind = named ? finding.kind : random() < 0.7 ? MISTAKEN[finding.kind] : oneOf(KINDS, random);
  // Of several places, most people mark the first that they see.
  const places = finding.places.filter((_, at) => at === 0 || random() < 0.35);
  return places.map(({ core, extent }) => {
    const way = random();
    const span = way < 0.6 ? extent : way < 0.85 ? core : someWords(passage, core, random);
    return { kind, ...span };
  });
}

/** The first words of a place, at least one. */
function someWords(passage: Passage, core: Span, random: Random): Span {
  const words = wordsOf(passage.text, passage.language).filter((word) => overlaps(word, core));
  const last = words[Math.floor(random() * words.length)];
  return last ? { start: core.start, end: last.end } : core;
}
