import type { ReactNode } from "react";
import type { Trials } from "#app/domain/scoring/discernment.ts";
import { asPercent } from "#app/domain/words/number-words.ts";

export interface Progress {
  /** In the class now. */
  students: number;
  /** Have handed in everything. */
  submitted: number;
  underWay: number;
  notStarted: number;
  /** From opening a passage to handing it in; null: nothing was handed in. */
  medianSeconds: number | null;
  /** Summed over what counts. */
  trials: Trials;
}

/** How far the class has come, and what it did, in a row of figures; "–" where there is nothing to tell. */
export function ProgressStats({ progress }: { progress: Progress }) {
  const { students, submitted, underWay, notStarted, medianSeconds, trials } = progress;
  const { signals, hits, noises, falseAlarms } = trials;
  return (
    <dl className="stats">
      <Stat name="submitted">
        {submitted} <small>of {students}</small>
      </Stat>
      <Stat name="under way">{underWay}</Stat>
      <Stat name="not started">{notStarted}</Stat>
      <Stat name="median time a passage">
        {medianSeconds === null ? "–" : <Minutes of={medianSeconds} />}
      </Stat>
      <Stat name="weak sentences marked">{signals > 0 ? asPercent(hits / signals) : "–"}</Stat>
      <Stat name="sound ones left alone">{noises > 0 ? asPercent(1 - falseAlarms / noises) : "–"}</Stat>
    </dl>
  );
}

function Minutes({ of: seconds }: { of: number }) {
  const minutes = Math.round(seconds / 60);
  return (
    <>
      {minutes < 1 ? "under 1" : minutes} <small>min</small>
    </>
  );
}

function Stat({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stat">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
