import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { altered, contentFolder, SAMPLE } from "./sample-content.ts";

// Generous, because another suite may have the processor.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, "../..");
const agreement = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "content/agreement.ts", ...args], { cwd: root });
const keyIn = (folder: string) => readFile(join(folder, "agreement", "memo.yaml"), "utf8");

test("a sheet is put into its folder, made anew while it is empty, and left as it is once filled", async () => {
  const folder = await contentFolder(SAMPLE);
  const { stdout } = await agreement(folder, "--sheet", "memo");
  expect(stdout).toBe(
    "The sheet is content/agreement/memo.yaml. Give it to somebody who has not seen your key.\n",
  );
  const sheet = await keyIn(folder);
  expect(sheet).toContain("\nexercise: memo\n");
  await agreement(folder, "--sheet", "memo");
  expect(await keyIn(folder)).toBe(sheet);

  const keyed = sheet.replace("  a: []", "  a:\n    - kind: loaded\n      places: [notorious]");
  for (const filled of [keyed, sheet.replace('reader: ""', "reader: a colleague"), "reader: [broken"]) {
    await writeFile(join(folder, "agreement", "memo.yaml"), filled);
    await expect(agreement(folder, "--sheet", "memo")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^content\/agreement\/memo\.yaml has been filled in already and was left/,
      ),
    });
    expect(await keyIn(folder)).toBe(filled);
  }
});

test("a misspelt exercise is answered with the one that is close, and no file is made", async () => {
  const folder = await contentFolder(SAMPLE);
  await expect(agreement(folder, "--sheet", "meno")).rejects.toMatchObject({
    code: 1,
    stderr: "There is no exercise “meno”. Did you mean “memo”?\n",
  });
  await expect(readFile(join(folder, "agreement", "meno.yaml"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("a sheet is printed on demand, and then no file is made", async () => {
  const folder = await contentFolder(SAMPLE);
  const { stdout } = await agreement(folder, "--sheet", "memo", "--print");
  expect(stdout).toContain("\npassages:\n  a: []\n");
  await expect(keyIn(folder)).rejects.toMatchObject({ code: "ENOENT" });
});

test("an exercise without a key is told how to get one, and one with a wrong key only what is wrong", async () => {
  const folder = await contentFolder(SAMPLE);
  await expect(agreement(folder)).rejects.toMatchObject({
    stderr: expect.stringContaining(
      "memo has no second key. Make a sheet for it: npm run content:agreement -- --sheet memo",
    ),
  });
  await agreement(folder, "--sheet", "memo");
  await expect(agreement(folder)).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /^(?!.*has no second key)content\/agreement\/memo\.yaml, line \d+: `reader` has 0/s,
    ),
  });
});

test("content with a mistake is not keyed before it is mended", async () => {
  const folder = await contentFolder(altered("exercises/memo.yaml", "minutes: 6", "minutes: six"));
  await expect(agreement(folder, "--sheet", "memo")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /`minutes` should be a number.*Mend these first, then run the command again/s,
    ),
  });
});
