import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPublicExercise } from "#app/domain/exercise/public-exercise.ts";
import {
  buildChoice,
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildMatch,
  buildOrder,
  buildPassage,
  buildRewrite,
} from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";

const PASSAGE = buildPassage("The notorious firm left.\nNobody was asked.");
const KEY = "CANARY";
const HIDDEN = { name: KEY, check: KEY, next: KEY };
const FINDING = buildFinding(PASSAGE, "loaded", ["notorious"], { id: KEY, why: KEY, check: KEY, next: KEY });
const CHOICE = buildChoice(["+a", "b", "c", "d"], { id: "t2", ...HIDDEN });
const MATCH = buildMatch(
  [
    ["l1", "r1"],
    ["l2", "r2"],
    ["l3", "r3"],
  ],
  { id: "t4", ...HIDDEN },
);
const EXERCISE = buildExercise(
  [PASSAGE],
  [
    buildMarkTask([FINDING], {
      name: KEY,
      sound: [{ place: FINDING.places[0]?.core ?? { start: 0, end: 1 }, why: KEY, check: KEY, next: KEY }],
    }),
    { ...CHOICE, answers: CHOICE.answers.map((answer) => ({ ...answer, why: KEY })) },
    buildOrder(["first", "second", "third"], { id: "t3", why: KEY, ...HIDDEN }),
    { ...MATCH, pairs: MATCH.pairs.map((pair) => ({ ...pair, why: KEY })) },
    buildRewrite({ id: "t5", name: KEY, model: KEY, rubric: [KEY, KEY, KEY] }),
  ],
  {
    debrief: {
      established: [{ text: KEY, source: KEY, date: KEY, url: KEY }],
      notEstablished: [KEY],
      next: [KEY],
    },
  },
);

/** The same value with a field "secret" added to every object in it, as a future version might add one. */
function withSecrets<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withSecrets) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withSecrets(inner)]);
  return { ...Object.fromEntries(entries), secret: KEY };
}

const texts = (items: { text: string }[]) => items.map((item) => item.text);
function task<T extends string>(seed: string, type: T) {
  const found = toPublicExercise(EXERCISE, seed).tasks.find((candidate) => candidate.type === type);
  return found as Extract<typeof found, { type: T }>;
}

describe("the public exercise", () => {
  test("holds what the workspace shows and nothing more", () => {
    const shown = toPublicExercise(EXERCISE, "seed");
    expect(Object.keys(shown).sort()).toEqual([
      "basedOn",
      "contentNote",
      "id",
      "language",
      "level",
      "minutes",
      "passages",
      "tasks",
      "title",
    ]);
    expect(shown.passages).toEqual([PASSAGE]);
    expect(shown.tasks).toMatchObject([
      { type: "mark", id: "t1", passage: "a" },
      { type: "choice", id: "t2", prompt: "A prompt?", several: false },
      { type: "order", id: "t3", prompt: "A prompt?" },
      { type: "match", id: "t4", prompt: "A prompt?" },
      { type: "rewrite", id: "t5", prompt: "A prompt?", source: "A sentence." },
    ]);
    expect(shown.tasks[0]).toEqual({ type: "mark", id: "t1", passage: "a" });
  });

  test("never holds a string of the key, nor a field that nobody allowed", () => {
    expect(JSON.stringify(EXERCISE).split(KEY).length).toBeGreaterThan(25);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const sent = JSON.stringify(toPublicExercise(withSecrets(EXERCISE), seed));
        for (const leak of [KEY, "secret", '"right"', '"why"', "findings", "loaded", "weight"]) {
          expect(sent).not.toContain(leak);
        }
      }),
      RUNS,
    );
  });

  test("shows every item once, orders never in the right order, sides never lined up", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const items = texts(task(seed, "order").items);
        expect(items.toSorted()).toEqual(["first", "second", "third"]);
        expect(items).not.toEqual(["first", "second", "third"]);
        const { lefts, rights } = task(seed, "match");
        expect(texts(lefts)).toEqual(["l1", "l2", "l3"]);
        expect(texts(rights).toSorted()).toEqual(["r1", "r2", "r3"]);
        expect(texts(rights)).not.toEqual(["r1", "r2", "r3"]);
        expect(texts(task(seed, "choice").answers).toSorted()).toEqual(["a", "b", "c", "d"]);
      }),
      RUNS,
    );
  });

  test("the seed alone decides the order, and different seeds give different orders", () => {
    expect(toPublicExercise(EXERCISE, "s")).toEqual(toPublicExercise(EXERCISE, "s"));
    const orders = new Set<string>();
    for (let seed = 0; seed < 400; seed++) orders.add(texts(task(`${seed}`, "choice").answers).join(""));
    expect(orders.size).toBe(24);
  });

  test("the order shown tells nothing about the author's order", () => {
    const turned = { ...EXERCISE, tasks: [{ ...CHOICE, answers: CHOICE.answers.toReversed() }] };
    const shown = toPublicExercise(turned, "s").tasks[0];
    expect(shown).toEqual(task("s", "choice"));
  });

  test("answers whose order the author keeps stay as they are", () => {
    const kept = buildExercise([], [buildChoice(["+none", "one", "+two"], { keepOrder: true })]);
    const [shown] = toPublicExercise(kept, "s").tasks;
    expect(shown).toMatchObject({ several: true, answers: [{ id: "none" }, { id: "one" }, { id: "two" }] });
  });

  test("right-hand sides that share an id are shown once", () => {
    const shared = buildExercise(
      [],
      [
        buildMatch([
          ["l1", "r"],
          ["l2", "r"],
          ["l3", "q"],
        ]),
      ],
    );
    const [shown] = toPublicExercise(shared, "s").tasks;
    expect(shown?.type === "match" && texts(shown.rights).toSorted()).toEqual(["q", "r"]);
  });
});
