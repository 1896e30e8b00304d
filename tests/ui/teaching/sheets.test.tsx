import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { KeyView } from "#app/ui/teaching/key-view.tsx";
import { WorksheetView } from "#app/ui/teaching/worksheet-view.tsx";
import { reservoirExercise } from "#tests/builders/course.ts";
import { realContent } from "#tests/builders/deps.ts";
import { cardOf, wordsOf } from "../report/page.tsx";

vi.mock("@remix-run/react", () => ({
  Link: ({ to, ...rest }: ComponentProps<"a"> & { to: string }) => <a href={to} {...rest} />,
}));

const { exercises } = await realContent();
const all = [...exercises.values()].map(({ exercise }) => exercise);
const place = {
  module: { id: "m", title: "A module", teaching: true },
  course: "A course",
  address: "https://school.example/modules/m/worksheets/x",
};

const sheetFor = (exercise: (typeof all)[number], teaches = false) =>
  renderToStaticMarkup(
    <WorksheetView {...place} sheet={toPublicExercise(exercise, "sheet")} teaches={teaches} />,
  );
const keyFor = (exercise: (typeof all)[number], letters = {}) =>
  renderToStaticMarkup(<KeyView {...place} exercise={exercise} letters={letters} />);

/** Spaces as the markup's words have them. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;?”)])/g, "$1")
    .replace(/([“(]) /g, "$1");

describe.each(all.map((exercise) => [exercise.id, exercise] as const))("%s on paper", (_id, exercise) => {
  const [sheet, key] = [sheetFor(exercise), keyFor(exercise)];
  const words = { sheet: plain(wordsOf(sheet)), key: plain(wordsOf(key)) };

  test("the sheet has every sentence of a passage to mark with four boxes, and every question", () => {
    const marked = exercise.tasks.flatMap((task) => (task.type === "mark" ? [task.passage] : []));
    const sentences = exercise.passages.flatMap(sentencesOf);
    const toMark = exercise.passages.filter(({ id }) => marked.includes(id)).flatMap(sentencesOf);
    for (const { text } of sentences) expect(words.sheet).toContain(plain(text));
    expect(words.sheet.split("A S L E").length - 1).toBe(toMark.length);
    for (const task of exercise.tasks)
      if ("prompt" in task) expect(words.sheet).toContain(plain(task.prompt));
  });

  test("the key says why of everything, and speaks to nobody who has answered", () => {
    const whys = exercise.tasks.flatMap((task) => {
      if (task.type === "mark")
        return [...task.findings.map((one) => one.why), ...task.findings.map((one) => one.check)];
      if (task.type === "choice") return task.answers.map((one) => one.why);
      if (task.type === "match") return task.pairs.map((one) => one.why);
      if (task.type === "order") return [task.why, ...task.items.map((one) => one.text)];
      return [task.model, ...task.rubric];
    });
    for (const why of whys.filter(Boolean)) expect(words.key).toContain(plain(why));
    const outcomes = [...key.matchAll(/class="outcome">(?:<svg.*?<\/svg>)?([^<]*)/g)].map(([, said]) =>
      said?.trim(),
    );
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter((said) => said !== "Holds up" && said !== "Right answer")).toEqual([]);
    expect(words.key).not.toMatch(/You marked|Your (answer|text|order)|You (put|wrote) nothing/);
  });

  test("the key draws each finding's letter full, as words that belong to it", () => {
    expect(key).not.toContain("badge--hollow");
    expect(key).not.toContain("mark--missed");
  });
});

test("the key marks the right answer of a choice and gives a match by its letter", () => {
  const exercise = reservoirExercise();
  const key = keyFor(exercise, { t4: { Report: "b" } });
  expect(wordsOf(cardOf(key, "question-t4"))).toContain("Poison → belongs with b. Report");
  expect(wordsOf(cardOf(key, "question-t2"))).toContain("One Right answer Why. Two Why.");
});

test("the link from a worksheet to its key is shown to those who may open it", () => {
  const [exercise] = all;
  if (!exercise) throw new Error("The course has no exercise.");
  const to = `/modules/m/worksheets/${exercise.id}/key`;
  expect(sheetFor(exercise, true)).toContain(to);
  expect(sheetFor(exercise)).not.toContain(to);
});
