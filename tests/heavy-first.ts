import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes a minute or more each; begun last, one worker would be at it long after the others have ended. */
const HEAVY = /\/http\/(hostile|matrix)\/|\/http\/(answer-key|cross-site)\.test|\/db\//;

/** Vitest's own order, which knows of a clean clone only how long the files are, with the heavy ones at its head. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isHeavy = ({ moduleId }: TestSpecification) => HEAVY.test(moduleId);
    return [...sorted.filter(isHeavy), ...sorted.filter((file) => !isHeavy(file))];
  }
}
