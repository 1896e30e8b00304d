import { Icon } from "../layout/icon.tsx";
import styles from "./feedback.module.css";

/** Always rendered, so that nothing moves when the page comes alive; CSS hides it where scripting is off. */
export function PrintButton() {
  return (
    <button type="button" className={`btn btn--quiet ${styles.print}`} onClick={() => window.print()}>
      <Icon name="print" /> Print answer key
    </button>
  );
}
