import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

export const classes = pgTable(
  "classes",
  {
    id: id(),
    name: text("name").notNull(),
    /** IANA name, such as "Europe/London": every time of the class is said in it. */
    zone: text("zone").notNull(),
    /** Whether its pages show birds' names in place of the students' own. */
    pseudonyms: boolean("pseudonyms").notNull(),
    /** Eight characters without look-alikes; null while joining is closed. Never an id, never derived from one. */
    joinCode: text("join_code").unique(),
    joinCodeExpiresAt: instant("join_code_expires_at"),
    createdAt: instant("created_at").notNull(),
    archivedAt: instant("archived_at"),
  },
  (t) => [check("classes_code_expires", sql`(${t.joinCode} is null) = (${t.joinCodeExpiresAt} is null)`)],
);

/** Who is in a class, and as what. */
export const memberships = pgTable(
  "memberships",
  {
    classId: uuid("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text("role", { enum: ["student", "instructor"] }).notNull(),
    /** A bird's name, one of a kind in the class; null for instructors. */
    pseudonym: text("pseudonym"),
    joinedAt: instant("joined_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.classId, t.userId] }),
    index("memberships_user_index").on(t.userId),
    unique("memberships_pseudonym_unique").on(t.classId, t.pseudonym),
    check("memberships_students_have_one", sql`(${t.role} = 'student') = (${t.pseudonym} is not null)`),
  ],
);

/** Links by which one instructor lets another teach a class, once each. The link's token is derived from the id. */
export const instructorInvites = pgTable(
  "instructor_invites",
  {
    id: id(),
    classId: uuid("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    invitedBy: uuid("invited_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("instructor_invites_class_index").on(t.classId)],
);

/** One-time codes with which a student sets a password; the code itself is derived from the nonce and never stored. */
export const claims = pgTable(
  "claims",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    nonce: uuid("nonce").notNull(),
    issuedBy: uuid("issued_by").references(() => users.id, { onDelete: "set null" }),
    issuedAt: instant("issued_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("claims_issuer_index").on(t.issuedBy)],
);
