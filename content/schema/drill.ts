import type { z } from "zod";
import { check, id, kind, level, tags, text, why } from "./fields.ts";
import { keys } from "./keys.ts";

/** One entry of a drill file; `kind` may be left out, as the file's name says it. `twin` names a sound drill's weak one. */
export const drillSchema = keys({
  id,
  text: text(20, 600),
  highlight: text(1, 600),
  kind: kind.nullish(),
  accepts: kind.array().nullish(),
  why,
  check,
  level,
  tags,
  twin: id.nullish(),
});

export type DrillSource = z.infer<typeof drillSchema>;
