import { z } from "zod";
import { date, id, language, level, lines, minutes, tags, text, url } from "./fields.ts";
import { keys } from "./keys.ts";
import { taskSchema } from "./task.ts";

export const passageSchema = keys({
  id,
  headline: text(1, 200),
  byline: text(1, 200),
  text: lines(20_000),
});

const debrief = keys({
  established: z
    .array(keys({ text: text(20, 600), source: text(3, 300), date, url: url.nullish() }))
    .nullish(),
  not_established: z.array(text(20, 600)).nullish(),
  next: z.array(text(20, 400)).min(1),
});

export const exerciseSchema = keys({
  id,
  title: text(1, 120),
  level,
  minutes,
  language,
  tags,
  content_note: text(10, 400).nullish(),
  based_on: z
    .array(
      keys({
        title: text(1, 300),
        outlet: text(1, 200).nullish(),
        date: date.nullish(),
        note: text(1, 400).nullish(),
      }),
    )
    .nullish(),
  passages: z.array(passageSchema).min(1).max(2),
  tasks: z.array(taskSchema).min(1).max(12),
  debrief,
});

export type ExerciseSource = z.infer<typeof exerciseSchema>;
