import { describe, expect, test } from "vitest";
import { differences, sameQuestions } from "#app/domain/class/same-questions.ts";
import type { Exercise, Task } from "#app/domain/exercise/exercise.ts";
import { RESERVOIR, reservoirExercise } from "#tests/builders/course.ts";
import { buildChoice, buildFinding, buildMarkTask, buildPassage } from "#tests/builders/exercise.ts";

const exercise = reservoirExercise();

function withTask(id: string, change: (task: Task) => Task): Exercise {
  return { ...exercise, tasks: exercise.tasks.map((task) => (task.id === id ? change(task) : task)) };
}

describe("two versions of an exercise", () => {
  test("ask the same where only keys, weights, explanations and the debrief differ", () => {
    const other = buildMarkTask([buildFinding(RESERVOIR, "evidence", ["any test"])], { weight: 9 });
    const changed = [
      withTask("t1", () => other),
      withTask("t2", () => buildChoice(["One", "+Two"], { id: "t2", name: "other", check: "Look." })),
      withTask("t5", (task) => ({ ...task, model: "Another.", rubric: ["a", "b", "c"] }) as Task),
      { ...exercise, tags: ["new"], debrief: { established: [], notEstablished: ["Much"], next: [] } },
    ];
    for (const version of changed) expect(differences(exercise, version)).toEqual([]);
    expect(sameQuestions(exercise, structuredClone(exercise))).toBe(true);
  });

  test.each<[string, Exercise, string[]]>([
    ["its title", { ...exercise, title: "Another" }, ["its title, level, length or note"]],
    ["its content note", { ...exercise, contentNote: "A war." }, ["its title, level, length or note"]],
    ["a word", { ...exercise, passages: [buildPassage("Other words.")] }, ["the passage"]],
    ["a prompt", withTask("t2", (task) => ({ ...task, prompt: "Which?" }) as Task), ["task 2"]],
    [
      "how many are right",
      withTask("t2", () => buildChoice(["+One", "+Two", "No"], { id: "t2" })),
      ["task 2"],
    ],
    ["the number of tasks", { ...exercise, tasks: exercise.tasks.slice(0, 4) }, ["task 5"]],
    [
      "the order of tasks",
      { ...exercise, tasks: exercise.tasks.toReversed() },
      ["task 1", "task 2", "task 4", "task 5"],
    ],
  ])("do not ask the same where %s differs", (_what, version, parts) => {
    expect(differences(exercise, version)).toEqual(parts);
    expect(differences(version, exercise)).toEqual(parts);
    expect(sameQuestions(exercise, version)).toBe(false);
  });
});
