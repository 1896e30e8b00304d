import type { CourseModule, LessonBlock, ModuleStep } from "#app/domain/exercise/module.ts";
import type { Path, Report } from "../problems.ts";
import { type ModuleSource, moduleSchema } from "../schema/module.ts";
import { readShape } from "../schema/read-shape.ts";
import { compileExample } from "./compile-example.ts";
import { refusedIn, renderMarkdown } from "./render-markdown.ts";

/** Compiles a module file's data; usable only if nothing was reported. Whether its steps exist is checked later. */
export function compileModule(data: unknown, report: Report): CourseModule | null {
  const source = readShape(moduleSchema, data, report);
  if (!source) return null;
  return {
    id: source.id,
    title: source.title,
    summary: source.summary,
    level: source.level,
    minutes: source.minutes,
    audience: source.audience,
    contentNote: source.content_note ?? null,
    objectives: source.objectives,
    lesson: {
      title: source.lesson.title,
      minutes: source.lesson.minutes,
      kind: source.lesson.kind ?? null,
      blocks: source.lesson.blocks.flatMap((block, i) =>
        compileBlock(block, ["lesson", "blocks", i], report),
      ),
    },
    steps: source.steps.flatMap((step, i) => compileStep(step, ["steps", i], report)),
    next: source.next,
  };
}

function compileBlock(
  { text, example }: ModuleSource["lesson"]["blocks"][number],
  path: Path,
  report: Report,
): LessonBlock[] {
  if (!text === !example) {
    report(path, "a block is either `text` or `example`", "Begin a new block with “- ” for each.");
    return [];
  }
  if (example) return compileExample(example, [...path, "example"], report);
  const markdown = text ?? "";
  const refused = refusedIn(markdown);
  for (const thing of refused) {
    report(
      [...path, "text"],
      `the lesson holds ${thing}, which is not shown`,
      "Use plain paragraphs, *emphasis* and lists.",
    );
  }
  if (refused.length > 0) return [];
  return [{ type: "prose", html: renderMarkdown(markdown) }];
}

function compileStep(
  { exercise, drills }: ModuleSource["steps"][number],
  path: Path,
  report: Report,
): ModuleStep[] {
  if (!exercise === !drills) {
    report(path, "a step is either `exercise` or `drills`", "Begin a new step with “- ” for each.");
    return [];
  }
  if (exercise) return [{ type: "exercise", exercise }];
  return drills ? [{ type: "drills", title: drills.title, drills: drills.items }] : [];
}
