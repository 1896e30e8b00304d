import { type Content, type Origins, promiseKey, tagsKey } from "../content.ts";
import type { Problem } from "../problems.ts";
import type { Holds } from "../schema/module.ts";
import { type Counted, holdings } from "./holdings.ts";

/** What is counted, as a message names it. */
const NAMES: Record<Exclude<Counted, "drills_of_each_kind">, [one: string, many: string]> = {
  modules: ["module", "modules"],
  exercises: ["exercise", "exercises"],
  sound_passages: ["exercise on sound passages", "exercises on sound passages"],
  comparisons: ["exercise that compares two passages", "exercises that compare two passages"],
  rewrites: ["exercise with a rewrite", "exercises with a rewrite"],
  drills: ["drill", "drills"],
  sound_drills: ["sound drill", "sound drills"],
  twins: ["pair of twins", "pairs of twins"],
};

/** What course.yaml promises under `holds` and the course does not have. */
export function checkPromises(content: Content, holds: Holds, origins: Origins): Problem[] {
  const { counts, kinds, tasks, tags, levels } = holdings(content);
  const problems: Problem[] = [];
  const add = (promise: keyof Holds, what: string, mend: string) => {
    const origin = origins.get(promiseKey(promise));
    if (origin) problems.push({ ...origin, what, mend });
  };
  const short = (promise: Counted, has: number, names: [string, string]) => {
    const promised = holds[promise] ?? 0;
    if (has >= promised) return;
    const name = names[has === 1 ? 0 : 1];
    add(promise, `the course has ${has} ${name} of the ${promised} promised`, more(promised - has));
  };
  for (const [promise, names] of Object.entries(NAMES) as [keyof typeof NAMES, [string, string]][]) {
    short(promise, counts[promise], names);
  }
  for (const [kind, has] of kinds) {
    short("drills_of_each_kind", has, [`\`${kind}\` drill`, `\`${kind}\` drills`]);
  }
  const missing = (promise: "task_types" | "subjects" | "forms" | "levels", of: Map<string, number>) =>
    (holds[promise] ?? []).filter((name) => !of.has(name));
  for (const type of missing("task_types", tasks)) {
    add("task_types", `no task is a \`${type}\``, "Write one, or take it off the list.");
  }
  for (const promise of ["subjects", "forms"] as const) {
    for (const tag of missing(promise, tags)) {
      add(promise, `no exercise has the tag “${tag}”`, "Write one, or take it off the list.");
    }
  }
  for (const [thing, of] of Object.entries(levels)) {
    for (const level of missing("levels", of)) {
      add("levels", `none of the ${thing} is for “${level}”`, "Write one, or take it off the list.");
    }
  }
  return [...problems, ...checkTags(content, holds, origins)];
}

function more(lacking: number): string {
  return `Write ${lacking} more, or promise less.`;
}

/** Exercises that are of no promised subject, or not of exactly one promised form. */
function checkTags(content: Content, { subjects, forms }: Holds, origins: Origins): Problem[] {
  return [...content.exercises.values()].flatMap(({ exercise: { id, tags } }) => {
    const origin = origins.get(tagsKey(id));
    if (!origin) return [];
    const problems: Problem[] = [];
    const [form, other] = forms?.filter((name) => tags.includes(name)) ?? [];
    if (forms && form === undefined) {
      const mend = `Add one of ${forms.join(", ")}.`;
      problems.push({ ...origin, what: `no tag of “${id}” says its form`, mend });
    }
    if (other !== undefined) {
      const what = `“${id}” has two forms, “${form}” and “${other}”`;
      problems.push({ ...origin, what, mend: "Keep the one that fits better." });
    }
    if (subjects && !subjects.some((name) => tags.includes(name))) {
      const mend = `Add one of ${subjects.join(", ")}.`;
      problems.push({ ...origin, what: `no tag of “${id}” says its subject`, mend });
    }
    return problems;
  });
}
