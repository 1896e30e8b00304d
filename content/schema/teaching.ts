import { z } from "zod";
import { STANDARDS } from "#app/domain/exercise/standards.ts";
import { id, minutes, text } from "./fields.ts";
import { keys } from "./keys.ts";

export const teachingSchema = keys({
  module: id,
  aims: z.array(text(5, 300)).min(3).max(5),
  before: text(20, 600),
  plan: z
    .array(keys({ minutes, what: text(10, 400) }))
    .min(3)
    .max(12),
  questions: z
    .array(keys({ ask: text(10, 400), listen_for: text(20, 600) }))
    .min(4)
    .max(8),
  misreadings: z
    .array(keys({ reading: text(10, 400), answer: text(40, 900) }))
    .min(3)
    .max(8),
  standards: z
    .array(keys({ id: z.enum(STANDARDS.map((standard) => standard.id)), how: text(20, 400) }))
    .min(3)
    .max(6),
});
