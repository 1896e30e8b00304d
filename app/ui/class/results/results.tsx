import type { ShownReading, ShownSpread } from "#app/domain/class/shown-reading.ts";
import { paths } from "#app/paths.ts";
import { type AssignmentFacts, AssignmentFrame } from "./assignment-frame.tsx";
import { classWords } from "./class-words.ts";
import { ExerciseChoice } from "./exercise-choice.tsx";
import { ExerciseResults } from "./exercise-results.tsx";
import { LessonSheet } from "./lesson-sheet.tsx";
import { type Markers, MarkersOf } from "./markers.tsx";
import { type Progress, ProgressStats } from "./progress-stats.tsx";
import styles from "./results.module.css";
import type { ShownRow } from "./score-row.tsx";
import { ScoreTable, type ScoreTableProps } from "./score-table.tsx";

export interface ResultsProps {
  facts: AssignmentFacts;
  /** null, as the table of students, on the sheet for the lesson. */
  progress: Progress | null;
  exercise: {
    id: string;
    /** From 1. */
    number: number;
    title: string;
    spread: ShownSpread;
    reading: ShownReading;
    /** Attempts that count but were made at another version, and are not in the reading. */
    otherVersions: number;
  };
  /** Who marked the sentence asked for; null: none was. */
  markers: Markers | null;
  /** null on the sheet for the lesson, which has no names. */
  table: {
    rows: ShownRow[];
    page: ScoreTableProps["page"];
    medians: (number | null)[];
  } | null;
}

/** Results of an assignment for its instructors, or, without the table of students, the sheet for the lesson. */
export function Results(props: ResultsProps) {
  const { facts, progress, exercise, markers, table } = props;
  if (!table || !progress) return <LessonSheet facts={facts} exercise={exercise} />;
  const { class: group, assignment, exercises } = facts;
  const at = (number: number) => paths.assignmentExercise(group.id, assignment.id, number);
  return (
    <AssignmentFrame
      facts={facts}
      current={paths.assignment(group.id, assignment.id)}
      exercise={exercise.number}
      overview={
        <div className={styles.overview}>
          <ProgressStats progress={progress} />
          <p className="small muted">{classWords(progress.trials)}</p>
        </div>
      }
    >
      <ExerciseResults
        exercise={exercise}
        choice={<ExerciseChoice exercises={exercises} current={exercise.number} to={at} />}
        to={(passage, sentence) =>
          paths.assignmentSentence(group.id, assignment.id, exercise.number, passage, sentence)
        }
      >
        {markers && (
          <MarkersOf markers={markers} classId={group.id} assignmentId={assignment.id} exercise={exercise} />
        )}
      </ExerciseResults>
      <ScoreTable
        classId={group.id}
        zone={group.zone}
        assignmentId={assignment.id}
        pseudonyms={group.pseudonyms}
        exercises={exercises.map((one, index) => ({ ...one, median: table.medians[index] ?? null }))}
        rows={table.rows}
        page={table.page}
        exercise={exercise.number}
      />
    </AssignmentFrame>
  );
}
