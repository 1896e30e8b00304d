import type { ShownPassage } from "#app/domain/class/shown-reading.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { KindBadge } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import { countWords, shareWords } from "./figure-words.ts";
import styles from "./results.module.css";
import { ScrollBox } from "./scroll-box.tsx";

/** The heat map in figures. */
export function HeatTable({ passages, handedIn }: { passages: ShownPassage[]; handedIn: number }) {
  const several = passages.length > 1;
  const apart = passages.some(({ sentences }) => sentences.some(({ byKind }) => byKind !== null));
  return (
    <details className={`small ${styles.table}`}>
      <summary>As a table</summary>
      <ScrollBox label="Table of sentences">
        <table className="table table--dense">
          <caption className="vh">Share of the class that marked each sentence</caption>
          <thead>
            <tr>
              {several && <th scope="col">Passage</th>}
              <th scope="col">Sentence</th>
              <th scope="col">Key</th>
              <th scope="col" className="n">
                Marked
              </th>
              <th scope="col" className="n">
                Share
              </th>
              <th scope="col" className="n">
                Right kind
              </th>
              {apart &&
                KINDS.map((kind) => (
                  <th key={kind} scope="col" className="n">
                    <KindBadge kind={kind} />
                    <span className="vh">Marked as {KIND_WORDS[kind].name}</span>
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {passages.flatMap(({ passage, sentences }, at) =>
              sentences.map(({ index, kinds, marked, rightKind, byKind }) => (
                <tr key={`${passage.id} ${index}`}>
                  {several && <td>{at + 1}</td>}
                  <th scope="row">{index + 1}</th>
                  <td>{kinds.map((kind) => KIND_WORDS[kind].name).join(", ") || "Sound"}</td>
                  <td className="n">{countWords(marked)}</td>
                  <td className="n">{shareWords(marked, handedIn)}</td>
                  <td className="n">{kinds.length === 0 ? "–" : countWords(rightKind)}</td>
                  {apart &&
                    KINDS.map((kind) => (
                      <td key={kind} className="n">
                        {countWords(byKind?.[kind] ?? null)}
                      </td>
                    ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
