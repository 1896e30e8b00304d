import {
  assign,
  handIn,
  joinAsNew,
  letItBeDue,
  newVisitor,
  sendReview,
  studentId,
  teach,
} from "../support/classroom.ts";
import { exerciseWith, report, taskOf } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { signUp } from "../support/people.ts";
import { expect, test } from "../support/test.ts";

const exercise = exerciseWith("rewrite");

test("The pages that join a class are accessible, with and without an account, and for a wrong code", async ({
  page,
  expected,
}) => {
  expected.statuses.add(404);
  const { code } = await teach(await newVisitor());
  await open(page, "/join/HHHHHHHH");
  await expect(page.getByRole("alert")).toBeVisible();
  await inspect(page);
  await open(page, `/join/${code}`);
  await inspect(page);
  await signUp(page);
  await open(page, `/join/${code}`);
  await inspect(page);
});

test("The page for a slip's code is accessible, and says what is wrong at the field", async ({
  page,
  expected,
}) => {
  expected.statuses.add(422);
  await open(page, "/claim");
  await page.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(page.getByLabel("Code")).toHaveAttribute("aria-invalid", "true");
  await inspect(page);
});

test("A student's class is accessible before anything is due", async ({ page }) => {
  const { id, code } = await teach(await newVisitor());
  await joinAsNew(page, code);
  await open(page, `/classes/${id}`);
  await inspect(page);
  await open(page, "/classes");
  await inspect(page);
});

test("Assigned work is accessible at home, in the class, on its page and once it is handed in", async ({
  page,
}) => {
  const teacher = await newVisitor();
  const { id, code } = await teach(teacher);
  await joinAsNew(page, code);
  await assign(teacher, id, report, { title: "A second one" });
  const assignment = await assign(teacher, id, exercise, { explain: "release" });
  await letItBeDue(teacher, id, assignment);
  await open(page, "/");
  await expect(page.getByRole("region", { name: "Due for your class" })).toContainText("was due");
  await inspect(page);
  await open(page, `/classes/${id}`);
  await inspect(page);
  await open(page, `/classes/${id}/assignments/${assignment}`);
  await inspect(page);
});

test("The page of what is handed in and not explained is accessible", async ({ page }) => {
  const teacher = await newVisitor();
  const { id, code } = await teach(teacher);
  await joinAsNew(page, code);
  const assignment = await assign(teacher, id, exercise, { explain: "release" });
  await open(page, `${await handIn(page, assignment, exercise)}/feedback`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is handed in");
  await inspect(page);
});

test("Explanations with a teacher's review and the student's own report are accessible", async ({ page }) => {
  const teacher = await newVisitor();
  const { id, code } = await teach(teacher);
  const username = await joinAsNew(page, code);
  const assignment = await assign(teacher, id, exercise);
  const rewrite = taskOf(exercise, "rewrite");
  const attempt = await handIn(page, assignment, exercise, {
    [rewrite.id]: { type: "rewrite", text: "One official said so." },
  });
  const student = await studentId(teacher, id, username);
  const mark = taskOf(exercise, "mark");
  await sendReview(
    teacher,
    { classId: id, assignment, attempt, student, exercise },
    {
      whole: "Read the last paragraph once more.",
      [`new.${mark.passage}.2`]: "Who says so?",
      [`rating.${rewrite.id}`]: "0.5",
      [`why.${rewrite.id}`]: "Half of it.",
      [`change.${mark.id}`]: "change",
      [`percent.${mark.id}`]: "62",
      [`reason.${mark.id}`]: "A fair question.",
    },
  );
  await open(page, `${attempt}/feedback`);
  await expect(page.getByRole("note").filter({ hasText: "Who says so?" })).toBeVisible();
  await inspect(page);
  await open(page, `/classes/${id}/report`);
  await inspect(page);
});
