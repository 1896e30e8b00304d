import { Form, Link } from "@remix-run/react";
import { counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { percentPair } from "./percent-pair.ts";
import type { ChangedScoreData, RegradeData, RegradeExerciseData } from "./regrade-data.ts";
import { listed } from "./send-words.ts";

interface RegradeExerciseProps {
  data: RegradeData;
  exercise: RegradeExerciseData;
}

/** One exercise of the assignment: whether its key has been corrected, and what that would change. */
export function RegradeExercise({ data, exercise }: RegradeExerciseProps) {
  const { id, title, hash, state } = exercise;
  return (
    <section className="card" aria-labelledby={`exercise-${id}`}>
      <div className="split">
        <h2 className="h3" id={`exercise-${id}`}>
          {title}
        </h2>
        {hash && <p className="caption">passage version {hash.slice(0, 8)}</p>}
      </div>
      {state.type === "current" && <p className="muted">It is scored by the current key.</p>}
      {state.type === "gone" && (
        <p>The course no longer holds this exercise. What was assigned stays as it is.</p>
      )}
      {state.type === "other-questions" && (
        <p>
          There is a newer version, but it asks something else: {listed(state.what)}. Answers to the assigned
          version cannot be scored by it, so the assignment keeps the one it has.
        </p>
      )}
      {state.type === "corrected" && <DryRun data={data} exercise={id} hash={hash} {...state} />}
    </section>
  );
}

interface DryRunProps {
  data: RegradeData;
  exercise: string;
  hash: string | null;
  toHash: string;
  changed: ChangedScoreData[];
  unchanged: number;
  drafts: number;
}

function DryRun({ data, exercise, hash, toHash, changed, unchanged, drafts }: DryRunProps) {
  return (
    <>
      <p>
        The key has been corrected since. Nothing has been changed yet: scored by the corrected key (version{" "}
        {toHash.slice(0, 8)}), {counted(changed.length, "score")} would change and{" "}
        {counted(unchanged, "score")} would not.
        {drafts > 0 && ` ${drafts} begun and not handed in would be scored by it later.`}
      </p>
      {changed.length > 0 && <ChangedScores data={data} exercise={exercise} changed={changed} />}
      <Form method="post" className="stack stack-2">
        <input type="hidden" name="exercise" value={exercise} />
        <input type="hidden" name="from" value={hash ?? ""} />
        <input type="hidden" name="to" value={toHash} />
        <button type="submit" className="btn btn--primary" name="do" value="apply">
          Apply the corrected key
        </button>
        <p className="field__hint">
          Ratings, comments and scores that were changed by hand are kept. You can undo it.
        </p>
      </Form>
    </>
  );
}

function ChangedScores({ data, exercise, changed }: Pick<DryRunProps, "data" | "exercise" | "changed">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll-x" aria-label="Scores that would change" tabIndex={0}>
      <table className="table table--dense">
        <caption className="vh">Scores that would change</caption>
        <thead>
          <tr>
            <th scope="col">Student</th>
            <th scope="col" className="n">
              Now
            </th>
            <th scope="col" className="n">
              By the corrected key
            </th>
            <th scope="col">Attempt</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ attempt, student, before, after, counts }) => {
            const [now, then] = percentPair(before, after);
            const { id } = data.class;
            return (
              <tr key={attempt}>
                <th scope="row">
                  {student ? (
                    <Link to={paths.reviewAttempt(id, data.assignment.id, student.id, { exercise, attempt })}>
                      {student.name}
                    </Link>
                  ) : (
                    "No longer in the class"
                  )}
                </th>
                <td className="n">{now}</td>
                <td className="n">
                  <b>{then}</b>
                </td>
                <td>{counts ? "counts" : "does not count now"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
