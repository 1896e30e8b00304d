import { Link } from "@remix-run/react";
import { useRef } from "react";
import type { Span } from "#app/domain/passage/span.ts";
import type { DrillVerdict } from "#app/domain/practice/judge-drill.ts";
import { DrillBar } from "./drill-bar.tsx";
import { DrillExplained, type Explained } from "./drill-explained.tsx";
import { DrillQuestion } from "./drill-question.tsx";
import { DrillSummary } from "./drill-summary.tsx";

interface Way {
  to: string;
  words: string;
}

type Answered =
  | { ok: false; position: number }
  | {
      ok: true;
      explained: Explained;
      verdict: DrillVerdict;
      last: boolean;
      judged: boolean[];
      certainty: number | null;
    };

interface DrillSetPageProps {
  title: string;
  set: { total: number; round: number; judged: boolean[] };
  /** The one to answer now; null: all have been. */
  drill: { text: string; highlight: Span; position: number } | null;
  scores?: { r: number; f: number; V: number; d: number; n: number };
  explained?: Explained[];
  /** Minted for the next answer. */
  answerKey: string;
  answered: Answered | null;
  /** Of the set at a round. */
  address: (round: number) => string;
  /** Between the list of modules and the set. */
  crumbs: Way[];
  back: Way;
}

/** A set of drills at one of its three moments: a question, its explanation, or the summary of all. */
export function DrillSetPage(props: DrillSetPageProps) {
  const { title, set, drill, scores, explained, answered, address, crumbs, back } = props;
  const answering = useRef(false);
  if (answered?.ok) answering.current = true;
  const bar = { title, total: set.total, judged: set.judged, crumbs };
  if (answered?.ok) {
    return (
      <div className="wrap">
        <DrillBar {...bar} judged={answered.judged} position={answered.explained.position} answered />
        <DrillExplained
          explained={answered.explained}
          verdict={answered.verdict}
          certainty={answered.certainty}
          next={
            <Link className="btn btn--primary" to={address(set.round)} replace>
              {answered.last ? "See how it went" : "Next drill"}
            </Link>
          }
        />
      </div>
    );
  }
  if (drill) {
    return (
      <div className="wrap">
        <DrillBar {...bar} position={drill.position} />
        <DrillQuestion
          key={drill.position}
          drill={drill}
          total={set.total}
          answerKey={props.answerKey}
          missing={answered?.ok === false}
          follows={answering.current}
        />
      </div>
    );
  }
  return (
    <div className="wrap">
      <DrillBar {...bar} position={null} />
      {scores && explained && (
        <DrillSummary scores={scores} explained={explained} again={address(set.round + 1)} back={back} />
      )}
    </div>
  );
}
