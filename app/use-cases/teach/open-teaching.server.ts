import type { Level } from "#app/domain/exercise/exercise.ts";
import type { CourseModule } from "#app/domain/exercise/module.ts";
import { type CitedStandard, citeStandard } from "#app/domain/exercise/standards.ts";
import { type Form, type Subject, subjectAndForm } from "#app/domain/exercise/subject-and-form.ts";
import type { Teaching } from "#app/domain/exercise/teaching.ts";
import type { Deps } from "../deps.ts";

interface OpenedTeaching {
  module: Pick<
    CourseModule,
    "id" | "title" | "summary" | "level" | "minutes" | "audience" | "contentNote" | "objectives"
  >;
  teaching: Omit<Teaching, "module" | "standards">;
  standards: (CitedStandard & { how: string })[];
  exercises: {
    id: string;
    title: string;
    level: Level;
    minutes: number;
    form: Form | null;
    subjects: Subject[];
  }[];
}

type TeachingOutcome = { ok: true; opened: OpenedTeaching } | { ok: false; reason: "not-found" };

/** How to teach a module, for everybody: nothing of any key, nor of the order or ids of its drills. */
export function openTeaching({ content }: Pick<Deps, "content">, input: { module: string }): TeachingOutcome {
  const module = content.course.modules.find((candidate) => candidate.id === input.module);
  const page = content.teaching.get(input.module);
  if (!module || !page) return { ok: false, reason: "not-found" };
  const { id, title, summary, level, minutes, audience, contentNote, objectives } = module;
  const { module: _of, standards, ...teaching } = page;
  const exercises = module.steps.flatMap((step) => {
    const exercise = step.type === "exercise" && content.exercises.get(step.exercise)?.exercise;
    if (!exercise) return [];
    const { id, title, level, minutes, tags } = exercise;
    return [{ id, title, level, minutes, ...subjectAndForm(tags) }];
  });
  return {
    ok: true,
    opened: {
      module: { id, title, summary, level, minutes, audience, contentNote, objectives },
      teaching,
      standards: standards.map((one) => ({ ...citeStandard(one.id), how: one.how })),
      exercises,
    },
  };
}
