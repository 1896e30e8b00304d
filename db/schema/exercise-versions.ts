import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Every published exercise, once, for good: the body is canonical JSON and the hash its SHA-256. */
export const exerciseVersions = pgTable(
  "exercise_versions",
  {
    hash: text("hash").primaryKey(),
    exerciseId: text("exercise_id").notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("exercise_versions_exercise_index").on(t.exerciseId)],
);
