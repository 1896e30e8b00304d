import type { Terms } from "#app/domain/class/terms.ts";
import { whenParts } from "#app/domain/class/when-parts.ts";
import { whenWords } from "../when.tsx";

export type ListedStage = "draft" | "not-open" | "open" | "late" | "closed";
type Moment = Date | string;

export interface ListedAssignment {
  id: string;
  title: string;
  stage: ListedStage;
  opensAt: Moment;
  dueAt: Moment;
  closesAt: Moment | null;
  attempts: number;
  counts: Terms["counts"];
  late: Terms["late"];
  exercises: number;
  /** Students who have begun it, and who have handed in every exercise of it. */
  begun: number;
  done: number;
}

const COUNTS = {
  first: "First attempts count",
  best: "Best attempts count",
  last: "Last attempts count",
} as const;

/** The line under the title: what is to come, or what counts. */
export function underTitle(one: ListedAssignment, zone: string): string {
  if (one.stage === "draft" || one.stage === "not-open") {
    const { weekday, day, month, time } = whenParts(new Date(one.opensAt), zone);
    return `Opens ${weekday} ${day} ${month}, ${time}`;
  }
  return one.attempts === 1 ? "One attempt" : COUNTS[one.counts];
}

/** When it is or was due, or when it closed. */
export function whenLine(one: ListedAssignment, zone: string): string {
  const end = one.late === "refused" ? one.dueAt : one.closesAt;
  if (one.stage === "closed" && end) return `closed ${whenWords(end, zone, "day")}`;
  return `due ${whenWords(one.dueAt, zone)}`;
}

/** "2 under way, 1 not started"; null when everybody has handed it in. */
export function restWords({ begun, done }: ListedAssignment, students: number): string | null {
  const parts = [
    begun > done ? `${begun - done} under way` : null,
    students > begun ? `${students - begun} not started` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
}
