import { expect, test } from "vitest";
import { loadContent } from "#content/load.ts";
import { contentFolder, SAMPLE } from "./sample-content.ts";

const memo = SAMPLE["exercises/memo.yaml"] ?? "";

function without(list: "findings" | "sound", next: RegExp): string {
  const shortened = memo.replace(new RegExp(`    ${list}:\\n[^]*?(?=${next.source})`), "");
  if (shortened === memo) throw new Error(`The memo has no list of ${list}.`);
  return shortened;
}

test.each([
  ["findings", / {4}sound:\n/],
  ["sound", / {2}- id: origin/],
] as const)(
  "a mark task that leaves out its list of %s is still there, with an empty one",
  async (list, next) => {
    const folder = await contentFolder({ ...SAMPLE, "exercises/memo.yaml": without(list, next) });
    const loaded = await loadContent(folder);
    const tasks = loaded.ok ? loaded.content.exercises.get("memo")?.exercise.tasks : loaded.problems;
    expect(tasks).toHaveLength(5);
    expect(tasks?.[0]).toMatchObject({ type: "mark", [list]: [] });
  },
);
