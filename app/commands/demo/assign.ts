import { v7 as uuidv7 } from "uuid";
import type { TypedAssignment } from "#app/domain/class/assignment-form.ts";
import type { Terms } from "#app/domain/class/terms.ts";
import { instantOf, wallOf } from "#app/domain/class/zoned-time.ts";
import type { Deps } from "#app/use-cases/deps.ts";
import { saveAssignment } from "#app/use-cases/teach/save-assignment.server.ts";
import { saveOverride } from "#app/use-cases/teach/save-override.server.ts";
import { DAY, done, inDays, ZONE } from "./demo.ts";

interface Wanted extends Pick<Terms, "attempts" | "counts" | "explain"> {
  title: string;
  /** A whole module, or exercises. */
  module?: string;
  exercises?: string[];
  /** In days from now; it opens at 9:00, is due and closes at 18:00. */
  opens: number;
  due: number;
  closes: number;
  /** Whether students see it. */
  publish: boolean;
}

export interface Assigned {
  id: string;
  title: string;
  exercises: string[];
  opensAt: Date;
  dueAt: Date;
  closesAt: Date;
}

interface Teaching {
  classId: string;
  userId: string;
}

/** Makes an assignment a day before it opens, or yesterday. */
export async function assign(deps: Deps, teaching: Teaching, wanted: Wanted): Promise<Assigned> {
  const id = uuidv7({ msecs: deps.now.getTime() });
  const day = (days: number) => wallOf(new Date(deps.now.getTime() + days * DAY), ZONE).date;
  const [opens, due, closes] = [day(wanted.opens), day(wanted.due), day(wanted.closes)];
  const typed: TypedAssignment = {
    title: wanted.title,
    module: wanted.module ?? "",
    exercises: wanted.exercises ?? [],
    ...{ opensDate: opens, opensTime: "09:00", dueDate: due, dueTime: "18:00" },
    ...{ closesDate: closes, closesTime: "18:00", attempts: String(wanted.attempts) },
    ...{ counts: wanted.counts, explain: wanted.explain, late: "marked" },
  };
  const then = inDays(deps, Math.min(wanted.opens, 0) - 1);
  const input = { ...teaching, assignmentId: id, typed, publish: wanted.publish };
  done(await saveAssignment(then, input));
  return {
    id,
    title: wanted.title,
    exercises: wanted.exercises ?? [],
    opensAt: at(opens, "09:00"),
    dueAt: at(due, "18:00"),
    closesAt: at(closes, "18:00"),
  };
}

function at(date: string, time: string): Date {
  const found = instantOf({ date, time }, ZONE, "later");
  if (!found) throw new Error(`there is no ${date} ${time}`);
  return found.at;
}

interface Exception {
  assignment: Assigned;
  studentId: string;
  /** In days from now, at 18:00. */
  due?: number;
  attempts?: number;
  reason: string;
}

/** Gives one student more time or more attempts. */
export async function except(deps: Deps, teaching: Teaching, one: Exception): Promise<void> {
  const day = (days: number) => wallOf(new Date(deps.now.getTime() + days * DAY), ZONE).date;
  const typed = {
    ...{ opensDate: "", opensTime: "", closesDate: "", closesTime: "", counts: "", explain: "", late: "" },
    dueDate: one.due === undefined ? "" : day(one.due),
    dueTime: one.due === undefined ? "" : "18:00",
    attempts: one.attempts === undefined ? "" : String(one.attempts),
    reason: one.reason,
  };
  const { studentId, assignment } = one;
  done(await saveOverride(deps, { ...teaching, assignmentId: assignment.id, studentId, typed }));
}
