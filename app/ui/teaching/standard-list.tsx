import type { CitedStandard } from "#app/domain/exercise/standards.ts";
import styles from "./teaching.module.css";

/** Which parts of published frameworks the module serves, and how. */
export function StandardList({ standards }: { standards: (CitedStandard & { how: string })[] }) {
  return (
    <section aria-labelledby="standards">
      <div className="section-head">
        <h2 className="h2" id="standards">
          Standards it serves
        </h2>
      </div>
      <ul className={styles.talk}>
        {standards.map(({ id, title, framework, how }) => (
          <li key={id}>
            <div>
              <h3 className="h4">{title}</h3>
              <p className="caption">
                <a href={framework.url} rel="noreferrer">
                  {framework.name}
                </a>
              </p>
            </div>
            <p>{how}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
