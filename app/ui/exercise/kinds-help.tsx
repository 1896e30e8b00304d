import { memo } from "react";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { KindBadge, KindName } from "#app/ui/passage/kind-badge.tsx";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import styles from "./workspace.module.css";

/** What the four kinds mean, folded away: whoever knows them has no need of it. */
export const KindsHelp = memo(function KindsHelp() {
  return (
    <details className={styles.kindsHelp}>
      <summary>What the four kinds mean</summary>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <KindBadge kind={kind} /> <KindName kind={kind} />
            </dt>
            <dd>{KIND_WORDS[kind].meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
});
