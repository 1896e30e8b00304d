import type { Kind } from "#app/domain/exercise/kind.ts";
import { KIND_WORDS } from "./kind-words.ts";

interface BadgeProps {
  kind: Kind;
  /** Hollow: in the key, not marked. Struck: marked, not in the key. */
  look?: "full" | "hollow" | "struck";
  size?: "lg";
}

/** The kind's letter. Decorative: put the kind's name beside it, visible or not. */
export function KindBadge({ kind, look = "full", size }: BadgeProps) {
  const { letter, className } = KIND_WORDS[kind];
  const classes = ["badge", look === "full" ? "" : `badge--${look}`, size ? "badge--lg" : "", className];
  return (
    <b className={classes.filter(Boolean).join(" ")} aria-hidden="true">
      {letter}
    </b>
  );
}

/** The kind's name on its own line style. */
export function KindName({ kind }: { kind: Kind }) {
  const { name, className } = KIND_WORDS[kind];
  return <span className={`kind-name ${className}`}>{name}</span>;
}
