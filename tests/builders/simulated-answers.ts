import type { Answer, Answers, Mark } from "#app/domain/attempt/answers.ts";
import type { Exercise, MarkTask, Task } from "#app/domain/exercise/exercise.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";

/** Numbers in [0, 1) that look random and are the same every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a learner of this skill in [0, 1] might answer: 1 is all right, 0 all wrong. Rewrites are left empty. */
export function simulatedAnswers(exercise: Exercise, skill: number, random: () => number): Answers {
  const right = () => random() < skill;
  return Object.fromEntries(
    exercise.tasks.flatMap((task): [string, Answer][] => {
      if (task.type === "mark") return [[task.id, { type: "mark", marks: marksFor(exercise, task, right) }]];
      const answer = answerTo(task, right());
      return answer ? [[task.id, answer]] : [];
    }),
  );
}

/** Findings are marked when in luck, else passed over; so are sound sentences, less often. */
function marksFor(exercise: Exercise, task: MarkTask, right: () => boolean): Mark[] {
  const passage = exercise.passages.find(({ id }) => id === task.passage);
  const places = task.findings.flatMap((finding) => finding.places.map((place) => place.core));
  const sound = passage
    ? sentencesOf(passage).filter((sentence) => !places.some((core) => overlaps(core, sentence)))
    : [];
  return [
    ...task.findings.flatMap(({ kind, places: [place] }): Mark[] => {
      if (!place || !right()) return [];
      const named = right() ? kind : KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length];
      return [{ kind: named ?? kind, ...place.core }];
    }),
    ...sound.flatMap(({ start, end, index }): Mark[] =>
      right() || right() ? [] : [{ kind: KINDS[index % KINDS.length] ?? "evidence", start, end }],
    ),
  ];
}

function answerTo(task: Exclude<Task, MarkTask>, isRight: boolean): Answer | null {
  switch (task.type) {
    case "choice": {
      const chosen = task.answers.filter(({ right }) => right === isRight).map(({ id }) => id);
      return { type: "choice", chosen: isRight ? chosen : chosen.slice(0, 1), certainty: null };
    }
    case "order": {
      const ids = task.items.map(({ id }) => id);
      return { type: "order", sequence: isRight ? ids : ids.toReversed() };
    }
    case "match": {
      const rights = task.pairs.map(({ right }) => right.id);
      const shifted = [...rights.slice(1), ...rights.slice(0, 1)];
      const pairs = task.pairs.map(({ left }, at) => [left.id, (isRight ? rights : shifted)[at] ?? ""]);
      return { type: "match", pairs: Object.fromEntries(pairs) };
    }
    case "rewrite":
      return null;
  }
}
