import type { ReactNode } from "react";
import styles from "./feedback.module.css";

interface CardProps {
  id: string;
  /** A kind's class, for the colour of its badge. */
  className?: string;
  head: ReactNode;
  check: string | null;
  next: string | null;
  /** List: room for lists and tables, with check and next above one another. Full: the whole row. */
  width?: "list" | "full";
  children: ReactNode;
  /** A line below all of it, such as where to practise it. */
  more?: ReactNode;
}

/** A ruled row: what it is and why, how you would check it, what you would check next. */
export function Card({ id, className, head, check, next, width, children, more }: CardProps) {
  return (
    <article
      className={["finding", className, layoutOf(width, check === null && next === null)]
        .filter(Boolean)
        .join(" ")}
      aria-labelledby={id}
    >
      <div>
        <h3 className="finding__head" id={id}>
          {head}
        </h3>
        {children}
        {more}
      </div>
      {check && (
        <div>
          <h4>How you would check it</h4>
          <p>{check}</p>
        </div>
      )}
      {next && (
        <div>
          <h4>What would you check next?</h4>
          <p>{next}</p>
        </div>
      )}
    </article>
  );
}

function layoutOf(width: CardProps["width"], alone: boolean): string | undefined {
  if (width === "full") return styles.full;
  if (alone) return styles.alone;
  return width === "list" ? styles.wide : undefined;
}
