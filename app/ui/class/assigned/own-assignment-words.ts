import { whenParts } from "#app/domain/class/when-parts.ts";
import { whenWords } from "../when.tsx";

export interface OwnAssignment {
  id: string;
  title: string;
  stage: "not-open" | "open" | "late" | "closed";
  opensAt: Date | string;
  dueAt: Date | string;
  /** From when on nothing is taken; null: never. */
  endsAt: Date | string | null;
  exercises: number;
  begun: number;
  handedIn: number;
}

/** "Friday 4 December, 18:00". */
function dayAndTime(at: Date | string, zone: string): string {
  const { weekday, day, month, time } = whenParts(new Date(at), zone);
  return `${weekday} ${day} ${month}, ${time}`;
}

/** When it opens, is due or was, in the class's zone. */
export function ownWhen({ stage, opensAt, dueAt, endsAt }: OwnAssignment, zone: string): string {
  const due = dayAndTime(dueAt, zone);
  if (stage === "not-open") return `Opens ${dayAndTime(opensAt, zone)}, due ${whenWords(dueAt, zone)}`;
  if (stage === "open") return `Due ${due}`;
  if (stage === "closed") return `Closed ${dayAndTime(endsAt ?? dueAt, zone)}`;
  const until = endsAt ? ` until ${whenWords(endsAt, zone)}` : "";
  return `Was due ${due}; late work is taken${until}`;
}

/** How far the student is with it. */
export function ownState({ begun, handedIn, exercises, stage }: OwnAssignment): string {
  if (stage === "not-open") return "Not open yet";
  if (handedIn >= exercises) return "All handed in";
  if (begun === 0) return "Not started";
  return `${handedIn} of ${exercises} handed in`;
}
