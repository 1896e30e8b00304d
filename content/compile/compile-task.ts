import type { Task } from "#app/domain/exercise/exercise.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import type { Report } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";
import { nearest } from "../schema/nearest.ts";
import type { Piece } from "../schema/read-shape.ts";
import type { TaskFrame } from "../schema/task.ts";
import { compileMarkTask } from "./compile-mark-task.ts";
import { compileChoice, compileMatch, compileOrder, compileRewrite } from "./compile-question.ts";

interface Surroundings {
  exercise: string;
  passages: Passage[];
  /** Also those of passages too malformed to compile, so that one mistake is not reported twice. */
  passageIds: string[];
}

/** Compiles one task; null with the reason reported. The id tells a task's position, the name stays on the server. */
export function compileTask(
  { path, value }: Piece<TaskFrame>,
  around: Surroundings,
  report: Report,
): Task | null {
  const position = Number(path.at(-1)) + 1;
  const head = { id: `t${position}`, name: value.id, weight: value.weight ?? null };
  const seed = `${around.exercise} ${value.id}`;
  switch (value.type) {
    case "choice":
      return compileChoice(head, seed, value, path, report);
    case "order":
      return compileOrder(head, seed, value, path, report);
    case "match":
      return compileMatch(head, seed, value, path, report);
    case "rewrite":
      return compileRewrite(head, value);
    case "mark": {
      const passage = around.passages.find(({ id }) => id === value.passage);
      if (passage) return compileMarkTask(head, value, passage, path, report);
      if (!around.passageIds.includes(value.passage)) {
        const close = nearest(value.passage, around.passageIds);
        report(
          [...path, "passage"],
          `there is no passage “${clip(value.passage)}” in this exercise`,
          `Name one of its passages: ${close ?? around.passageIds.join(", ")}.`,
        );
      }
      return null;
    }
  }
}
