import type { ReactNode } from "react";
import type { Explanation } from "#app/domain/scoring/explain-marks.ts";
import { inKeyOrder } from "../../report/kind-phrases.ts";
import { Letters, MarginNote } from "../../report/margin-note.tsx";
import type { PassageReport } from "../../report/mark-report.ts";

/** The outcomes of a passage in a word each, by the index of the sentence they stand beside. */
export function outcomeNotes({ marking, prefix }: PassageReport): Map<number, ReactNode[]> {
  const notes = new Map<number, ReactNode[]>();
  for (const one of marking?.made.explanations ?? []) {
    notes.set(one.sentence, [...(notes.get(one.sentence) ?? []), noteOf(one, prefix)]);
  }
  return notes;
}

function noteOf(one: Explanation, prefix: string): ReactNode {
  if (one.type === "false-alarm")
    return (
      <MarginNote
        key={`alarm-${one.end}`}
        prefix={prefix}
        sentence={one.sentence}
        outcome="false-alarm"
        side="right"
      >
        <span className="muted">
          Marked <Letters kinds={inKeyOrder(one.marks.map((mark) => mark.kind))} />.
        </span>
      </MarginNote>
    );
  const { finding, verdict, mark } = one;
  return (
    <MarginNote
      key={finding.id}
      prefix={prefix}
      sentence={one.sentence}
      outcome={verdict}
      side="right"
      kind={finding.kind}
    >
      {mark && mark.kind !== finding.kind && (
        <span className="muted">
          Marked <Letters kinds={[mark.kind]} />.
        </span>
      )}
    </MarginNote>
  );
}
