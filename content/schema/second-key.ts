import { z } from "zod";
import { date, id, kind, text } from "./fields.ts";
import { keys } from "./keys.ts";
import { placeSchema } from "./task.ts";

/** A second person's key of an exercise, made without seeing the author's. */
export const secondKeySchema = keys({
  exercise: id,
  /** Who keyed it, in words. */
  reader: text(3, 200),
  date,
  /** Fingerprint of the passages as they were read. */
  text: z.string().regex(/^[0-9a-f]{16}$/),
  passages: z.record(id, z.array(keys({ kind, places: z.array(placeSchema).min(1) }))),
  /** What the two keys differ in and why, written by the author after both were compared. */
  remarks: z.array(text(10, 600)).nullish(),
});
