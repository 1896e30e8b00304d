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

const atLeast = z.int().min(0).max(10_000).nullish();

/** What a course promises its readers. Numbers are the least there is; of each list, every entry is there. */
const holds = keys({
  modules: atLeast,
  exercises: atLeast,
  sound_passages: atLeast,
  comparisons: atLeast,
  rewrites: atLeast,
  task_types: z.array(z.enum(["mark", "choice", "order", "match", "rewrite"])).nullish(),
  drills: atLeast,
  drills_of_each_kind: atLeast,
  sound_drills: atLeast,
  twins: atLeast,
  subjects: z.array(id).nullish(),
  forms: z.array(id).nullish(),
  levels: z.array(level).nullish(),
});

export const courseSchema = keys({
  title: text(1, 120),
  modules: z.array(id).min(1),
  holds: holds.nullish(),
});

export type ModuleSource = z.infer<typeof moduleSchema>;
export type Holds = z.infer<typeof holds>;
export type ExampleSource = z.infer<typeof exampleSchema>;
