import { paths } from "#app/paths.ts";
import { FormError } from "../../form/form-error.tsx";
import { Icon } from "../../layout/icon.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { AssignmentTabs } from "../tabs.tsx";
import type { RegradeData } from "./regrade-data.ts";
import { RegradeExercise } from "./regrade-exercise.tsx";
import { RegradeHistory } from "./regrade-history.tsx";

interface RegradeViewProps {
  data: RegradeData;
  /** What has just been done; null: nothing. */
  done: string | null;
  problem: string | null;
}

/** Keys corrected since the assignment was published: what each would change, then apply, then undo. */
export function RegradeView({ data, done, problem }: RegradeViewProps) {
  const { class: of, assignment, exercises } = data;
  return (
    <ClassFrame
      crumbs={[
        { words: of.name, to: paths.class(of.id) },
        { words: assignment.title, to: paths.assignment(of.id, assignment.id) },
      ]}
      title="Key"
      meta="The assignment is scored by the versions of the day it was published, until you say otherwise."
      tabs={
        <AssignmentTabs id={of.id} assignment={assignment.id} current={paths.regrade(of.id, assignment.id)} />
      }
    >
      <div className="section stack stack-5">
        {done && (
          <p className="banner" role="status">
            <Icon name="tick" /> <span>{done}</span>
          </p>
        )}
        <FormError errors={problem ? [problem] : undefined} />
        {assignment.published ? (
          exercises.map((exercise) => <RegradeExercise key={exercise.id} data={data} exercise={exercise} />)
        ) : (
          <p className="muted">The assignment is a draft: it takes the current keys when it is published.</p>
        )}
        <RegradeHistory data={data} />
      </div>
    </ClassFrame>
  );
}
