import type { Kind } from "#app/domain/exercise/kind.ts";
import type { Span } from "#app/domain/passage/span.ts";

/** Words drawn in the passage after submission. */
export interface Annotation extends Span {
  /** Found: in the key and marked, as this kind or another. Missed: in the key only, drawn hollow. */
  look: "found" | "missed" | "false-alarm";
  /** The key's kind; of a false alarm, the first one it was marked with. */
  kind: Kind;
  /** Letters struck out before the key's own: what it was marked with instead. */
  struck: Kind[];
}
