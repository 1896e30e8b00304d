/**
 * A drill: one highlighted place in a short text. Which kind of weakness is it, or is it sound?
 * Source: CONTENT format. Example: in "Experts say the bridge is safe." with "Experts say" highlighted,
 * `kind` is "attribution"; null means that the highlighted words are sound.
 */
import type { Span } from "../passage/span.ts";
import type { Level } from "./exercise.ts";
import type { Kind } from "./kind.ts";

export interface Drill {
  id: string;
  /** One or two sentences, NFC. */
  text: string;
  /** Offsets in `text`, whole words. */
  highlight: Span;
  /** null: sound. */
  kind: Kind | null;
  /** Other kinds a careful reader could defend. */
  accepts: Kind[];
  why: string;
  check: string;
  level: Level;
  tags: string[];
  /** Of a sound drill: the weak one that differs from it in the one thing that matters. */
  twin: string | null;
}
