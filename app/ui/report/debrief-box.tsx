import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { BasedOn } from "./based-on.tsx";
import styles from "./feedback.module.css";
import { machineDate, plainDate } from "./plain-date.ts";

/** What is known, by whom and since when; what is not; where to go on. */
export function DebriefBox({ exercise }: { exercise: Exercise }) {
  const { established, notEstablished, next } = exercise.debrief;
  const invented = exercise.basedOn.length === 0;
  return (
    <section className="wrap section" aria-labelledby="established">
      <div className="debrief">
        <h2 className="h2" id="established">
          What is established
        </h2>
        {invented ? (
          <p className={`caption ${styles.debriefLead}`}>
            This story is invented, and so are its records. For passages about real events, this box cites
            real ones.
          </p>
        ) : (
          <BasedOn sources={exercise.basedOn} />
        )}
        <ol className={`ledger ${styles.ledger}`}>
          {established.map(({ text, source, date, url }) => (
            <li key={text}>
              <time dateTime={machineDate(date) ?? undefined}>{plainDate(date)}</time>
              <div>
                <p>{text}</p>
                <p className="caption">
                  {endStopped(source)}{" "}
                  {url && (
                    <a href={url} rel="noreferrer">
                      Open the source<span className="vh">: {source}</span>
                    </a>
                  )}
                </p>
              </div>
            </li>
          ))}
          {notEstablished.map((text, at) => (
            <li key={text} className={at === 0 ? styles.open : undefined}>
              <span className="ledger__when">Not established</span>
              <div>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ol>
        {next.length > 0 && (
          <>
            <h3 className={`h3 ${styles.nextHead}`}>What would you check next?</h3>
            <ul className={`serif bullets ${styles.nextList}`}>
              {next.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function endStopped(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
