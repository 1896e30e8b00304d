import { Icon } from "../layout/icon.tsx";
import styles from "./print-page.module.css";

/** Always rendered, so that nothing moves when the page comes alive; CSS hides it where scripting is off. */
export function PrintPage() {
  return (
    <button type="button" className={`btn btn--small ${styles.print}`} onClick={() => window.print()}>
      <Icon name="print" /> Print
    </button>
  );
}
