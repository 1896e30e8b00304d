import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { ClassFrame } from "../class-frame.tsx";
import { ExerciseNav } from "./exercise-nav.tsx";
import styles from "./review.module.css";
import type { PlaceData, ReviewData } from "./review-data.ts";
import { ReviewPager } from "./review-pager.tsx";

interface ReviewFrameProps {
  data: ReviewData;
  attempt: string | null;
  queue: PlaceData | null;
  meta?: ReactNode;
  chips?: ReactNode;
  children: ReactNode;
}

/** The head of the review page: whose work at what, and the way to the next. */
export function ReviewFrame({ data, attempt, queue, meta, chips, children }: ReviewFrameProps) {
  const { class: of, assignment, student, exercises, exerciseId, within } = data;
  const title = exercises.find(({ id }) => id === exerciseId)?.title ?? exerciseId;
  return (
    <ClassFrame
      crumbs={[
        { words: of.name, to: paths.class(of.id) },
        { words: assignment.title, to: paths.assignment(of.id, assignment.id) },
      ]}
      title={`${student.name}: ${title}`}
      here={student.name}
      meta={meta}
      actions={queue && <ReviewPager classId={of.id} queue={queue} within={within} />}
    >
      <div className={`split ${styles.under}`}>
        <div className="cluster">
          {chips}
          <Link className="small" to={paths.classStudent(of.id, student.id)}>
            All of {student.name}’s work
          </Link>
        </div>
        <ExerciseNav data={data} attempt={attempt} />
      </div>
      <div className={styles.page}>{children}</div>
    </ClassFrame>
  );
}
