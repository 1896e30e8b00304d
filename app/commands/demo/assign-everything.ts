import type { Deps } from "#app/use-cases/deps.ts";
import { assign } from "./assign.ts";
import type { Plan } from "./fill-class.ts";

/** All exercises of the course in three assignments, and a module as a draft. */
export async function assignEverything(
  deps: Deps,
  teaching: { classId: string; userId: string },
): Promise<Plan & { draft: Plan["open"] }> {
  const { modules } = deps.content.course;
  const steps = modules.flatMap((module) => module.steps);
  const all = [...new Set(steps.flatMap((step) => (step.type === "exercise" ? [step.exercise] : [])))];
  const third = Math.ceil(all.length / 3);
  const part = (n: number) => all.slice(n * third, (n + 1) * third);
  const usual = { attempts: 2, counts: "best", publish: true } as const;
  return {
    closed: await assign(deps, teaching, {
      ...usual,
      ...{ title: "First readings", exercises: part(0), explain: "close", opens: -30, due: -23, closes: -21 },
    }),
    due: await assign(deps, teaching, {
      ...usual,
      ...{ title: "Who is speaking?", exercises: part(1), explain: "due", opens: -13, due: -3, closes: 4 },
    }),
    open: await assign(deps, teaching, {
      ...usual,
      ...{ title: "Side by side", exercises: part(2), explain: "close", opens: -2, due: 4, closes: 6 },
    }),
    draft: await assign(deps, teaching, {
      ...{ title: "Revision before the holidays", module: modules[0]?.id ?? "", attempts: 3, counts: "last" },
      ...{ explain: "release", opens: 7, due: 14, closes: 16, publish: false },
    }),
  };
}
