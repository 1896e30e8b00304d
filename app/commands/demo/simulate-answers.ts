import { type Answer, type Answers, CERTAINTIES, type Certainty } from "#app/domain/attempt/answers.ts";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import { chance, hardness } from "./chance.ts";
import type { Learner } from "./learner.ts";
import { openAnswer } from "./open-answers.ts";
import { oneOf, type Random, randomFrom } from "./random.ts";
import { simulateMarks } from "./simulate-marks.ts";

/** What a student answers to an exercise. The same `random` gives the same answers. */
export function simulateAnswers(exercise: Exercise, learner: Learner, random: Random): Answers {
  return Object.fromEntries(
    exercise.tasks.map((task): [string, Answer] => [
      task.id,
      task.type === "mark"
        ? { type: "mark", marks: simulateMarks(exercise, task, learner, random) }
        : answerTo(`${exercise.id} ${task.name}`, task, learner, random),
    ]),
  );
}

function answerTo(
  of: string,
  task: Exclude<Task, { type: "mark" }>,
  { ability }: Learner,
  random: Random,
): Answer {
  const right = () => random() < chance(ability + 0.7 - hardness(of, 1));
  switch (task.type) {
    case "choice": {
      const isRight = right();
      const wrong = task.answers.filter((answer) => !answer.right);
      // One wrong answer tempts more than the others.
      const tempting = wrong[Math.floor(randomFrom(`tempting ${of}`)() * wrong.length)];
      const chosen =
        isRight || !tempting
          ? task.answers.filter((answer) => answer.right)
          : [random() < 0.6 ? tempting : oneOf(wrong, random)];
      return { type: "choice", chosen: chosen.map(({ id }) => id), certainty: certainty(isRight, random) };
    }
    case "order": {
      const sequence = task.items.map(({ id }) => id);
      for (let at = 0; at + 1 < sequence.length; at += 1) {
        if (right()) continue;
        const [first, second] = sequence.slice(at, at + 2);
        if (first && second) sequence.splice(at, 2, second, first);
      }
      return { type: "order", sequence };
    }
    case "match": {
      const rights = task.pairs.map((pair) => pair.right.id);
      const pairs = task.pairs.map((pair) => [pair.left.id, right() ? pair.right.id : oneOf(rights, random)]);
      return { type: "match", pairs: Object.fromEntries(pairs) };
    }
    case "rewrite":
      return {
        type: "rewrite",
        text: openAnswer(task, 2 * chance(ability) + 0.8 * (random() - 0.5), random),
      };
  }
}

/** Those who are right are surer, though not by much; some say nothing. */
function certainty(isRight: boolean, random: Random): Certainty | null {
  if (random() < 0.15) return null;
  const level = Math.floor(random() * 3 + (isRight ? 1 : 0.4));
  return CERTAINTIES[Math.min(level, CERTAINTIES.length - 1)] ?? null;
}
