import fc from "fast-check";
import type { Answer, Answers } from "#app/domain/attempt/answers.ts";
import { CERTAINTIES } from "#app/domain/attempt/answers.ts";
import { normaliseMarks } from "#app/domain/attempt/mark-set.ts";
import type { Task } from "#app/domain/exercise/exercise.ts";
import {
  type PublicExercise,
  type PublicTask,
  toPublicExercise,
} from "#app/domain/exercise/public-exercise.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import {
  buildChoice,
  buildExercise,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
} from "#tests/builders/exercise.ts";
import { aPassage, someMarks } from "#tests/domain/arbitraries.ts";

export const reservoir = buildPassage(`
  The gate closed on Tuesday, a notice says.
  A senior official revealed a leak upstream.

  The notorious office did not reply.
  Experts say the gate was old.`);

export const village = buildPassage("Water is brown.\nNobody knows why.", "b");

/** One task of every type; ids of answers hold dots and quotes, for field names must bear them. */
const questions: Task[] = [
  buildChoice(["+One.a", "Two", "Three"], { id: "t2", prompt: "How many origins?" }),
  buildChoice(["+Left", "+Right", 'The "other"'], { id: "t3", prompt: "Which two?" }),
  buildOrder(["first", "second.b", "third"], { id: "t4", prompt: "In which order?" }),
  buildMatch(
    [
      ["claim", "register"],
      ["rumour.b", "photograph"],
    ],
    { id: "t5", prompt: "What would settle it?" },
  ),
  buildRewrite({ id: "t6", prompt: "Make it neutral." }),
];

export function everyType(passage: Passage): PublicExercise {
  return toPublicExercise(buildExercise([passage], [buildMarkTask([]), ...questions]), "a seed");
}

export function markOnly(...passages: Passage[]): PublicExercise {
  const tasks = passages.map((passage, at) => buildMarkTask([], { id: `t${at + 1}`, passage: passage.id }));
  return toPublicExercise(buildExercise(passages, tasks, { title: "An exercise" }), "a seed");
}

/** Text that a text field can hold: browsers turn every line end into one sort, and XML's forbidden ones are dropped. */
const aText = fc
  .string({
    unit: fc.constantFrom("a", "é", "😀", " ", "\n", "<", ">", "&", '"', "'", "\u202e"),
    minLength: 1,
  })
  .filter((text) => text.trim() !== "");

function anAnswer(passage: Passage, task: PublicTask): fc.Arbitrary<Answer> {
  switch (task.type) {
    case "mark":
      return someMarks(passage).map((marks) => ({ type: "mark", marks: normaliseMarks(passage, marks) }));
    case "choice": {
      const ids = task.answers.map(({ id }) => id);
      const certainty = fc.option(fc.constantFrom(...CERTAINTIES), { nil: null });
      return fc
        .record({ chosen: fc.subarray(ids, { minLength: 1, maxLength: task.several ? 3 : 1 }), certainty })
        .map((answer) => ({ type: "choice", ...answer }));
    }
    case "order": {
      const ids = task.items.map(({ id }) => id);
      return fc
        .tuple(fc.shuffledSubarray(ids, { minLength: 3 }), fc.subarray([0, 1, 2], { maxLength: 2 }))
        .map(([order, gaps]) => ({
          type: "order",
          sequence: order.map((id, at) => (gaps.includes(at) ? null : id)),
        }));
    }
    case "match": {
      const rights = fc.constantFrom(...task.rights.map(({ id }) => id));
      const lefts = fc.subarray(
        task.lefts.map(({ id }) => id),
        { minLength: 1 },
      );
      return fc.tuple(lefts, fc.array(rights, { minLength: 2, maxLength: 2 })).map(([chosen, right]) => ({
        type: "match",
        pairs: Object.fromEntries(chosen.map((left, at) => [left, right[at] ?? ""])),
      }));
    }
    case "rewrite":
      return aText.map((text) => ({ type: "rewrite", text }));
  }
}

/** An exercise with a task of every type, and answers to some of them; its mark task is always answered. */
export const anAttempt: fc.Arbitrary<{ exercise: PublicExercise; answers: Answers }> = aPassage.chain(
  (passage) => {
    const exercise = everyType(passage);
    const answers = fc.tuple(
      fc.record(Object.fromEntries(exercise.tasks.map((task) => [task.id, anAnswer(passage, task)]))),
      fc.subarray(["t2", "t3", "t4", "t5", "t6"]),
    );
    return answers.map(([all, left]) => ({
      exercise,
      answers: Object.fromEntries(Object.entries(all).filter(([id]) => !left.includes(id))),
    }));
  },
);
