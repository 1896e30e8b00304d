import { Link } from "@remix-run/react";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import type { CitedStandard } from "#app/domain/exercise/standards.ts";
import type { Teaching } from "#app/domain/exercise/teaching.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { PrintPage } from "../class/print-page.tsx";
import { Icon } from "../layout/icon.tsx";
import { LEVEL_WORDS } from "../layout/level-words.ts";
import { Discussion, Misreadings } from "./discussion.tsx";
import { PlanTable } from "./plan-table.tsx";
import { type ListedExercise, PrintTable } from "./print-table.tsx";
import { StandardList } from "./standard-list.tsx";
import { TeachCrumbs } from "./teach-crumbs.tsx";
import styles from "./teaching.module.css";

interface TeachingViewProps {
  module: Pick<
    CourseModule,
    "id" | "title" | "summary" | "minutes" | "audience" | "contentNote" | "objectives"
  > &
    Pick<Exercise, "level">;
  teaching: Omit<Teaching, "module" | "standards">;
  standards: (CitedStandard & { how: string })[];
  exercises: ListedExercise[];
  /** Whether whoever reads it has an account that may teach. */
  teaches: boolean;
}

/** How to teach a module, from its aims to what can be printed for it. */
export function TeachingView({ module, teaching, standards, exercises, teaches }: TeachingViewProps) {
  return (
    <div className={`wrap ${styles.page}`} data-print="teaching">
      <TeachCrumbs module={{ ...module, teaching: true }} here="For teachers" />
      <header className="split page-head">
        <div>
          <h1 className="h1">Teaching “{module.title}”</h1>
          <p className={`deck ${styles.deck}`}>{module.summary}</p>
          <p className="metaline">
            {LEVEL_WORDS[module.level]} · {capitalise(counted(exercises.length, "exercise"))} ·{" "}
            {module.minutes} minutes on the site · {module.audience}
          </p>
        </div>
        <div className="cluster no-print">
          {teaches && (
            <Link className="btn btn--small" to={paths.classes()}>
              Assign it to a class
            </Link>
          )}
          <PrintPage />
        </div>
      </header>
      {module.contentNote && (
        <div className="banner">
          <Icon name="info" />
          <p>{module.contentNote}</p>
        </div>
      )}
      <div className={styles.duo}>
        <Points id="aims" title="Aims" lead="What pupils will be able to do" points={teaching.aims} />
        <Points
          id="objectives"
          title="Objectives"
          lead="What its readers are told: by the end you can"
          points={module.objectives}
        />
      </div>
      <div className={styles.plan}>
        <PlanTable plan={teaching.plan} />
        <section className={styles.before} aria-labelledby="before">
          <h2 className="h3" id="before">
            What to prepare
          </h2>
          <p className="serif">{teaching.before}</p>
        </section>
      </div>
      <PrintTable module={module.id} exercises={exercises} teaches={teaches} />
      <Discussion questions={teaching.questions} />
      <Misreadings misreadings={teaching.misreadings} />
      <StandardList standards={standards} />
    </div>
  );
}

interface PointsProps {
  id: string;
  title: string;
  lead: string;
  points: string[];
}

function Points({ id, title, lead, points }: PointsProps) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="card__title" id={id}>
        {title}
      </h2>
      <p className="small muted">{lead}</p>
      <ul className={`serif bullets ${styles.points}`}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
