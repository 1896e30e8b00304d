import { spacedCode } from "#app/domain/class/code-alphabet.ts";
import { When } from "../when.tsx";
import styles from "./slips.module.css";

export interface ShownSlip {
  userId: string;
  name: string;
  username: string;
  code: string;
  expiresAt: string;
}

interface SlipProps {
  slip: ShownSlip;
  class: { name: string; zone: string };
  address: string;
}

/** One student's slip: who, what to open, what to type. */
export function Slip({ slip, class: klass, address }: SlipProps) {
  const code = spacedCode(slip.code);
  return (
    <li className={styles.slip}>
      <p className={styles.top}>
        <span className="serif">
          Says <i>Who?</i>
        </span>{" "}
        <span>{klass.name}</span>
      </p>
      <h2 className={`h3 ${styles.name}`}>
        <bdi>{slip.name}</bdi>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>Username</dt>
          <dd>
            <bdi>{slip.username}</bdi>
          </dd>
        </div>
        <div>
          <dt>Code</dt>
          <dd className="num">{code}</dd>
        </div>
      </dl>
      <ol className={styles.how}>
        <li>
          Open <span className={styles.address}>{address}</span>
        </li>
        <li>Type the username and the code.</li>
        <li>Choose a password of at least 8 characters.</li>
      </ol>
      <p className="caption">
        The code works once, until <When at={slip.expiresAt} zone={klass.zone} look="day" />. Keep it to
        yourself.
      </p>
    </li>
  );
}
