import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { countFates, type FatedRow, fateSeal } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "./roster.module.css";
import { RosterTable } from "./roster-table.tsx";
import { accountsInWords, rowsInWords, unreadInWords } from "./roster-words.ts";

interface RosterTrialProps {
  classId: string;
  file: string;
  rows: FatedRow<RosterRow>[];
  /** Headings of columns that were left unread. */
  unread: string[];
  changed: boolean;
}

/** What would become of each row, and the button that lets it happen. */
export function RosterTrial({ classId, file, rows, unread, changed }: RosterTrialProps) {
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each trial run is news, whatever it says
  useEffect(() => head.current?.focus(), [rows]);
  const counts = countFates(rows);
  const taken = counts.add + counts.join;
  const carried = JSON.stringify(rows.map(({ row }) => row));
  return (
    <section className={styles.trial} aria-labelledby="trial">
      <div className="split section-head">
        <div>
          <h2 className="h2" id="trial" ref={head} tabIndex={-1}>
            A trial run
          </h2>
          <p className="small muted">
            {file && (
              <>
                <bdi>{file}</bdi> ·{" "}
              </>
            )}
            {rowsInWords(rows.length)} read · nothing has been added yet
          </p>
          {unread.length > 0 && (
            <p className="small muted">
              <bdi>{unreadInWords(unread)}</bdi>
            </p>
          )}
        </div>
        <span className="small">
          <Icon name="tick" /> Checked just now
        </span>
      </div>
      {changed && (
        <div className={`banner banner--error ${styles.changed}`} role="alert">
          <Icon name="alert" />
          <p>
            Something has changed since the last trial run, so nothing was added. This is how it stands now.
          </p>
        </div>
      )}
      <div className={`with-aside ${styles.import}`}>
        <RosterTable rows={rows} />
        <div className="stack">
          <dl className={`stats ${styles.stats}`}>
            <Stat words="will be added" count={counts.add} always />
            <Stat words="of other classes, put into this one" count={counts.join} />
            <Stat words="already in this class" count={counts.present} />
            <Stat words="refused" count={counts.refused} always />
          </dl>
          <p className="small">
            {taken > 0 ? accountsInWords(counts) : "There is nothing to add in this file."}{" "}
            {counts.refused > 0 && "Mend the refused rows in the file and try it again: "}
            {counts.refused > 0 && "rows already added are skipped, so running it twice is harmless."}
          </p>
          {taken > 0 && (
            <Form method="post">
              <input type="hidden" name="rows" value={carried} />
              <input type="hidden" name="seal" value={fateSeal(rows)} />
              <input type="hidden" name="file" value={file} />
              <p className="cluster">
                <button type="submit" className="btn btn--primary">
                  {taken === 1 ? "Add this one" : `Add these ${taken}`}
                </button>
                <a className="btn" href="#file">
                  Try another file
                </a>
              </p>
            </Form>
          )}
          {counts.refused > 0 && (
            <Form method="post" action={paths.rosterRefused(classId)} reloadDocument>
              <input type="hidden" name="rows" value={carried} />
              <button type="submit" className="linkbtn">
                <Icon name="down" /> The refused rows, with reasons
              </button>
            </Form>
          )}
        </div>
      </div>
    </section>
  );
}

function Stat({ words, count, always }: { words: string; count: number; always?: boolean }) {
  if (count === 0 && !always) return null;
  return (
    <div className="stat">
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  );
}
