import { compileContent } from "../compile/compile-content.ts";
import { type Problem, sortProblems } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { checkBrevity } from "./check-brevity.ts";
import { checkModules } from "./check-modules.ts";
import { checkPassages } from "./check-passages.ts";
import { type Reference, sharedRuns } from "./shared-runs.ts";
import { survey } from "./survey.ts";

interface CheckOutcome {
  /** Lines to print; empty while the content does not compile. */
  survey: string[];
  problems: Problem[];
  warnings: Problem[];
}

/** Compiles the content and, once it compiles, checks the shares and lengths that good content keeps. */
export function checkContent(
  sources: SourceFile[],
  readProblems: Problem[],
  references: Reference[],
): CheckOutcome {
  const outcome = compileContent(sources, readProblems);
  if (!outcome.ok) return { survey: [], problems: outcome.problems, warnings: outcome.warnings };
  const { content, origins } = outcome;
  return {
    survey: survey(content),
    problems: sortProblems([
      ...checkPassages(content, origins),
      ...checkModules(content, origins),
      ...sharedRuns(sources, references),
    ]),
    warnings: sortProblems([...outcome.warnings, ...checkBrevity(sources)]),
  };
}
