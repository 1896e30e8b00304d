import { Form, useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import styles from "./pseudonym-switch.module.css";

/**
 * Birds' names in place of the students' own on all pages of a class, for showing them to others. Comes back to the
 * page it stands on; says what it wants rather than "the other", so that pressing it twice does no harm.
 */
export function PseudonymSwitch({ classId, on }: { classId: string; on: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={paths.pseudonyms(classId)} preventScrollReset className="no-print">
      <input type="hidden" name="back" value={pathname + search} />
      <button
        type="submit"
        name="pseudonyms"
        value={on ? "off" : "on"}
        role="switch"
        aria-checked={on}
        className={styles.switch}
      >
        <span className={styles.track} aria-hidden="true" />
        Pseudonyms instead of names
      </button>
    </Form>
  );
}
