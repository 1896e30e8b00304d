import type { StudentReport } from "#app/domain/class/student-report.ts";
import { wilson } from "#app/domain/stats/wilson.ts";
import { asPercent, inPercent } from "#app/domain/words/number-words.ts";
import { KindBadge, KindName } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import styles from "./student-report.module.css";

/** From this many findings on, a range tells more than it hides. */
const RANGE_FROM = 5;

/** What was found of each kind, with the range that the share likely lies in. Kinds that did not occur have no row. */
export function StudentReportKinds({ kinds }: Pick<StudentReport, "kinds">) {
  const seen = kinds.filter(({ findings }) => findings > 0);
  if (seen.length === 0)
    return <p className="small muted">Nothing in these passages was there to be found.</p>;
  return (
    <table className={`table table--dense ${styles.kinds}`}>
      <caption className="vh">Findings found, by kind</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col" className="n">
            Found
          </th>
          <th scope="col" className="n">
            Share
          </th>
          <th scope="col" className="n">
            Likely range
          </th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ kind, found, findings }) => {
          const range = wilson(found, findings);
          return (
            <tr key={kind} className={KIND_WORDS[kind].className}>
              <th scope="row">
                <KindBadge kind={kind} /> <KindName kind={kind} />
              </th>
              <td className="n">
                {found} of {findings}
              </td>
              <td className="n">{asPercent(found / findings)}</td>
              <td className="n">
                {findings < RANGE_FROM ? "too few" : `${inPercent(range.low)}–${asPercent(range.high)}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
