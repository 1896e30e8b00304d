import type { Page } from "@playwright/test";
import { demoLearners } from "#app/commands/demo/learner.ts";
import { randomFrom } from "#app/commands/demo/random.ts";
import { simulateAnswers } from "#app/commands/demo/simulate-answers.ts";
import { post } from "../support/attempts.ts";
import {
  assign,
  type Classroom,
  handIn,
  makeClass,
  newPupil,
  sendReview,
  signUpToTeach,
  studentId,
  teach,
} from "../support/classroom.ts";
import { exerciseWith, report, taskOf } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

const exercise = exerciseWith("rewrite");
const rewrite = taskOf(exercise, "rewrite");

interface FullClass extends Classroom {
  assignment: string;
  /** One whose work has been reviewed, and one whose work waits. */
  reviewed: string;
  waiting: string;
}

/** Six students of differing skill, five of whom have handed in; one has terms of their own, one has been reviewed. */
async function fullClass(page: Page): Promise<FullClass> {
  const classroom = await teach(page);
  const { id, code } = classroom;
  const assignment = await assign(page, id, exercise);
  const learners = demoLearners(["Ann Lee", "Ben Holm", "Cem Acar", "Dora Moss", "Eli Ward", "Fay Stone"]);
  const pupils = await Promise.all(learners.map(({ name }) => newPupil(code, name)));
  const attempts = await Promise.all(
    learners.slice(0, 5).map((learner, at) => {
      const pupil = pupils[at] ?? page;
      const answers = simulateAnswers(exercise, learner, randomFrom(learner.name));
      const text = { type: "rewrite" as const, text: "One official said so." };
      return handIn(pupil, assignment, exercise, { ...answers, [rewrite.id]: text });
    }),
  );
  const [reviewed, waiting, late] = await Promise.all(
    ["Ann Lee", "Ben Holm", "Fay Stone"].map((name) => studentId(page, id, name)),
  );
  if (!reviewed || !waiting || !late) throw new Error("Students are missing.");
  const of = { classId: id, assignment, attempt: attempts[0] ?? "", student: reviewed, exercise };
  const mark = taskOf(exercise, "mark").id;
  const changed = { [`change.${mark}`]: "change", [`percent.${mark}`]: "62", [`reason.${mark}`]: "Fair." };
  await sendReview(page, of, { ...changed, [`rating.${rewrite.id}`]: "1", whole: "Well read." });
  const own = { intent: "save-override", student: late, attempts: "3", reason: "was away" };
  await post(page, `/classes/${id}/assignments/${assignment}/edit`, own);
  return { ...classroom, assignment, reviewed, waiting };
}

test("The list of classes is accessible with none and with one", async ({ page }) => {
  await signUpToTeach(page);
  await open(page, "/classes");
  await inspect(page);
  await makeClass(page);
  await open(page, "/classes");
  await inspect(page);
});

test("A new class is accessible: its page, gradebook, queue and slips", async ({ page }) => {
  const { id } = await teach(page);
  for (const path of ["", "/gradebook", "/review", "/slips"]) {
    await open(page, `/classes/${id}${path}`);
    await inspect(page);
  }
});

test("A full class is accessible: its page, gradebook and queue", async ({ page }) => {
  const { id } = await fullClass(page);
  for (const path of ["", "/gradebook", "/review"]) {
    await open(page, `/classes/${id}${path}`);
    await inspect(page);
  }
});

test("Settings, instructors, the join code and an invitation are accessible", async ({ page, elsewhere }) => {
  const { id } = await teach(page);
  await open(page, `/classes/${id}/instructors`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: /^Link 1/ }).inputValue();
  await inspect(page);
  for (const path of ["settings", "join-code"]) {
    await open(page, `/classes/${id}/${path}`);
    await inspect(page);
  }
  await signUpToTeach(elsewhere);
  await open(elsewhere, new URL(link).pathname);
  await inspect(elsewhere);
});

test("A list of students is accessible before, in and after its trial run", async ({ page }) => {
  const { id } = await teach(page);
  await open(page, `/classes/${id}/roster`);
  await inspect(page);
  const buffer = Buffer.from(`name,username\nAnn Lee,ann-${id.slice(0, 8)}\n=1+1,sum\n`);
  await page.getByLabel("CSV file").setInputFiles({ name: "year10.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Try it out" }).click();
  await expect(page.getByRole("heading", { name: "A trial run" })).toBeFocused();
  await inspect(page);
  await page.getByRole("button", { name: "Add this one" }).click();
  await expect(page.getByRole("heading", { name: "Ann Lee" })).toBeVisible();
  await inspect(page);
});

test("The form of an assignment is accessible, and so are its problems and exceptions", async ({
  page,
  expected,
}) => {
  expected.statuses.add(422);
  const { id, assignment, waiting } = await fullClass(page);
  await open(page, `/classes/${id}/assignments/new`);
  await page.getByLabel("Module").selectOption("");
  await page.getByLabel("Due: day").fill("2020-01-01");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await inspect(page);
  await open(page, `/classes/${id}/assignments/${assignment}/edit?exception=${waiting}`);
  await expect(page.getByRole("form", { name: "Exception for Ben Holm" })).toBeVisible();
  await inspect(page);
});

test("Results, questions and the sheet for the lesson are accessible", async ({ page }) => {
  const { id, assignment } = await fullClass(page);
  const results = `/classes/${id}/assignments/${assignment}`;
  for (const path of [
    `${results}?exercise=1&sentence=1.1#who`,
    `${results}/questions`,
    `${results}?exercise=1&lesson`,
  ]) {
    await open(page, path);
    await inspect(page);
  }
});

test("Results, questions and the sheet are accessible where nobody has handed in", async ({ page }) => {
  const { id } = await teach(page);
  const results = `/classes/${id}/assignments/${await assign(page, id, report)}`;
  for (const path of [results, `${results}/questions`, `${results}?exercise=1&lesson`]) {
    await open(page, path);
    await inspect(page);
  }
});

test("A review, a student's page and the page of the key are accessible", async ({ page, expected }) => {
  expected.statuses.add(422);
  const { id, assignment, reviewed, waiting } = await fullClass(page);
  const results = `/classes/${id}/assignments/${assignment}`;
  await open(page, `${results}/students/${waiting}`);
  await page.getByRole("button", { name: "2, comment on sentence 2", exact: true }).click();
  await page
    .getByRole("radio", { name: /^Change it/ })
    .first()
    .check();
  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing has been kept yet." })).toBeFocused();
  await inspect(page);
  await open(page, `/classes/${id}/students/${reviewed}?ask=remove`);
  await inspect(page);
  await open(page, `${results}/regrade`);
  await inspect(page);
});

test("The review of a student who has handed in nothing is accessible", async ({ page }) => {
  const { id, code } = await teach(page);
  const assignment = await assign(page, id, report);
  await newPupil(code, "Ann Lee");
  const student = await studentId(page, id, "Ann Lee");
  await open(page, `/classes/${id}/assignments/${assignment}/students/${student}`);
  await expect(page.getByText("Nothing to review yet")).toBeVisible();
  await inspect(page);
});
