import { Link } from "@remix-run/react";
import { type GradebookPage, SHOWS, type Show } from "#app/domain/class/gradebook-figures.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { PseudonymSwitch } from "../pseudonym-switch.tsx";
import styles from "./gradebook.module.css";

const WORDS: Record<Show, string> = {
  everyone: "Everyone",
  late: "Late",
  awaiting: "Awaiting review",
  missing: "Something missing",
};

type ToolsProps = Pick<GradebookPage, "class" | "groups" | "counts"> & { show: Show };

/** Whom to show, and under which names; then what the signs in the cells mean. */
export function GradebookTools({ class: { id, pseudonyms }, groups, counts, show }: ToolsProps) {
  const fold = groups.filter((group) => group.folded).map((group) => group.id);
  return (
    <>
      <div className={`split no-print ${styles.tools}`}>
        <nav className="chips" aria-label="Show">
          {SHOWS.map((one) => (
            <Link
              key={one}
              to={paths.gradebookWith(id, { show: one, fold })}
              className="chip"
              aria-current={one === show ? "true" : undefined}
              preventScrollReset
            >
              {WORDS[one]}
              {one !== "everyone" && ` ${counts[one]}`}
            </Link>
          ))}
        </nav>
        <PseudonymSwitch classId={id} on={pseudonyms} />
      </div>
      <ul className={`small muted ${styles.key}`}>
        <li>
          <Icon name="clock" /> late
        </li>
        <li>
          <Icon name="waiting" /> an answer awaits review
        </li>
        <li>
          <Icon name="pencil" /> changed by hand
        </li>
        <li>
          <Icon name="exception" /> exception
        </li>
        <li>
          <span aria-hidden="true">–&ensp;</span>not done
        </li>
      </ul>
    </>
  );
}
