import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/** Every answer to a drill, in a module's checkpoint or in practice. */
export const drillAnswers = pgTable(
  "drill_answers",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    drillId: text("drill_id").notNull(),
    /** SHA-256 of the drill as it was shown. */
    drillHash: text("drill_hash").notNull(),
    moduleId: text("module_id"),
    answer: text("answer", { enum: [...KINDS, "sound"] }).notNull(),
    /** Per cent, one of 25, 50, 75, 95; null when not given. */
    certainty: integer("certainty"),
    right: boolean("is_right").notNull(),
    /** Whether this was the learner's first answer to this drill. */
    firstSeen: boolean("first_seen").notNull(),
    /** Minted by the client, so that a resend counts once. */
    answerKey: text("answer_key").notNull().unique(),
    answeredAt: instant("answered_at").notNull(),
  },
  (t) => [index("drill_answers_user_index").on(t.userId, t.answeredAt)],
);

/** One card per learner and drill, as `ts-fsrs` keeps it. */
export const practiceCards = pgTable(
  "practice_cards",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    drillId: text("drill_id").notNull(),
    due: instant("due").notNull(),
    stability: doublePrecision("stability").notNull(),
    difficulty: doublePrecision("difficulty").notNull(),
    scheduledDays: integer("scheduled_days").notNull(),
    learningSteps: integer("learning_steps").notNull(),
    reps: integer("reps").notNull(),
    lapses: integer("lapses").notNull(),
    state: integer("state").notNull(),
    lastReview: instant("last_review"),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.drillId] }),
    index("practice_cards_due_index").on(t.userId, t.due),
  ],
);
