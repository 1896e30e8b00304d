/**
 * Who marked a sentence, and as what: each student once, with the kinds in the order of their keys.
 * Source: issue "Instructors run a class" (drill-down of the heat map).
 * Example: one mark from sentence 2 into 3 as evidence, another on 3 as loaded: sentence 3 {kinds: ["loaded", "evidence"]}.
 */
import { KINDS, type Kind } from "../exercise/kind.ts";
import { overlaps, type Span } from "../passage/span.ts";
import type { TaskResult } from "../scoring/result.ts";

interface Attempt {
  userId: string;
  tasks: TaskResult[];
}

/** @param at the mark task, and the sentence's span in its passage. Those who left it alone are not in the list. */
export function markersOf(
  attempts: Attempt[],
  at: { task: string; sentence: Span },
): { userId: string; kinds: Kind[] }[] {
  return attempts.flatMap(({ userId, tasks }) => {
    const scored = tasks.find(({ task }) => task === at.task);
    if (scored?.type !== "mark") return [];
    const used = new Set(
      scored.marks.filter(({ mark }) => overlaps(mark, at.sentence)).map(({ mark }) => mark.kind),
    );
    return used.size > 0 ? [{ userId, kinds: KINDS.filter((kind) => used.has(kind)) }] : [];
  });
}
