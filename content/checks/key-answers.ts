import type { Answer, Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";

/** What a reader answers who finds everything: it scores 1, and an open answer waits for its rating. */
export function perfectAnswers(exercise: Exercise): Answers {
  return Object.fromEntries(exercise.tasks.map((task) => [task.id, perfectAnswer(task)]));
}

function perfectAnswer(task: Task): Answer {
  switch (task.type) {
    case "mark": {
      // One place finds a finding; more would be repeats.
      const marks = task.findings.flatMap(({ kind, places: [place] }) =>
        place ? [{ kind, start: place.core.start, end: place.core.end }] : [],
      );
      return { type: "mark", marks };
    }
    case "choice": {
      const right = task.answers.filter((answer) => answer.right).map(({ id }) => id);
      return { type: "choice", chosen: right, certainty: null };
    }
    case "order":
      return { type: "order", sequence: task.items.map(({ id }) => id) };
    case "match":
      return {
        type: "match",
        pairs: Object.fromEntries(task.pairs.map(({ left, right }) => [left.id, right.id])),
      };
    case "rewrite":
      return { type: "rewrite", text: task.model };
  }
}

/** What a reader answers who suspects everything: every sentence marked whole with one kind, no question answered. */
export function flagEverything(exercise: Exercise, kind: Kind): Answers {
  const marks = new Map(
    exercise.passages.map((passage) => [
      passage.id,
      sentencesOf(passage).map(({ start, end }) => ({ kind, start, end })),
    ]),
  );
  return Object.fromEntries(
    exercise.tasks.flatMap((task): [string, Answer][] =>
      task.type === "mark" ? [[task.id, { type: "mark", marks: marks.get(task.passage) ?? [] }]] : [],
    ),
  );
}
