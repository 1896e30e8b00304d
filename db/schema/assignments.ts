import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { COUNTS, EXPLAIN, LATE } from "#app/domain/class/terms.ts";
import { classes } from "./classes.ts";
import { id, instant } from "./columns.ts";
import { exerciseVersions } from "./exercise-versions.ts";
import { users } from "./users.ts";

/** A module, or chosen exercises, that a class is to do by a certain time. */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    classId: uuid("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    /** The module it was made from; null for chosen exercises. */
    moduleId: text("module_id"),
    /** null while it is a draft, which students do not see. */
    publishedAt: instant("published_at"),
    opensAt: instant("opens_at").notNull(),
    dueAt: instant("due_at").notNull(),
    closesAt: instant("closes_at"),
    attempts: integer("attempts").notNull(),
    counts: text("counts", { enum: COUNTS }).notNull(),
    explain: text("explain", { enum: EXPLAIN }).notNull(),
    late: text("late", { enum: LATE }).notNull(),
    /** When an instructor released the explanations by hand. */
    releasedAt: instant("released_at"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("assignments_class_index").on(t.classId, t.dueAt),
    check("assignments_attempts_range", sql`${t.attempts} between 1 and 100`),
    check(
      "assignments_times_in_order",
      sql`${t.opensAt} < ${t.dueAt} and (${t.closesAt} is null or ${t.dueAt} <= ${t.closesAt})`,
    ),
  ],
);

/** The exercises of an assignment, in order. */
export const assignmentExercises = pgTable(
  "assignment_exercises",
  {
    assignmentId: uuid("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    exerciseId: text("exercise_id").notNull(),
    /** The version of the day it was published, or that it was regraded to; null while it is a draft. */
    versionHash: text("version_hash").references(() => exerciseVersions.hash),
  },
  (t) => [
    primaryKey({ columns: [t.assignmentId, t.position] }),
    unique("assignment_exercises_once").on(t.assignmentId, t.exerciseId),
    index("assignment_exercises_exercise_index").on(t.exerciseId),
  ],
);

/** One student's exceptions to the terms of an assignment; null means "as for the class". */
export const overrides = pgTable(
  "overrides",
  {
    assignmentId: uuid("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    opensAt: instant("opens_at"),
    dueAt: instant("due_at"),
    closesAt: instant("closes_at"),
    attempts: integer("attempts"),
    counts: text("counts", { enum: COUNTS }),
    explain: text("explain", { enum: EXPLAIN }),
    late: text("late", { enum: LATE }),
    /** Why, for the class's instructors. */
    reason: text("reason").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.assignmentId, t.userId] }),
    index("overrides_user_index").on(t.userId),
    check("overrides_attempts_range", sql`${t.attempts} between 1 and 100`),
  ],
);
