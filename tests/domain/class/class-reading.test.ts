import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classReading } from "#app/domain/class/class-reading.ts";
import { lessonReading } from "#app/domain/class/lesson-reading.ts";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { trialsOf } from "#app/domain/scoring/trials-of.ts";
import {
  buildChoice,
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildPassage,
} from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";

const passage = buildPassage(`
  The gate closed at six, a notice says.
  A senior official revealed that it had been planned for weeks.
  The leak began at a timber yard.

  The notorious office did not reply.
  Two inspectors saw the seal.
`);
const exercise = buildExercise(
  [passage],
  [
    buildMarkTask([
      buildFinding(passage, "attribution", ["A senior official revealed"]),
      buildFinding(passage, "evidence", ["The leak began at a timber yard."]),
      buildFinding(passage, "loaded", ["notorious"]),
    ]),
    buildChoice(["+One", "Two"], { id: "t2" }),
  ],
);
const sentences = sentencesOf(passage);

/** What a student marked: sentences, from 1, with a kind each. */
type Marked = [sentence: number, kind: Kind][];

function attempt(userId: string, marked: Marked) {
  const marks = marked.map(([number, kind]) => {
    const sentence = sentences[number - 1];
    return { kind, start: sentence?.start ?? 0, end: sentence?.end ?? 0, certainty: null };
  });
  return { userId, tasks: scoreExercise(exercise, { t1: { type: "mark", marks } }).tasks };
}

const CLASS: Marked[] = [
  [
    [2, "attribution"],
    [3, "evidence"],
    [4, "loaded"],
  ],
  [
    [2, "attribution"],
    [3, "single-source"],
    [4, "loaded"],
  ],
  [
    [2, "attribution"],
    [3, "single-source"],
    [1, "evidence"],
  ],
  [[2, "single-source"]],
  [
    [2, "attribution"],
    [1, "evidence"],
    [1, "loaded"],
  ],
  [],
];
const reading = classReading(
  exercise,
  CLASS.map((marked, index) => attempt(`s${index}`, marked)),
);
const [read] = reading.passages;

describe("a class's reading of a passage", () => {
  test("counts a student once for a sentence, and those who marked it as the key does", () => {
    expect(read?.sentences.map(({ marked, rightKind }) => [marked, rightKind])).toEqual([
      [2, null],
      [5, 4],
      [3, 1],
      [2, 2],
      [0, null],
    ]);
    expect(read?.sentences.map(({ kinds }) => kinds)).toEqual([
      [],
      ["attribution"],
      ["evidence"],
      ["loaded"],
      [],
    ]);
  });

  test("counts for each kind how many marked a sentence as that", () => {
    expect(read?.sentences[0]?.byKind).toEqual({
      attribution: 0,
      "single-source": 0,
      loaded: 1,
      evidence: 2,
    });
    expect(read?.sentences[2]?.byKind).toEqual({
      attribution: 0,
      "single-source": 2,
      loaded: 0,
      evidence: 1,
    });
  });

  test("puts the weakness that was understood worst first, with the kind most took it for", () => {
    expect(
      reading.findings.map(({ kind, found, otherKind, missed }) => [kind, found, otherKind, missed]),
    ).toEqual([
      ["evidence", 1, 2, 3],
      ["loaded", 2, 0, 4],
      ["attribution", 4, 1, 1],
    ]);
    expect(reading.findings.map(({ otherMost }) => otherMost)).toEqual([
      "single-source",
      null,
      "single-source",
    ]);
    expect(reading.findings[1]).toMatchObject({ quote: "notorious", sentence: 3, passage: 0 });
  });

  test("tells each kind's share with its likely range, and that of sound sentences left alone", () => {
    const rows = reading.kinds.map(({ kind, count, of }) => [kind, count, of]);
    expect(rows).toEqual([
      ["attribution", 4, 6],
      ["single-source", 0, 0],
      ["loaded", 2, 6],
      ["evidence", 1, 6],
      [null, 10, 12],
    ]);
    expect(reading.kinds[0]?.interval?.low).toBeCloseTo(0.3, 3);
    expect(reading.kinds[0]?.interval?.high).toBeCloseTo(0.9032, 3);
    expect(reading.kinds[1]?.interval).toBeNull();
  });

  test("notes what was passed over, split and doubted, and says once what was well spotted", () => {
    expect(read?.notes.map(({ sentence, title }) => [sentence + 1, title])).toEqual([
      [1, "Doubted without need"],
      [2, "Well spotted"],
      [3, "Split on the kind"],
      [4, "Passed over by most"],
    ]);
    expect(read?.notes[2]?.words).toMatch(
      /^3 marked it, 2 of them as another kind, most often as a single-source claim\./,
    );
    expect(read?.notes[3]?.words).toMatch(/^4 of 6 passed it over\./);
  });

  test("of fewer than five says nothing beside the text, and of nobody counts nothing", () => {
    const few = classReading(exercise, [attempt("a", []), attempt("b", [[1, "loaded"]])]);
    expect(few.passages[0]?.notes).toEqual([]);
    const none = classReading(exercise, []);
    expect(none.handedIn).toBe(0);
    expect(none.passages[0]?.sentences.every(({ level, marked }) => level === 0 && marked === 0)).toBe(true);
    expect(none.kinds.every(({ interval }) => interval === null)).toBe(true);
    expect(none.questions).toMatchObject([{ mean: null, scored: 0, right: 0 }]);
  });

  test("leaves out of a question's figures what was not scored, and keeps what was left empty at 0", () => {
    expect(reading.questions).toMatchObject([{ task: "t2", mean: 0, scored: 6, right: 0 }]);
  });
});

