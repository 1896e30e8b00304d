import type { ShownKind } from "#app/domain/class/shown-reading.ts";
import { inPercent } from "#app/domain/words/number-words.ts";
import { IntervalAxis, IntervalPlot } from "../../chart/interval-plot.tsx";
import { Icon } from "../../layout/icon.tsx";
import { KindBadge, KindName } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import { countWords, shareWords } from "./figure-words.ts";
import styles from "./results.module.css";
import { ScrollBox } from "./scroll-box.tsx";

/** How often each kind was found, with the range in which the true share probably lies. */
export function KindsPlot({ kinds, handedIn }: { kinds: ShownKind[]; handedIn: number }) {
  const some = kinds.filter(({ of }) => of > 0);
  if (some.length === 0) return null;
  return (
    <div>
      <ScrollBox label="Table by kind">
        <table className={`table table--dense ${styles.kinds}`}>
          <caption className="label">What the class found, by kind</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">
                <IntervalAxis />
              </th>
              <th scope="col" className="n">
                Found
              </th>
              <th scope="col" className="n">
                Likely range
              </th>
              <th scope="col" className="n">
                Count
              </th>
            </tr>
          </thead>
          <tbody>
            {some.map((row) => (
              <KindRow key={row.kind} {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={`caption ${styles.kindsNote}`}>
        Right place and right kind, the words in part or in full. The range is a 95% interval
        {handedIn < 30 && `: with ${handedIn} ${handedIn === 1 ? "student" : "students"}, read it as a hint`}.
      </p>
    </div>
  );
}

function KindRow({ kind, count, of, interval }: ShownKind) {
  return (
    <tr>
      <th scope="row">
        <span className="cluster">
          {kind ? (
            <>
              <KindBadge kind={kind} /> <KindName kind={kind} />
            </>
          ) : (
            <>
              <Icon name="tick" /> Sound, left alone
            </>
          )}
        </span>
      </th>
      <td>
        {count !== null && interval && (
          <IntervalPlot
            share={count / of}
            low={interval.low}
            high={interval.high}
            className={kind ? KIND_WORDS[kind].className : ""}
          />
        )}
      </td>
      <td className="n">{shareWords(count, of)}</td>
      <td className="n muted">
        {interval && count !== null ? `${inPercent(interval.low)}–${inPercent(interval.high)}` : "–"}
      </td>
      <td className="n muted">
        {countWords(count)} of {of}
      </td>
    </tr>
  );
}
