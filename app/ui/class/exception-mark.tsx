import { overrideWords } from "#app/domain/class/override-words.ts";
import type { TermsOverride } from "#app/domain/class/terms.ts";
import { Icon } from "../layout/icon.tsx";
import styles from "./assign/override.module.css";
import { receivedOverride, type Sent } from "./assign/sent-terms.ts";

/** Says that a student has terms of their own, and which; for instructors' tables. */
export function ExceptionMark({ override, zone }: { override: Sent<TermsOverride>; zone: string }) {
  const words = `Own terms: ${overrideWords(receivedOverride(override), zone).join("; ")}`;
  return (
    <span className={styles.mark} title={words}>
      <Icon name="exception" />
      <span className="vh">{words}</span>
    </span>
  );
}
