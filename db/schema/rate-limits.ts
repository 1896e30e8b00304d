import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";

/** The table `rate-limiter-flexible` counts in on PostgreSQL; its keys are keyed hashes. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: bigint("expire", { mode: "number" }),
});
