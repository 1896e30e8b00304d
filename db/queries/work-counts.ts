import { count, eq } from "drizzle-orm";
import type { Db } from "../connect.ts";
import { attempts } from "../schema/attempts.ts";
import { notes } from "../schema/notes.ts";
import { drillAnswers } from "../schema/practice.ts";

export interface WorkCounts {
  attempts: number;
  drills: number;
  notes: number;
}

/** How much a person has done here, in three numbers. */
export async function countWork(db: Db, userId: string): Promise<WorkCounts> {
  const [row] = await db
    .select({
      attempts: db.$count(attempts, eq(attempts.userId, userId)),
      drills: db.$count(drillAnswers, eq(drillAnswers.userId, userId)),
      notes: count(),
    })
    .from(notes)
    .where(eq(notes.userId, userId));
  return row ?? { attempts: 0, drills: 0, notes: 0 };
}
