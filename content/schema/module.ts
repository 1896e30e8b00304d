import { z } from "zod";
import { id, kind, level, lines, minutes, text } from "./fields.ts";
import { keys } from "./keys.ts";

export const exampleSchema = keys({
  text: text(10, 600),
  quote: text(1, 600).nullish(),
  kind: kind.nullish(),
  sound: z.literal(true).nullish(),
  note: text(20, 420),
});

const block = keys({ text: lines(5000).nullish(), example: exampleSchema.nullish() });

const step = keys({
  exercise: id.nullish(),
  drills: keys({ title: text(1, 120), items: z.array(id).min(1).max(40) }).nullish(),
});

export const moduleSchema = keys({
  id,
  title: text(1, 120),
  summary: text(20, 300),
  level,
  minutes,
  audience: text(3, 200),
  content_note: text(10, 400).nullish(),
  objectives: z.array(text(5, 200)).min(3).max(5),
  lesson: keys({
    title: text(1, 120),
    minutes,
    kind: kind.nullish(),
    blocks: z.array(block).min(1).max(40),
  }),
  steps: z.array(step).min(1).max(40),
  next: keys({
    intro: text(10, 600),
    items: z
      .array(keys({ question: text(3, 200), text: text(10, 600), example: text(10, 600) }))
      .min(1)
      .max(8),
  }),
});

export const courseSchema = keys({ title: text(1, 120), modules: z.array(id).min(1) });

export type ModuleSource = z.infer<typeof moduleSchema>;
export type ExampleSource = z.infer<typeof exampleSchema>;
