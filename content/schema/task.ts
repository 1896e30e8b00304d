import { z } from "zod";
import { check, id, kind, next, text, why } from "./fields.ts";
import { keys } from "./keys.ts";

const weight = z.number().positive().max(20).nullish();
const explained = { check: check.nullish(), next: next.nullish() };

/** A quote alone, or with the sentence it stands in where it occurs more than once. */
export const placeSchema = z.preprocess(
  (value) => (typeof value === "string" ? { quote: value } : value),
  keys({ quote: text(1, 600), sentence: z.int().min(1).nullish() }),
);

export const findingSchema = keys({
  id,
  kind,
  accepts: z.array(kind).nullish(),
  places: z.array(placeSchema).min(1),
  why,
  check,
  next: next.nullish(),
});

export const soundSchema = keys({ place: placeSchema, why, ...explained });

const markTask = keys({
  id,
  type: z.literal("mark"),
  passage: id,
  weight,
  findings: z.array(findingSchema).nullish(),
  sound: z.array(soundSchema).nullish(),
});

const choiceTask = keys({
  id,
  type: z.literal("choice"),
  prompt: text(),
  answers: z
    .array(keys({ text: text(1, 400), right: z.boolean().nullish(), why }))
    .min(2)
    .max(8),
  keep_order: z.boolean().nullish(),
  weight,
  ...explained,
});

const orderTask = keys({
  id,
  type: z.literal("order"),
  prompt: text(),
  items: z.array(text(1, 400)).min(3).max(10),
  why,
  weight,
  ...explained,
});

const matchTask = keys({
  id,
  type: z.literal("match"),
  prompt: text(),
  pairs: z
    .array(keys({ left: text(1, 400), right: text(1, 400), why }))
    .min(2)
    .max(10),
  weight,
  ...explained,
});

const rewriteTask = keys({
  id,
  type: z.literal("rewrite"),
  prompt: text(),
  source: text(),
  model: text(),
  rubric: keys({ none: text(), half: text(), full: text() }),
  weight,
});

export const taskSchema = z.discriminatedUnion("type", [
  markTask,
  choiceTask,
  orderTask,
  matchTask,
  rewriteTask,
]);

/** As `taskSchema`, but a mark task's findings and sound notes are read one by one: one bad one hides no other. */
export const taskFrameSchema = z.discriminatedUnion("type", [
  z.looseObject({
    id,
    type: z.literal("mark"),
    passage: z.string(),
    weight: weight.catch(null),
    findings: z.unknown().optional(),
    sound: z.unknown().optional(),
  }),
  choiceTask,
  orderTask,
  matchTask,
  rewriteTask,
]);

export type TaskFrame = z.infer<typeof taskFrameSchema>;
export type PlaceSource = z.infer<typeof placeSchema>;
export type FindingSource = z.infer<typeof findingSchema>;
export type SoundSource = z.infer<typeof soundSchema>;
