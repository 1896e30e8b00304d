import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import styles from "./drill.module.css";

interface DrillBarProps {
  title: string;
  total: number;
  judged: boolean[];
  /** Between the list of modules and this set. */
  crumbs: { to: string; words: string }[];
  /** Place of the drill on the page, from 1; null on the summary. */
  position: number | null;
  answered?: boolean;
}

/** Where you are in a set: a dot a drill, filled when right, dashed when not. */
export function DrillBar({ title, total, judged, crumbs, position, answered = false }: DrillBarProps) {
  const right = judged.filter(Boolean).length;
  const label = `${judged.length} of ${total} answered: ${right} right, ${judged.length - right} not.`;
  return (
    <div className={`split no-print ${styles.bar}`}>
      <nav className="crumbs" aria-label="Where you are">
        <ol>
          <li>
            <Link to={paths.home()}>Modules</Link>
          </li>
          {crumbs.map(({ to, words }) => (
            <li key={to}>
              <Link to={to}>{words}</Link>
            </li>
          ))}
          <li aria-current="page">{position === null ? title : `Drill ${position} of ${total}`}</li>
        </ol>
      </nav>
      <span className="dots" role="img" aria-label={label}>
        {Array.from({ length: total }, (_, index) => {
          const state = judged[index];
          const look =
            state === undefined
              ? !answered && index === judged.length
                ? "now"
                : undefined
              : state
                ? "right"
                : "wrong";
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          return <i key={index} className={look} />;
        })}
      </span>
    </div>
  );
}
