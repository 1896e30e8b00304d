import type { AssignmentInClass } from "./assignment-of.server.ts";

interface Around {
  now: Date;
  /** How many attempts at each exercise wait for review. */
  summaries: { awaiting: number }[];
}

/** What the head of an assignment's pages tells; moments as text, so that server and browser agree. */
export function assignmentFacts(found: AssignmentInClass, { now, summaries }: Around) {
  const { class: group, assignment, exercises } = found;
  return {
    class: { id: group.id, name: group.name, zone: group.zone, pseudonyms: group.pseudonyms },
    assignment: {
      id: assignment.id,
      title: assignment.title,
      opensAt: assignment.opensAt.toISOString(),
      opened: assignment.opensAt <= now,
      dueAt: assignment.dueAt.toISOString(),
      counts: assignment.counts,
    },
    exercises: exercises.map(({ id, title }) => ({ id, title })),
    toReview: summaries.reduce((sum, { awaiting }) => sum + awaiting, 0),
  };
}
