import { paths } from "#app/paths.ts";
import { ClassFrame } from "../class-frame.tsx";
import { When } from "../when.tsx";
import { CodeText } from "./code-text.tsx";
import type { ShownJoin } from "./join-card.tsx";
import { JoinCodeControls } from "./join-code-controls.tsx";
import styles from "./join-code-page.module.css";
import { QrCode } from "./qr-code.tsx";

interface JoinCodePageProps {
  class: { id: string; name: string; zone: string; archived: boolean };
  join: ShownJoin | null;
  /** Where the site is, as people type it. */
  host: string;
}

/** A page to project: read from the last row, or held before a camera. */
export function JoinCodePage({ class: klass, join, host }: JoinCodePageProps) {
  const { id, name, zone, archived } = klass;
  return (
    <ClassFrame crumbs={[{ words: name, to: paths.class(id) }]} title={`Join ${name}`} here="Join code">
      {join ? (
        <div className={styles.poster}>
          <QrCode className={styles.qr} drawing={join.qr} label={`QR code of ${join.link}`} />
          <div className={styles.words}>
            <p className={styles.step}>
              Open{" "}
              <b className={styles.address}>
                {host}
                {paths.join()}
              </b>{" "}
              and type
            </p>
            <p>
              <CodeText code={join.code} className={styles.code} />
            </p>
            <p className={styles.until}>
              Until <When at={join.expiresAt} zone={zone} look="full" /> <span className="nb">({zone})</span>
            </p>
          </div>
        </div>
      ) : (
        <div className="empty">
          <p className="deck">
            {archived ? "An archived class takes nobody in." : "Joining is closed. No code works."}
          </p>
        </div>
      )}
      {!archived && (
        <div className={styles.controls}>
          <JoinCodeControls classId={id} open={join !== null} back={paths.joinCode(id)} />
          {join && <p className="caption">A new code makes this one useless.</p>}
        </div>
      )}
    </ClassFrame>
  );
}
