import type { ReactNode } from "react";
import type { ShownItem } from "#app/domain/class/show-items.ts";
import { KindBadge } from "../../passage/kind-badge.tsx";
import { KIND_WORDS } from "../../passage/kind-words.ts";
import styles from "./items.module.css";
import { ScrollBox } from "./scroll-box.tsx";
import { asPerCent, asShare } from "./statistic-words.ts";

interface ItemsTableProps {
  caption: string;
  /** What an item is: "Question", "Exercise". */
  of: string;
  items: ShownItem[];
  /** Where an item leads, if anywhere. */
  link?: (at: number, label: string) => ReactNode;
}

/** Items with their statistics and a sentence for each; "–" where a figure is not defined. */
export function ItemsTable({ caption, of, items, link }: ItemsTableProps) {
  return (
    <ScrollBox label={caption}>
      <table className={`table table--dense ${styles.items}`}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="n">
              Facility
            </th>
            <th scope="col" className="n">
              Discrimi&shy;nation
            </th>
            <th scope="col" className="n">
              Efficiency
            </th>
            <th scope="col" className="n">
              Weight in effect
            </th>
            <th scope="col">In words</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <tr key={item.id}>
              <th scope="row">
                {item.kind && (
                  <>
                    <KindBadge kind={item.kind} /> <span className="vh">{KIND_WORDS[item.kind].name}: </span>
                  </>
                )}
                {item.kind ? <q>{item.label}</q> : (link?.(at, item.label) ?? item.label)}
              </th>
              <td className="n">{asShare(item.facility)}</td>
              <td className="n">{asPerCent(item.discriminationIndex)}</td>
              <td className="n">{asPerCent(item.discriminativeEfficiency)}</td>
              <td className="n">{asPerCent(item.effectiveWeight)}</td>
              <td className={styles.words}>{item.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
