import { signUpToTeach } from "../support/classroom.ts";
import { exerciseWith, firstModule } from "../support/course.ts";
import { inspect } from "../support/inspect.ts";
import { open } from "../support/open.ts";
import { test } from "../support/test.ts";

const module = `/modules/${firstModule.id}`;
const sheets = [exerciseWith("match"), exerciseWith("rewrite")].map(({ id }) => `${module}/worksheets/${id}`);

test("A module's page for teachers is accessible to visitors and to teachers", async ({ page }) => {
  await open(page, `${module}/teaching`);
  await inspect(page);
  await signUpToTeach(page);
  await open(page, `${module}/teaching`);
  await inspect(page);
});

test("Worksheets are accessible", async ({ page }) => {
  for (const sheet of sheets) {
    await open(page, sheet);
    await inspect(page);
  }
});

test("Keys of worksheets are accessible", async ({ page }) => {
  await signUpToTeach(page);
  for (const sheet of sheets) {
    await open(page, `${sheet}/key`);
    await inspect(page);
  }
});
