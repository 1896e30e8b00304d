import { compileContent } from "../compile/compile-content.ts";
import { type Problem, sortProblems } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkBrevity } from "./check-brevity.ts";
import { checkFullStops } from "./check-full-stops.ts";
import { checkModules } from "./check-modules.ts";
import { checkPassages } from "./check-passages.ts";
import { checkPromises } from "./check-promises.ts";
import { checkReading } from "./check-reading.ts";
import { checkRepeats } from "./check-repeats.ts";
import { checkRewrites } from "./check-rewrites.ts";
import { checkScores } from "./check-scores.ts";
import { checkSpelling } from "./check-spelling.ts";
import { checkSteps } from "./check-steps.ts";
import { type PassageCount, passageCounts } from "./passage-counts.ts";
import { type Reference, sharedRuns } from "./shared-runs.ts";
import { survey } from "./survey.ts";

/** What the content is held against besides its own rules. */
interface Against {
  /** Texts it must not repeat. */
  references: Reference[];
  /** Words in small letters that are right though no dictionary has them. */
  words: string[];
}

interface CheckOutcome {
  /** Lines to print; empty while the content does not compile. */
  survey: string[];
  passages: PassageCount[];
  problems: Problem[];
  warnings: Problem[];
}

/** Compiles the content and, once it compiles, checks the shares and lengths that good content keeps. */
export function checkContent(
  sources: SourceFile[],
  readProblems: Problem[],
  { references, words }: Against,
): CheckOutcome {
  const outcome = compileContent(sources, readProblems);
  if (!outcome.ok) {
    return { survey: [], passages: [], problems: outcome.problems, warnings: outcome.warnings };
  }
  const { content, holds, origins } = outcome;
  const steps = checkSteps(content, origins);
  const repeats = checkRepeats(sources);
  return {
    survey: [...survey(content, holds), `explanations  ${repeats.summary}`],
    passages: [...content.exercises.values()].flatMap(passageCounts),
    problems: sortProblems([
      ...checkPromises(content, holds, origins),
      ...checkPassages(content, origins),
      ...checkReading(content, origins),
      ...checkScores(content, origins),
      ...checkRewrites(content, origins),
      ...checkModules(content, origins),
      ...steps.problems,
      ...checkAddresses(sources),
      ...checkSpelling(sources, words),
      ...sharedRuns(sources, references),
    ]),
    warnings: sortProblems([
      ...outcome.warnings,
      ...steps.notes,
      ...checkBrevity(sources),
      ...checkFullStops(sources),
      ...repeats.notes,
    ]),
  };
}
