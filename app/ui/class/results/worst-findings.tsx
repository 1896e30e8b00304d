import type { ShownFinding } from "#app/domain/class/shown-reading.ts";
import { sentenceId } from "../../passage/annotated-passage.tsx";
import { KindBadge } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import { countWords, shareWords } from "./figure-words.ts";
import styles from "./results.module.css";
import { ScrollBox } from "./scroll-box.tsx";

interface WorstFindingsProps {
  findings: (ShownFinding & { passage: number })[];
  handedIn: number;
  /** Whether there are several passages to tell apart. */
  several: boolean;
}

/** The findings of the exercise, those that fewest understood first. */
export function WorstFindings({ findings, handedIn, several }: WorstFindingsProps) {
  if (findings.length === 0) return null;
  // A sheet that leaves the class tells only who understood.
  const finely = findings.some(({ missed }) => missed !== null);
  return (
    <section className="section" aria-labelledby="worst">
      <div className={`rule-ink ${styles.tableHead}`}>
        <h2 className="h2" id="worst">
          Worst understood first
        </h2>
        <p className="small muted">
          What the key holds, and what the {handedIn === 1 ? "one" : handedIn} made of it.
        </p>
      </div>
      <ScrollBox label="Table of findings">
        <table className={`table table--dense ${styles.worst}`}>
          <caption className="vh">Findings, worst understood first</caption>
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Kind</th>
              <th scope="col" className="n">
                Found
              </th>
              {finely && (
                <>
                  <th scope="col" className="n">
                    In part
                  </th>
                  <th scope="col" className="n">
                    Other kind
                  </th>
                  <th scope="col" className="n">
                    Missed
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <FindingRow
                key={`${finding.passage} ${finding.finding}`}
                finding={finding}
                handedIn={handedIn}
                several={several}
                finely={finely}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

interface RowProps {
  finding: ShownFinding & { passage: number };
  handedIn: number;
  several: boolean;
  finely: boolean;
}

function FindingRow({ finding, handedIn, several, finely }: RowProps) {
  const { kind, sentence, quote, found, partly, otherKind, missed, otherMost, passage } = finding;
  const place = several ? `Passage ${passage + 1}, sentence ${sentence + 1}` : `Sentence ${sentence + 1}`;
  return (
    <tr>
      <th scope="row">
        <a href={`#${sentenceId(`p${passage + 1}`, sentence)}`}>{place}</a> <q>{quote}</q>
      </th>
      <td>
        <span className="nb">
          <KindBadge kind={kind} /> {KIND_WORDS[kind].name}
        </span>
      </td>
      <td className="n nb">
        {countWords(found)} <span className="muted">({shareWords(found, handedIn)})</span>
      </td>
      {finely && (
        <>
          <td className="n">{countWords(partly)}</td>
          <td className="n nb">
            {countWords(otherKind)}
            {otherMost && (
              <>
                <span className="vh">, most as {KIND_WORDS[otherMost].name}</span>{" "}
                <KindBadge kind={otherMost} look="hollow" />
              </>
            )}
          </td>
          <td className="n">{countWords(missed)}</td>
        </>
      )}
    </tr>
  );
}
