import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "../overview/class-overview.module.css";
import { When } from "../when.tsx";
import { CodeText } from "./code-text.tsx";
import { JoinCodeControls } from "./join-code-controls.tsx";
import { QrCode } from "./qr-code.tsx";

export interface ShownJoin {
  code: string;
  expiresAt: Date | string;
  link: string;
  qr: { size: number; path: string };
}

interface JoinCardProps {
  classId: string;
  zone: string;
  archived: boolean;
  /** null: joining is closed. */
  join: ShownJoin | null;
}

/** How students come into the class. */
export function JoinCard({ classId, zone, archived, join }: JoinCardProps) {
  const controls = <JoinCodeControls classId={classId} open={join !== null} back={paths.class(classId)} />;
  return (
    <aside className={`card card--boxed ${styles.join}`} aria-labelledby="join-code">
      <div className="split">
        <h2 className="card__title" id="join-code">
          Join code
        </h2>
        <span className="chip">
          {join && <Icon name="tick" />} {join ? "Open" : "Closed"}
        </span>
      </div>
      {join ? (
        <>
          <div className={styles.joinRow}>
            <QrCode className={`qr ${styles.qr}`} drawing={join.qr} label={`QR code of ${join.link}`} />
            <div>
              <p className="joincode">
                <CodeText code={join.code} className={styles.code} />
              </p>
              <p className="caption">
                Type it at “Join a class”, or open
                <br />
                <span className="num">{paths.join(join.code)}</span>
              </p>
            </div>
          </div>
          <p className="small">
            New students choose a username and a password. No e-mail needed. Closes by itself on{" "}
            <When at={join.expiresAt} zone={zone} />.
          </p>
          <p className="cluster no-print">
            <Link className="btn btn--small" to={paths.joinCode(classId)}>
              Show it large
            </Link>
            <Link className="btn btn--small" to={paths.slips(classId)}>
              <Icon name="print" /> Slips
            </Link>
          </p>
          {controls}
        </>
      ) : archived ? (
        <p className="small">An archived class takes nobody in.</p>
      ) : (
        <>
          <p className="small">Nobody can join now. Those who have joined stay.</p>
          {controls}
          <p className="no-print">
            <Link className="btn btn--small" to={paths.slips(classId)}>
              <Icon name="print" /> Slips
            </Link>
          </p>
        </>
      )}
    </aside>
  );
}
