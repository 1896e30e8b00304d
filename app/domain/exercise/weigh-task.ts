/**
 * A mark task weighs as much as it has findings, but at least 3; any other task 1; the author may say otherwise.
 * Source: SCORING specification §3. Example: 5 findings weigh 5, a sound passage 3, a question 1.
 */
import type { Task } from "./exercise.ts";

export function weightOf(task: Task): number {
  return task.weight ?? (task.type === "mark" ? Math.max(3, task.findings.length) : 1);
}
