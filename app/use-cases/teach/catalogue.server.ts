import type { Deps } from "../deps.ts";

export interface CatalogueModule {
  id: string;
  title: string;
  minutes: number;
  exercises: { id: string; title: string; minutes: number; openTasks: number }[];
}

/** What of the course can be assigned: its modules with their passages, in order; those without any left out. */
export function catalogueOf({ content }: Pick<Deps, "content">): CatalogueModule[] {
  return content.course.modules.flatMap(({ id, title, steps }): CatalogueModule[] => {
    const exercises = steps.flatMap((step) => {
      const found = step.type === "exercise" && content.exercises.get(step.exercise)?.exercise;
      if (!found) return [];
      const openTasks = found.tasks.filter((task) => task.type === "rewrite").length;
      return [{ id: found.id, title: found.title, minutes: found.minutes, openTasks }];
    });
    if (exercises.length === 0) return [];
    return [{ id, title, minutes: exercises.reduce((sum, one) => sum + one.minutes, 0), exercises }];
  });
}

/** The same as the form's rules know it. */
export function assignable(deps: Pick<Deps, "content">) {
  const modules = catalogueOf(deps).map(({ id, title, exercises }) => ({
    id,
    title,
    exercises: exercises.map((exercise) => exercise.id),
  }));
  return { modules };
}
