import { beforeAll, describe, expect, test } from "vitest";
import type { Demo } from "#app/commands/demo/demo.ts";
import { freshPassword } from "#app/commands/demo/fresh-password.ts";
import { demoLearners } from "#app/commands/demo/learner.ts";
import { populate } from "#app/commands/demo/populate.ts";
import { randomFrom } from "#app/commands/demo/random.ts";
import { simulateAnswers } from "#app/commands/demo/simulate-answers.ts";
import type { GradebookPage } from "#app/domain/class/gradebook-figures.ts";
import { discernment } from "#app/domain/scoring/discernment.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { openFeedback } from "#app/use-cases/learn/open-feedback.server.ts";
import { openGradebook } from "#app/use-cases/teach/open-gradebook.server.ts";
import { studentReport } from "#app/use-cases/teach/student-report.server.ts";
import { drillAnswers } from "#db/schema/practice.ts";
import { realContent, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { signInInput } from "#tests/builders/people.ts";

let deps: TestDeps;
let demo: Demo;
let book: GradebookPage;

async function bookOf(classId: string, userId: string): Promise<GradebookPage> {
  const asked = { classId, userId, show: "everyone" as const, folded: [], page: 1 };
  return accepted(await openGradebook(deps, asked)).gradebook;
}

async function filled() {
  deps = await testDeps(await realContent());
  demo = await populate(deps);
  book = await bookOf(demo.classes.main, demo.instructor.id);
}

describe("the demonstration", { timeout: 240_000 }, () => {
  beforeAll(filled, 240_000);

  test("asks for all exercises of the course: one assignment closed, one just due, one to come, one a draft", () => {
    const { closed, due, open, draft } = demo.assignments;
    expect(book.groups.map(({ id }) => id)).toEqual([closed, due, open, draft]);
    expect(book.groups.map((group) => group.draft)).toEqual([false, false, false, true]);
    const asked = book.groups.filter((group) => !group.draft).flatMap(({ exercises }) => exercises);
    expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(deps.content.exercises.keys()));
  });

  test("has thirty students of differing skill, and two who have not claimed their accounts", () => {
    expect(book.rows).toHaveLength(32);
    const means = book.rows.flatMap(({ mean }) => mean ?? []).toSorted((a, b) => a - b);
    expect(means.length).toBeGreaterThanOrEqual(28);
    expect(means[3]).toBeLessThan(0.5);
    expect(means.at(-4)).toBeGreaterThan(0.7);
  });

  test("shows late work, work that waits, something missing, exceptions and changed scores", () => {
    expect(book.counts.late).toBeGreaterThanOrEqual(3);
    expect(book.counts.awaiting).toBeGreaterThanOrEqual(5);
    expect(demo.awaiting).toBeGreaterThanOrEqual(book.counts.awaiting);
    expect(book.counts.missing).toBeGreaterThanOrEqual(3);
    const parts = book.rows.flatMap((row) => row.parts);
    expect(parts.filter(({ exception }) => exception)).toHaveLength(2);
    expect(parts.filter(({ changed }) => changed)).toHaveLength(2);
  });

  test("has those who read better tell weak sentences from sound ones better", async () => {
    const sorted = book.rows
      .filter(({ mean }) => mean !== null)
      .toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
    const dPrime = async (row: (typeof sorted)[number] | undefined) => {
      const asked = {
        classId: demo.classes.main,
        studentId: row?.student ?? "",
        reader: "instructor" as const,
      };
      const report = await studentReport(deps, asked);
      return report ? (discernment(report.trials)?.dPrime ?? Number.NaN) : Number.NaN;
    };
    expect(await dPrime(sorted.at(-2))).toBeGreaterThan((await dPrime(sorted[4])) + 0.5);
  });

  test("lets everybody it names sign in", async () => {
    for (const { login, password } of [demo.instructor, demo.coInstructor, ...demo.students])
      accepted(await signIn(deps, signInInput(login, { password })));
    expect(demo.students).toHaveLength(3);
    await bookOf(demo.classes.main, demo.coInstructor.id);
  });

  test("has sent the first student a review of something they may read", async () => {
    const [first] = demo.students;
    const asked = { classId: demo.classes.main, studentId: first?.id ?? "", reader: "student" as const };
    const report = await studentReport(deps, asked);
    const lines = report?.sections.flatMap((section) => section.lines) ?? [];
    const work = lines.find((line) => line.work?.reviewed)?.work;
    expect(work?.explained).toBe(true);
    accepted(await openFeedback(deps, { attempt: work?.attempt ?? "", userId: first?.id ?? "" }));
  });

  test("has a class too small for figures, an empty one, and answers to drills", async () => {
    expect((await bookOf(demo.classes.small, demo.instructor.id)).rows).toHaveLength(3);
    expect((await bookOf(demo.classes.empty, demo.instructor.id)).rows).toEqual([]);
    expect((await deps.db.select().from(drillAnswers)).length).toBeGreaterThan(200);
  });
});

test("simulated students answer the same each time, and each in their own way", () => {
  const exercise = deps.content.exercises.get("idlib-two-reports")?.exercise;
  if (!exercise) throw new Error("the course has lost an exercise");
  const answersOf = () =>
    demoLearners().map((learner) =>
      simulateAnswers(exercise, learner, randomFrom(`answers ${learner.name}`)),
    );
  expect(answersOf()).toEqual(answersOf());
  expect(new Set(answersOf().map((answers) => JSON.stringify(answers))).size).toBe(30);
});

test("passwords are fresh each time", () => {
  expect(freshPassword()).not.toBe(freshPassword());
});
