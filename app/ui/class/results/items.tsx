import { Link } from "@remix-run/react";
import type { ShownItems } from "#app/domain/class/show-items.ts";
import { paths } from "#app/paths.ts";
import { type AssignmentFacts, AssignmentFrame } from "./assignment-frame.tsx";
import { ColumnWords } from "./column-words.tsx";
import { ExerciseChoice } from "./exercise-choice.tsx";
import styles from "./items.module.css";
import { ItemsTable } from "./items-table.tsx";
import { TotalsList } from "./totals-list.tsx";

export interface ItemsProps {
  facts: AssignmentFacts;
  /** `number` from 1. */
  exercise: ShownItems & { number: number; title: string };
  /** The exercises as items, each with its number from 1; null where there is but one. */
  whole: (ShownItems & { numbers: number[] }) | null;
}

/** Which questions told strong readers from the rest, and which to look at again. */
export function Items({ facts, exercise, whole }: ItemsProps) {
  const { class: group, assignment, exercises } = facts;
  const to = (number: number) => paths.assignmentItems(group.id, assignment.id, number);
  return (
    <AssignmentFrame
      facts={facts}
      current={paths.assignmentItems(group.id, assignment.id)}
      exercise={exercise.number}
    >
      <section className="section" aria-labelledby="items">
        <div className={`split ${styles.head}`}>
          <h2 className="h2" id="items">
            Exercise {exercise.number}: {exercise.title}
          </h2>
          <ExerciseChoice exercises={exercises} current={exercise.number} to={to} />
        </div>
        <Notes notes={exercise.notes} />
        <ItemsTable
          caption={`Findings and questions of “${exercise.title}”`}
          of="Finding or question"
          items={exercise.items}
        />
        <TotalsList totals={exercise.totals} of="What the findings and questions make together" />
      </section>
      {whole && (
        <section className="section" aria-labelledby="whole">
          <div className={`rule-ink ${styles.head}`}>
            <h2 className="h2" id="whole">
              The whole assignment
            </h2>
            <p className="small muted">Its exercises as items, over those who have a score at every one.</p>
          </div>
          <Notes notes={whole.notes} />
          <ItemsTable
            caption="Exercises of the assignment"
            of="Exercise"
            items={whole.items}
            link={(at, label) => <Link to={to(whole.numbers[at] ?? 1)}>{label}</Link>}
          />
          <TotalsList totals={whole.totals} of="Totals" />
        </section>
      )}
      <ColumnWords />
    </AssignmentFrame>
  );
}

function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={`small muted ${styles.notes}`}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
