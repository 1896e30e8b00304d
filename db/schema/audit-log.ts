import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/** Who did what that matters later: sign-ups, password changes, erasures, changed scores. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: id(),
    at: instant("at").notNull(),
    /** Null once the person has been erased: the act stays, the person does not. */
    actorId: uuid("actor_id").references(() => users.id, { onDelete: "set null" }),
    action: text("action").notNull(),
    /** Never an identifier, an answer or a secret. */
    detail: jsonb("detail").$type<Record<string, string | number | boolean>>().notNull(),
  },
  (t) => [index("audit_log_actor_index").on(t.actorId), index("audit_log_at_index").on(t.at)],
);