const aMarking = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...KINDS)), {
  maxLength: 8,
  selector: ([sentence, kind]) => `${sentence} ${kind}`,
});
const aClass = fc.array(aMarking, { maxLength: 9 });

test("whatever a class marked, the counts add up: findings to the class, sentences to its trials", () => {
  fc.assert(
    fc.property(aClass, (markings) => {
      const attempts = markings.map((marked, index) => attempt(`s${index}`, marked as Marked));
      const { findings, passages, kinds, handedIn } = classReading(exercise, attempts);
      for (const one of findings) {
        expect((one.found ?? 0) + (one.partly ?? 0) + (one.otherKind ?? 0) + (one.missed ?? 0)).toBe(
          handedIn,
        );
      }
      const trials = attempts.map(({ tasks }) => trialsOf(exercise, { score: null, tasks }));
      const marked = (weak: boolean) =>
        (passages[0]?.sentences ?? [])
          .filter((one) => one.kinds.length > 0 === weak)
          .reduce((sum, one) => sum + (one.marked ?? 0), 0);
      expect(marked(true)).toBe(trials.reduce((sum, { hits }) => sum + hits, 0));
      expect(marked(false)).toBe(trials.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0));
      for (const { count, of } of kinds) expect(count ?? 0).toBeLessThanOrEqual(of);
    }),
    { numRuns: Math.min(RUNS.numRuns, 2_000) },
  );
});

test("a sheet for the lesson never tells of one to four students, and of fewer than five nothing", () => {
  fc.assert(
    fc.property(aClass, (markings) => {
      const attempts = markings.map((marked, index) => attempt(`s${index}`, marked as Marked));
      const shown = lessonReading(classReading(exercise, attempts));
      if (attempts.length < 5) expect(shown.passages).toEqual([]);
      const told = [
        ...shown.passages.flatMap(({ sentences }) => sentences.flatMap((one) => [one.marked, one.rightKind])),
        ...shown.findings.flatMap((one) => [one.found, one.partly, one.otherKind, one.missed]),
        ...shown.kinds.map(({ count }) => count),
        ...shown.questions.map(({ right }) => right),
      ];
      for (const count of told) expect(count === null || count === 0 || count >= 5).toBe(true);
      for (const { marked } of shown.passages.flatMap(({ sentences }) => sentences)) {
        if (marked !== null) expect([0, 5, 6, 7, 8, 9]).toContain(attempts.length - marked);
      }
    }),
    { numRuns: Math.min(RUNS.numRuns, 2_000) },
  );
});
