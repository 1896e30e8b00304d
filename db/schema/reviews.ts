import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ReviewBody } from "#app/domain/class/review.ts";
import { assignments } from "./assignments.ts";
import { attempts } from "./attempts.ts";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/** An instructor's review of an attempt: a draft that only instructors see, and what was sent to the student. */
export const reviews = pgTable(
  "reviews",
  {
    attemptId: uuid("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    /** Whose attempt it is. */
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    draft: jsonb("draft").$type<ReviewBody>(),
    draftedAt: instant("drafted_at"),
    draftedBy: uuid("drafted_by").references(() => users.id, { onDelete: "set null" }),
    sent: jsonb("sent").$type<ReviewBody>(),
    sentAt: instant("sent_at"),
    sentBy: uuid("sent_by").references(() => users.id, { onDelete: "set null" }),
  },
  (t) => [
    index("reviews_user_index").on(t.userId),
    index("reviews_drafter_index").on(t.draftedBy),
    index("reviews_sender_index").on(t.sentBy),
  ],
);

/** A corrected key applied to the attempts of an assignment; undone by applying the former one again. */
export const regrades = pgTable(
  "regrades",
  {
    id: id(),
    assignmentId: uuid("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    fromHash: text("from_hash").notNull(),
    toHash: text("to_hash").notNull(),
    changed: integer("changed").notNull(),
    doneBy: uuid("done_by").references(() => users.id, { onDelete: "set null" }),
    doneAt: instant("done_at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (t) => [index("regrades_assignment_index").on(t.assignmentId, t.exerciseId)],
);

/** What each score was before and after. */
export const regradedScores = pgTable(
  "regraded_scores",
  {
    regradeId: uuid("regrade_id")
      .notNull()
      .references(() => regrades.id, { onDelete: "cascade" }),
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    before: doublePrecision("score_before"),
    after: doublePrecision("score_after"),
  },
  (t) => [
    primaryKey({ columns: [t.regradeId, t.attemptId] }),
    index("regraded_scores_attempt_index").on(t.attemptId),
  ],
);
