import { Link } from "@remix-run/react";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { capitalise, counted } from "#app/domain/words/number-words.ts";
import { paths } from "#app/paths.ts";
import { PrintPage } from "../class/print-page.tsx";
import { Icon } from "../layout/icon.tsx";
import { DebriefBox } from "../report/debrief-box.tsx";
import { keyReports } from "../report/mark-report.ts";
import { type Letters, QuestionsSection } from "../report/questions-section.tsx";
import { KeyCards } from "./key-cards.tsx";
import { KeyPassages } from "./key-passages.tsx";
import { SheetFoot } from "./sheet-foot.tsx";
import { TeachCrumbs } from "./teach-crumbs.tsx";

interface KeyViewProps {
  module: { id: string; title: string; teaching: boolean };
  course: string;
  exercise: Exercise;
  letters: Letters;
  /** Of the worksheet. */
  address: string;
}

/** A worksheet's key: the same report that a learner gets, without a learner. */
export function KeyView({ module, course, exercise, letters, address }: KeyViewProps) {
  const worksheet = { words: "Worksheet", to: paths.worksheet(module.id, exercise.id) };
  const reports = keyReports(exercise);
  const findings = reports.flatMap(({ made }) => made?.explanations ?? []).length;
  return (
    <div data-print="key">
      <div className="wrap">
        <TeachCrumbs module={module} above={worksheet} here="Answer key" />
        <header className="split page-head">
          <div className="stack stack-2">
            <p className="small muted">
              {course} · {module.title}
            </p>
            <h1 className="h1">Answer key: {exercise.title}</h1>
            <p className="metaline">
              {capitalise(counted(findings, "finding"))} · for teachers, not for the class
            </p>
          </div>
          <div className="cluster no-print">
            <Link to={worksheet.to}>Worksheet</Link>
            <PrintPage />
          </div>
        </header>
        {exercise.contentNote && (
          <div className="banner">
            <Icon name="info" />
            <p>{exercise.contentNote}</p>
          </div>
        )}
      </div>
      <KeyPassages reports={reports} />
      <KeyCards reports={reports} />
      <QuestionsSection
        exercise={exercise}
        answers={{}}
        result={null}
        ratings={{}}
        rate={null}
        letters={letters}
      />
      <DebriefBox exercise={exercise} />
      <div className="wrap">
        <SheetFoot
          course={course}
          module={module.title}
          exercise={exercise}
          address={address}
          origin={false}
        />
      </div>
    </div>
  );
}
