import { Link, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { paths } from "#app/paths.ts";
import { KindBadge, KindName } from "../../passage/kind-badge.tsx";
import styles from "./results.module.css";

export interface Markers {
  /** "sentence 6", "passage 2, sentence 6". */
  place: string;
  /** How many handed the exercise in. */
  of: number;
  students: { userId: string; name: string; kinds: Kind[] }[];
}

interface MarkersProps {
  markers: Markers;
  classId: string;
  assignmentId: string;
  exercise: { id: string; number: number };
}

/** Who marked a sentence, and as what. */
export function MarkersOf({ markers, classId, assignmentId, exercise }: MarkersProps) {
  const { place, of, students } = markers;
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  // A browser goes there by itself only when it loads the page anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same list may be asked for again
  useEffect(() => {
    if (hash === "#who") heading.current?.focus();
  }, [hash, key]);
  return (
    <section className={`no-print ${styles.who}`} aria-labelledby="who">
      <div className="split">
        <h3 ref={heading} className="h3" id="who" tabIndex={-1}>
          Who marked {place}: {students.length} of {of}
        </h3>
        <Link
          className="small"
          to={paths.assignmentExercise(classId, assignmentId, exercise.number)}
          preventScrollReset
        >
          Close the list
        </Link>
      </div>
      {students.length === 0 ? (
        <p className="small muted">Nobody marked it.</p>
      ) : (
        <ul className={`${styles.markers} small`}>
          {students.map(({ userId, name, kinds }) => (
            <li key={userId}>
              <Link to={paths.review(classId, assignmentId, userId, exercise.id)}>{name}</Link>
              {kinds.map((kind) => (
                <span key={kind} className="cluster">
                  <KindBadge kind={kind} /> <KindName kind={kind} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
