import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "#content/canonical-json.ts";
import { loadContent } from "#content/load.ts";
import { altered, contentFolder, type Files, SAMPLE } from "./sample-content.ts";

async function load(files: Files) {
  const outcome = await loadContent(await contentFolder(files));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.content;
}

async function memo(files: Files) {
  const version = (await load(files)).exercises.get("memo");
  if (!version) throw new Error("no exercise");
  return version;
}

test("reading the same file twice gives the same version", async () => {
  expect(await memo(SAMPLE)).toEqual(await memo(SAMPLE));
});

test("the hash is the SHA-256 of the body, and the body is the exercise as JSON", async () => {
  const { exercise, hash, body } = await memo(SAMPLE);
  expect(hash).toBe(createHash("sha256").update(body).digest("hex"));
  expect(JSON.parse(body)).toEqual(exercise);
});

test("changing one why changes the version", async () => {
  const changed = altered("exercises/memo.yaml", "why: The words", "why: These words");
  expect((await memo(changed)).hash).not.toBe((await memo(SAMPLE)).hash);
});

test("the order of keys, comments and the width of indentation do not change the version", async () => {
  let files = altered(
    "exercises/memo.yaml",
    "level: beginner\nminutes: 6\n",
    "minutes: 6 # at most\n\nlevel:   beginner\n",
  );
  files = altered("exercises/memo.yaml", "id: memo\n", "# A first exercise.\nid: memo\n", files);
  files = altered("exercises/memo.yaml", "content_note: null\n", "", files);
  expect((await memo(files)).hash).toBe((await memo(SAMPLE)).hash);
});

test("canonical JSON sorts keys at every depth and keeps the order of lists", () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, "a"], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},"a"]}');
});

test("the same letters typed in another way of encoding them do not change the version", async () => {
  const composed = await memo(altered("exercises/memo.yaml", "title: A memo", "title: A m\u00e9mo"));
  const apart = await memo(altered("exercises/memo.yaml", "title: A memo", "title: A me\u0301mo"));
  expect(apart.exercise.title).toBe("A m\u00e9mo");
  expect(apart.hash).toBe(composed.hash);
});

test("a drill's hash follows its explanation", async () => {
  const before = (await load(SAMPLE)).drills.get("bridge");
  const same = (await load(SAMPLE)).drills.get("bridge");
  const after = (await load(altered("drills/attribution.yaml", "check: Ask", "check: Do ask"))).drills.get(
    "bridge",
  );
  expect(before?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(same?.hash).toBe(before?.hash);
  expect(after?.hash).not.toBe(before?.hash);
});
