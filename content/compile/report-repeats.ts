import type { Path, Report } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";

/** Reports every name that stood before in the same list. `thing` says what is named: “finding”. */
export function reportRepeats(
  named: { path: Path; name: string }[],
  thing: string,
  report: Report,
  mend = "Give each its own id.",
): void {
  const seen = new Set<string>();
  for (const { path, name } of named) {
    if (seen.has(name)) report(path, `the ${thing} “${clip(name)}” stands here twice`, mend);
    seen.add(name);
  }
}
