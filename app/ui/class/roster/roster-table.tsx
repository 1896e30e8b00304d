import type { FatedRow, RosterFate } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { Icon } from "../../layout/icon.tsx";
import styles from "./roster.module.css";
import { visible } from "./roster-words.ts";

/** Every row of the file with its fate, in the file's order. */
export function RosterTable({ rows }: { rows: FatedRow<RosterRow>[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label="Rows of the file" tabIndex={0}>
      <table className={`table ${styles.csv}`}>
        <caption className="vh">Rows of the file</caption>
        <thead>
          <tr>
            <th scope="col" className="n">
              Line
            </th>
            <th scope="col">Name</th>
            <th scope="col">Username</th>
            <th scope="col">E-mail</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, fate }) => (
            <tr key={row.line}>
              <td className="n muted">{row.line}</td>
              <th scope="row">
                <Cell text={row.name} />
              </th>
              <td>
                <Cell text={row.username} />
              </td>
              <td>
                {row.email.trim() === "" ? <span className="muted">none</span> : <Cell text={row.email} />}
              </td>
              <td>
                <span className={fate.kind === "refused" ? styles.refused : undefined}>
                  <Icon
                    name={fate.kind === "refused" ? "alert" : fate.kind === "present" ? "repeat" : "tick"}
                  />{" "}
                  <Fate fate={fate} />
                </span>
                {fate.kind === "refused" && <p className="small">{fate.problem}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Fate({ fate }: { fate: RosterFate }) {
  if (fate.kind === "add") return "Will be added";
  if (fate.kind === "refused") return "Refused";
  const as = fate.as !== null && (
    <>
      {" "}
      as <bdi>{fate.as}</bdi>
    </>
  );
  return fate.kind === "join" ? (
    <>Has an account{as}: will be put into this class</>
  ) : (
    <>Already in this class{as}: skipped</>
  );
}

const LONGEST = 60;

/** A cell of the file, cut where it is long. */
function Cell({ text }: { text: string }) {
  const shown = visible(text);
  if (shown === "") return <span className="muted">none</span>;
  const cut = [...shown];
  return <bdi>{cut.length > LONGEST ? `${cut.slice(0, LONGEST).join("")}…` : shown}</bdi>;
}
