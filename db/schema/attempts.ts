import { sql } from "drizzle-orm";
import {
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
    /** In [0, 1]; null until submitted, and while nothing in it has been rated. */
    score: doublePrecision("score"),
    result: jsonb("result").$type<ExerciseResult>(),
    /** The learner's own ratings of open answers, by task id. */
    ratings: jsonb("ratings").$type<Record<string, 0 | 0.5 | 1>>().notNull(),
  },
  (t) => [
    index("attempts_user_exercise_index").on(t.userId, t.exerciseId, t.submittedAt),
    index("attempts_version_index").on(t.versionHash),
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
