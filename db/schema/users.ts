import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";

/** Accounts and guests alike: a guest is a user without a username or password, kept by a cookie. */
export const users = pgTable(
  "users",
  {
    id: id(),
    role: text("role", { enum: ["guest", "student", "instructor", "admin"] }).notNull(),
    /** As typed; unique without regard to case. */
    username: text("username"),
    displayName: text("display_name"),
    email: text("email"),
    /** null for guests, and for accounts from a roster until their student has set one. */
    passwordHash: text("password_hash"),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (t) => [
    uniqueIndex("users_username_unique").on(sql`lower(${t.username})`),
    uniqueIndex("users_email_unique").on(sql`lower(${t.email})`),
    index("users_last_seen_index").on(t.role, t.lastSeenAt),
    check(
      "users_guest_or_account",
      sql`(${t.role} = 'guest' and ${t.passwordHash} is null) or (${t.role} <> 'guest' and (${t.username} is not null or ${t.email} is not null))`,
    ),
  ],
);
