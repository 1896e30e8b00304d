import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EmbeddedStoreBusyError, lockStore } from "#db/embedded/lock.ts";
import { folderContents } from "./folder-contents.ts";
import { runScript } from "./run-script.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a second lock in the same process is refused until the first is released", () => {
  const folder = temporaryFolder();
  const first = lockStore(folder);
  expect(() => lockStore(folder)).toThrow(EmbeddedStoreBusyError);
  expect(() => lockStore(folder)).toThrow("this process");
  first.release();
  lockStore(folder).release();
});

test("releasing twice does not free the lock of whoever came next", () => {
  const folder = temporaryFolder();
  const first = lockStore(folder);
  first.release();
  const second = lockStore(folder);
  first.release();
  expect(() => lockStore(folder)).toThrow(EmbeddedStoreBusyError);
  second.release();
});

test("another process is refused, named the holder and touches nothing; kill -9 frees the lock", async () => {
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  const holder = runScript("tests/db/embedded/hold-store.ts", [folder]);
  await holder.line((line) => line === "open");
  const before = folderContents(folder);

  const second = runScript("tests/db/embedded/hold-store.ts", [folder]);
  expect(await second.ended).toBe(1);
  expect(second.printed.join("\n")).toContain("EmbeddedStoreBusyError");
  expect(second.printed.join("\n")).toContain(`in use by process ${holder.child.pid}`);
  expect(folderContents(folder)).toEqual(before);

  holder.child.kill("SIGKILL");
  await holder.ended;
  lockStore(folder).release();
});
