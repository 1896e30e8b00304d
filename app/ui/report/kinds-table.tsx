import type { ReactNode } from "react";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { countKind, type FindingCounts } from "#app/domain/scoring/explain-counts.ts";
import { counted } from "#app/domain/words/number-words.ts";
import { Icon } from "../layout/icon.tsx";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import styles from "./feedback.module.css";
import type { MarkReport } from "./mark-report.ts";

/** Results by kind, the sound sentences last. Kinds that do not occur in the key have no row. */
export function KindsTable({ reports }: { reports: MarkReport[] }) {
  const tasks = reports.map((report) => report.task);
  const results = reports.map((report) => report.result);
  const findings = tasks.some((task) => task.findings.length > 0);
  const sound = reports.reduce((sum, { tally }) => sum + tally.sound, 0);
  const left = reports.reduce((sum, { tally }) => sum + tally.soundLeft, 0);
  return (
    <table className={`table table--dense ${styles.kinds}`}>
      <caption className="vh">Results by kind</caption>
      <thead>
        <tr>
          <th scope="col">{findings ? "Kind" : "Sentences"}</th>
          <th scope="col">
            <span className="vh">Plot</span>
          </th>
          <th scope="col">{findings ? "Found" : "Left alone"}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const counts = countKind(kind, tasks, results);
          if (counts.findings === 0) return null;
          return (
            <Row
              key={kind}
              className={KIND_WORDS[kind].className}
              pips={[counts.found, counts.partly, counts.otherKind, counts.missed]}
              found={`${counts.found} of ${counts.findings}`}
              more={inWordsBesides(counts)}
            >
              <KindBadge kind={kind} /> <KindName kind={kind} />
            </Row>
          );
        })}
        {sound > 0 && (
          <Row pips={[left, 0, 0, sound - left]} found={`${left} of ${sound}`} more="">
            <Icon name="tick" /> {findings ? "Sound, left alone" : "Sound"}
          </Row>
        )}
      </tbody>
    </table>
  );
}

const PIPS = ["full", "part", "half", "none"] as const;

interface RowProps {
  className?: string;
  /** Found, partly found, another kind, missed. */
  pips: [number, number, number, number];
  found: string;
  /** What the pips show besides, in words. */
  more: string;
  children: ReactNode;
}

function Row({ className, pips, found, more, children }: RowProps) {
  return (
    <tr className={className}>
      <th scope="row">
        <span className={`cluster ${styles.kind}`}>{children}</span>
      </th>
      <td>
        <span className={`pips ${styles.pips}`} aria-hidden="true">
          {PIPS.flatMap((look, at) =>
            Array.from({ length: pips[at] ?? 0 }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pips of one look are alike
              <i key={`${look}${n}`} className={`pip pip--${look}`} />
            )),
          )}
        </span>
      </td>
      <td>
        {found}
        {more && <span className="vh">, {more}</span>}
      </td>
    </tr>
  );
}

function inWordsBesides({ partly, otherKind }: FindingCounts): string {
  const parts = [
    partly > 0 && `${counted(partly, "finding")} found in part`,
    otherKind > 0 && `${counted(otherKind, "right place", "right places")} with another kind`,
  ];
  return parts.filter(Boolean).join(", ");
}
