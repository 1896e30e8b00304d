import type { ShownSpread } from "#app/domain/class/shown-reading.ts";
import { asPercent } from "#app/domain/words/number-words.ts";
import { DotPlot, peoplePerDot } from "../../chart/dot-plot.tsx";
import { countWords } from "./figure-words.ts";
import { ScrollBox } from "./scroll-box.tsx";

/** How the scores of an exercise fell: a dot for each student, and the same as a table. */
export function SpreadFigure({ spread }: { spread: ShownSpread }) {
  const { of, median, band, columns } = spread;
  if (median === null) {
    return (
      <p className="small muted">
        No score yet: {of === 0 ? "nothing in it has been rated" : "what was handed in awaits review"}.
      </p>
    );
  }
  const known = columns.flatMap(({ from, count }) => (count ? [{ at: from / 100, count }] : []));
  return (
    <figure className="figure">
      <figcaption className="label">How the {of === 1 ? "one score" : `${of} scores`} fell</figcaption>
      {band && (
        <DotPlot
          title={`Scores to the nearest 5%, one dot ${dotWords(known)}`}
          description={descriptionOf(spread, known)}
          columns={known}
          median={median}
          band={band}
          caption="score; band: middle half"
        />
      )}
      {band ? (
        <details>
          <summary>As a table</summary>
          <SpreadTable spread={spread} />
        </details>
      ) : (
        <>
          <p className="small">Median {asPercent(median)}.</p>
          <SpreadTable spread={spread} />
        </>
      )}
    </figure>
  );
}

function dotWords(columns: { count: number }[]): string {
  const each = peoplePerDot(columns);
  return each === 1 ? "for each student" : `for up to ${each} students`;
}

function descriptionOf({ of, median, band }: ShownSpread, columns: { at: number }[]): string {
  const lowest = asPercent(columns[0]?.at ?? 0);
  const highest = asPercent(columns.at(-1)?.at ?? 0);
  const middle = band
    ? ` The middle half lies between ${asPercent(band.low)} and ${asPercent(band.high)}.`
    : "";
  const range = lowest === highest ? `all at about ${lowest}` : `from about ${lowest} to about ${highest}`;
  return of === 1
    ? `One score, of about ${lowest}.`
    : `${of} scores, ${range}. Median ${asPercent(median ?? 0)}.${middle}`;
}

function SpreadTable({ spread: { columns } }: { spread: ShownSpread }) {
  return (
    <ScrollBox label="Table of scores">
      <table className="table table--dense">
        <caption className="vh">Scores, in per cent</caption>
        <thead>
          <tr>
            <th scope="col">Score, %</th>
            {columns.map(({ from, to }) => (
              <th key={from} scope="col" className="n">
                {from === to ? from : `${from}–${to}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Students</th>
            {columns.map(({ from, count }) => (
              <td key={from} className="n">
                {countWords(count)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
