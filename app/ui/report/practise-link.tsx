import { Link } from "@remix-run/react";
import type { Kind } from "#app/domain/exercise/kind.ts";
import styles from "./feedback.module.css";
import { plainKind } from "./kind-phrases.ts";

/** Where the drills on a kind are, for the learner whose result it is. */
export type PractiseAt = (kind: Kind) => string;

/** Leads from an explanation to a few drills on its kind. */
export function PractiseLink({ kind, at }: { kind: Kind; at: PractiseAt }) {
  return (
    <p className={`small no-print ${styles.practise}`}>
      <Link to={at(kind)}>Five drills on {plainKind(kind)}</Link>
    </p>
  );
}
