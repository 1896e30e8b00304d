/**
 * What reaches the browser of a drill before it is answered, made from an allow-list.
 * Source: PRODUCT, "answered before it is explained". Example: the drill "bridge-experts" keeps its id, its
 * text and the highlighted words; kind, explanation, level and tags stay on the server.
 */
import type { Drill } from "./drill.ts";

export type PublicDrill = Pick<Drill, "id" | "text" | "highlight">;

/** Copies the three public fields and nothing else, so that a new field of `Drill` cannot slip through. */
export function toPublicDrill(drill: Drill): PublicDrill {
  return {
    id: drill.id,
    text: drill.text,
    highlight: { start: drill.highlight.start, end: drill.highlight.end },
  };
}
