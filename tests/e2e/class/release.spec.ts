import { assign, handIn, joinAsNew, newPupil, sendReview, studentId, teach } from "../support/classroom.ts";
import { report, taskOf } from "../support/course.ts";
import { open } from "../support/open.ts";
import { expect, test } from "../support/test.ts";

/** Of each explanation the longest stretch that HTML and JSON write alike. */
const explanations = taskOf(report, "mark").findings.map(
  ({ why }) => why.split(/["'&<>\\]/).toSorted((a, b) => b.length - a.length)[0] ?? "",
);

test("Handed in, a passage shows neither score nor key until the teacher releases them", async ({
  page,
  elsewhere,
}) => {
  const { id, code } = await teach(page);
  const assignment = await assign(page, id, report, { explain: "release" });
  const username = await joinAsNew(elsewhere, code);
  const attempt = await handIn(elsewhere, assignment, report);
  const student = await studentId(page, id, username);
  await sendReview(
    page,
    { classId: id, assignment, attempt, student, exercise: report },
    { whole: "Read the last paragraph once more." },
  );

  await open(elsewhere, `${attempt}/feedback`);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(`“${report.title}” is handed in`);
  await expect(elsewhere.getByText("appear when your teacher releases them.")).toBeVisible();
  await elsewhere.getByRole("link", { name: "Back to Warnings" }).click();
  await expect(elsewhere.getByText("Handed in", { exact: true })).toBeVisible();
  await expect(elsewhere.getByRole("link", { name: `Explanations of ${report.title}` })).toHaveCount(0);
  const before = [await (await elsewhere.request.get(`${attempt}/feedback`)).text()];
  for (const path of ["/", `/classes/${id}`, `/classes/${id}/report`])
    before.push(await (await elsewhere.request.get(path)).text());
  for (const secret of ["Read the last paragraph", ...explanations])
    expect(before.join("\n")).not.toContain(secret);

  await open(page, `/classes/${id}/assignments/${assignment}/edit`);
  await page.getByText("Release the explanations now").click();
  await page.getByRole("button", { name: "Release them" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The explanations are open" })).toBeVisible();

  await elsewhere.reload();
  await elsewhere.getByRole("link", { name: `Explanations of ${report.title}` }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toContainText("weak sentence");
  const after = await (await elsewhere.request.get(`${attempt}/feedback`)).text();
  for (const explanation of explanations) expect(after).toContain(explanation);
  await expect(elsewhere.getByRole("region", { name: "Your teacher’s review" })).toContainText(
    "Read the last paragraph once more.",
  );
});

test("With pseudonyms on no page of the class shows a student's name, and with them off each does again", async ({
  page,
}) => {
  const { id, code } = await teach(page);
  const assignment = await assign(page, id, report);
  const pupil = await newPupil(code, "Linnet Brown");
  await handIn(pupil, assignment, report);
  const student = await studentId(page, id, "Linnet Brown");
  const results = `/classes/${id}/assignments/${assignment}`;
  const pages = [
    `/classes/${id}`,
    results,
    `/classes/${id}/gradebook`,
    `${results}/students/${student}`,
    `/classes/${id}/students/${student}`,
  ];
  await open(page, `/classes/${id}`);
  const main = page.getByRole("main");
  const pseudonyms = page.getByRole("switch", { name: "Pseudonyms instead of names" });
  await expect(main).toContainText("Linnet Brown");
  await pseudonyms.click();
  await expect(pseudonyms).toBeChecked();
  const [, row] = await page.getByRole("table", { name: "Students" }).getByRole("row").all();
  const bird = (await row?.getByRole("rowheader").innerText()) ?? "";
  for (const path of pages) {
    await open(page, path);
    await expect(main).toContainText(bird);
    expect(await main.innerText()).not.toMatch(new RegExp(`Linnet Brown|${pupil.username}`));
  }
  await open(page, results);
  await pseudonyms.click();
  await expect(page).toHaveURL(results);
  await expect(pseudonyms).not.toBeChecked();
  await expect(main).toContainText("Linnet Brown");
});
