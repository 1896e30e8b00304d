import type { Mark } from "#app/domain/attempt/answers.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { submitted } from "../support/attempts.ts";
import { exerciseWith, type Ground, groundOf, report, taskOf } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { test } from "../support/test.ts";

/** Every kind of mark: found, a second time, of another kind, beside it. */
function marksOfEverySort({ task, sentences }: Ground): Mark[] {
  const found = task.findings
    .slice(0, 2)
    .flatMap(({ kind, places }) => places.map(({ core }) => ({ kind, ...core })));
  const other = task.findings.slice(2, 4).flatMap(({ kind, places }) => {
    const place = places[0]?.core;
    return place ? [{ kind: KINDS.find((one) => one !== kind) ?? kind, ...place }] : [];
  });
  const needless = task.sound.slice(0, 2).map(({ place }): Mark => ({ kind: "loaded", ...place }));
  const whole = sentences.slice(-1).map(({ start, end }): Mark => ({ kind: "evidence", start, end }));
  return [...found, ...other, ...needless, ...whole];
}

test("Explanations of a passage with nothing marked are accessible", async ({ page }) => {
  await open(page, `${await submitted(page, report)}/feedback`);
  await inspect(page);
});

test("Explanations of hits, misses and false alarms in two passages are accessible", async ({ page }) => {
  const exercise = exerciseWith("match");
  const address = await submitted(page, exercise, marksOfEverySort(groundOf(exercise)));
  await open(page, `${address}/feedback`);
  await inspect(page);
});

test("Explanations with a rewrite to rate are accessible", async ({ page }) => {
  const exercise = exerciseWith("rewrite");
  const own = { [`r.${taskOf(exercise, "rewrite").id}`]: "The general said so; nothing is shown." };
  const address = await submitted(page, exercise, marksOfEverySort(groundOf(exercise)), own);
  await open(page, `${address}/feedback`);
  await inspect(page);
});

test("Explanations of a passage without findings are accessible", async ({ page }) => {
  const sound = exerciseWith("mark", (exercise) => groundOf(exercise).task.findings.length === 0);
  const address = await submitted(page, sound, marksOfEverySort(groundOf(sound)));
  await open(page, `${address}/feedback`);
  await inspect(page);
});

test("A second attempt's explanations are accessible", async ({ page }) => {
  await submitted(page, report);
  await open(page, `${await submitted(page, report)}/feedback`);
  await inspect(page);
});
