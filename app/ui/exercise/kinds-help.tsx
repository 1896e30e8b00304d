import { memo } from "react";
import { KindMeanings } from "#app/ui/passage/kind-meanings.tsx";
import styles from "./workspace.module.css";

/** What the four kinds mean, folded away: whoever knows them has no need of it. */
export const KindsHelp = memo(function KindsHelp() {
  return (
    <details className={styles.kindsHelp}>
      <summary>What the four kinds mean</summary>
      <KindMeanings />
    </details>
  );
});
