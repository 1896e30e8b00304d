import { useRef } from "react";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { Icon, type IconName } from "../layout/icon.tsx";
import { KindBadge } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import { useMarginRules } from "../report/use-margin-rules.ts";
import styles from "./hero.module.css";

interface Line {
  before: string;
  marked: string;
  after: string;
  kind: Kind | null;
  outcome: string;
  icon: IconName;
  note: string;
}

const LINES: Line[] = [
  {
    before: "Engineers inspected the footbridge on Monday and published their report the same day.",
    marked: "",
    after: "",
    kind: null,
    outcome: "Left alone",
    icon: "tick",
    note: "Fine, because the report is there to open.",
  },
  {
    before: "",
    marked: "An insider admitted",
    after: " that it had been softened.",
    kind: "attribution",
    outcome: "Found",
    icon: "found",
    note: "No name; and “admitted” takes the claim for true.",
  },
  {
    before: "",
    marked: "The bridge carries 9,000 people a day,",
    after: " the insider added.",
    kind: "single-source",
    outcome: "Missed",
    icon: "missed",
    note: "A number with one person behind it.",
  },
  {
    before: "The council’s ",
    marked: "shameful",
    after: " silence continued.",
    kind: "loaded",
    outcome: "Found",
    icon: "found",
    note: "Take the word out: no fact goes with it.",
  },
  {
    before: "",
    marked: "Repairs will cost twice the estimate.",
    after: "",
    kind: "evidence",
    outcome: "Found",
    icon: "found",
    note: "Whose estimate, and where is it?",
  },
];

/** A report of five sentences as the feedback page would show it: what a newcomer is in for. */
export function Specimen() {
  const box = useRef<HTMLDivElement>(null);
  useMarginRules(box);
  return (
    <figure className={styles.specimen} aria-labelledby="specimen">
      <figcaption className="caption" id="specimen">
        From an invented report about a footbridge, with a reader’s marks and our notes
      </figcaption>
      <div className="annotated annotated--right" ref={box}>
        <div className="passage">
          <p>
            {LINES.map((line, index) => (
              <SpecimenLine key={line.note} line={line} n={index + 1} />
            ))}
          </p>
        </div>
      </div>
    </figure>
  );
}

function SpecimenLine({ line, n }: { line: Line; n: number }) {
  const { kind, icon } = line;
  const look = icon === "missed" ? "hollow" : "full";
  const className = kind ? KIND_WORDS[kind].className : "";
  return (
    <>
      <span className="sent" id={`specimen-${n}`}>
        <span className="sent__n">{n}</span>
        <span className="sent__t">
          {line.before}
          {kind && (
            <>
              <mark className={`mark ${className} ${icon === "missed" ? "mark--missed" : ""}`}>
                {line.marked}
              </mark>
              {"\u2060"}
              <KindBadge kind={kind} look={look} />
            </>
          )}
          {line.after}
        </span>
      </span>
      <span className={`note note--finding ${className}`} role="note" data-for={`specimen-${n}`}>
        <span className="note__head">
          <span className="note__n">
            <span className="vh">Sentence </span>
            {n}
          </span>{" "}
          <span className="outcome">
            <Icon name={icon} /> {line.outcome}
          </span>{" "}
          {kind && (
            <>
              <KindBadge kind={kind} look={look} />
              <span className="vh">{KIND_WORDS[kind].name}</span>
            </>
          )}
        </span>{" "}
        {line.note}
      </span>{" "}
    </>
  );
}
