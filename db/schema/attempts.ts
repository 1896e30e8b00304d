import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { ExerciseResult } from "#app/domain/scoring/result.ts";
import { assignments } from "./assignments.ts";
import { id, instant } from "./columns.ts";
import { exerciseVersions } from "./exercise-versions.ts";
import { users } from "./users.ts";

/** One learner's go at one exercise, pinned to the version that was shown. */
export const attempts = pgTable(
  "attempts",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    exerciseId: text("exercise_id").notNull(),
    versionHash: text("version_hash")
      .notNull()
      .references(() => exerciseVersions.hash),
    /** The module it was started from, for the way back. */
    moduleId: text("module_id"),
    startedAt: instant("started_at").notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    /** The client's sequence number of the last draft kept: the highest wins. */
    draftSeq: integer("draft_seq").notNull(),
    draftedAt: instant("drafted_at"),
    submittedAt: instant("submitted_at"),
    /** Minted by the client; the same key again is a replay of the same submission. */
    submissionKey: text("submission_key").unique(),
    /** The one that counts, in [0, 1]: computed, unless an instructor changed it. null until submitted or rated. */
    score: doublePrecision("score"),
    result: jsonb("result").$type<ExerciseResult>(),
    /** Ratings of open answers, by task id: the learner's own, or an instructor's where the work was assigned. */
    ratings: jsonb("ratings").$type<Record<string, 0 | 0.5 | 1>>().notNull(),
    /** The assignment it was made for; null for work of one's own. */
    assignmentId: uuid("assignment_id").references(() => assignments.id, { onDelete: "set null" }),
    /** Whether it is the one of this student's that counts for the assignment. */
    counts: boolean("counts").notNull().default(false),
    /** From when on its student could see it explained; noted when the terms change after that, which cannot take it back. */
    explainedAt: instant("explained_at"),
    /** Whether an open answer in it waits for an instructor. */
    awaitsReview: boolean("awaits_review").notNull().default(false),
    /** Trials of SCORING §6, known once submitted: weak sentences, those flagged; sound ones, those flagged. */
    signals: integer("signals"),
    hits: integer("hits"),
    noises: integer("noises"),
    falseAlarms: integer("false_alarms"),
  },
  (t) => [
    index("attempts_user_exercise_index").on(t.userId, t.exerciseId, t.submittedAt),
    index("attempts_version_index").on(t.versionHash),
    index("attempts_assignment_index").on(t.assignmentId, t.userId, t.exerciseId),
    index("attempts_awaiting_index").on(t.assignmentId, t.submittedAt).where(sql`${t.awaitsReview}`),
    check("attempts_score_range", sql`${t.score} is null or (${t.score} >= 0 and ${t.score} <= 1)`),
  ],
);

/** The marks of submitted attempts, with their outcome, for heat maps. */
export const marks = pgTable(
  "marks",
  {
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    task: text("task").notNull(),
    ordinal: integer("ordinal").notNull(),
    kind: text("kind", { enum: KINDS }).notNull(),
    start: integer("start_offset").notNull(),
    end: integer("end_offset").notNull(),
    verdict: text("verdict", { enum: ["hit", "partial", "other-kind", "repeat", "false-alarm"] }).notNull(),
    finding: text("finding"),
    credit: doublePrecision("credit").notNull(),
  },
  (t) => [primaryKey({ columns: [t.attemptId, t.task, t.ordinal] })],
);
