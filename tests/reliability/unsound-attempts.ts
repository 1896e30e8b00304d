import type { Db } from "#db/connect.ts";
import { attempts, marks } from "#db/schema/schema.ts";

/** Submitted attempts whose stored marks are not exactly those of their result, and open ones that have any. */
export async function unsoundAttempts(db: Db): Promise<string[]> {
  const stored = new Map<string, string[]>();
  for (const { attemptId, task, kind, start, end } of await db.select().from(marks)) {
    stored.set(attemptId, [...(stored.get(attemptId) ?? []), `${task} ${kind} ${start} ${end}`]);
  }
  const rows = await db.select().from(attempts);
  return rows.flatMap(({ id, submittedAt, result, score, submissionKey }) => {
    const scored = (result?.tasks ?? []).flatMap((task) =>
      task.type === "mark"
        ? task.marks.map(({ mark }) => `${task.task} ${mark.kind} ${mark.start} ${mark.end}`)
        : [],
    );
    const whole = [result, score, submissionKey].every(
      (value) => (value !== null) === (submittedAt !== null),
    );
    const same = scored.sort().join() === (stored.get(id) ?? []).sort().join();
    return whole && same ? [] : [id];
  });
}
