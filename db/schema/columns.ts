import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Points in time are stored in UTC with millisecond precision and handed over as Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Ids are UUIDv7, made by the app, so that an id is known before its row exists. */
export const id = () => uuid("id").primaryKey();
