import type { Teaching } from "#app/domain/exercise/teaching.ts";
import styles from "./teaching.module.css";

/** What happens when, with the time it takes in all. */
export function PlanTable({ plan }: { plan: Teaching["plan"] }) {
  const total = plan.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby="plan">
      <h2 className={`h2 ${styles.head}`} id="plan">
        Plan
      </h2>
      <table className={`table ${styles.planTable}`}>
        <caption className="vh">What happens, and how many minutes it takes</caption>
        <thead>
          <tr>
            <th scope="col" className="n">
              Minutes
            </th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ minutes, what }) => (
            <tr key={what}>
              <td className="n">{minutes}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="n">{total}</td>
            <th scope="row">minutes in all</th>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
