import type { ReactNode } from "react";
import type { PlainTaskResult } from "#app/domain/scoring/result.ts";
import { Card } from "./card.tsx";
import { QuestionHead } from "./question-head.tsx";

interface QuestionCardProps {
  task: { id: string; prompt: string; check: string | null; next: string | null };
  scored: PlainTaskResult | null;
  name: string;
  children: ReactNode;
}

/** A question and its key: its first line, what was asked, and what became of the answer if there was one. */
export function QuestionCard({ task, scored, name, children }: QuestionCardProps) {
  return (
    <Card
      width="list"
      id={`question-${task.id}`}
      check={task.check}
      next={task.next}
      head={<QuestionHead name={name} scored={scored} />}
    >
      <p className="finding__quote">{task.prompt}</p>
      {children}
    </Card>
  );
}
