import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { loadContent } from "#content/load.ts";
import { contentFolder } from "./sample-content.ts";

test("the examples of the guide make up a course without a problem", async () => {
  const guide = await readFile(resolve(import.meta.dirname, "../../content/README.md"), "utf8");
  const [exercise = "", tasks = "", drill = "", module = ""] = [
    ...guide.matchAll(/^```text\n(.*?)^```$/gms),
  ].map((block) => block[1] ?? "");
  const outcome = await loadContent(
    await contentFolder({
      "course.yaml": "title: Guide\nmodules: [said-and-shown]\n",
      "exercises/water-authority-memo.yaml": exercise.replace(/^debrief:/m, () => `${tasks}debrief:`),
      "drills/attribution.yaml": drill,
      "modules/said-and-shown.yaml": module,
    }),
  );
  expect(outcome).toMatchObject({ ok: true, warnings: [] });
  const types = outcome.ok && outcome.content.exercises.get("water-authority-memo")?.exercise.tasks;
  expect(types).toMatchObject(["mark", "choice", "order", "match", "rewrite"].map((type) => ({ type })));
});
