import { describe, expect, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { deck } from "#app/ui/report/deck.ts";
import { markedPassages, passageReports } from "#app/ui/report/mark-report.ts";
import { buildExercise, buildFinding, buildMarkTask } from "#tests/builders/exercise.ts";
import { answersWith, mark, perfect, reservoir, reservoirExercise, sentence } from "./reservoir.ts";

function deckOf(marks: Mark[], exercise = reservoirExercise): string {
  const result = scoreExercise(exercise, answersWith(marks));
  return deck(markedPassages(passageReports(exercise, result)));
}

/** The reservoir with a key of these findings only. */
function keyedFor(...quotes: string[]) {
  const findings = quotes.map((quote) => buildFinding(reservoir, "evidence", [quote]));
  return buildExercise([reservoir], [buildMarkTask(findings)]);
}

const leak = "The leak began at a timber yard and reached the intake within two days";

describe("what went well comes first", () => {
  test("in the right place under another kind, twice", () => {
    const marks = [sentence("loaded", 3), sentence("loaded", 10)];
    expect(deckOf(marks)).toMatch(
      /^Twice you stopped in the right place and gave it another kind: that is half the work\. /,
    );
  });
  test("all marks on the key, but not all of the key", () => {
    expect(deckOf(perfect.slice(0, 1))).toMatch(/^Your one mark matches the key\. /);
    expect(deckOf(perfect.slice(0, 3))).toMatch(/^All three of your marks match the key\. /);
  });
  test("a kind found without a gap is named", () => {
    expect(deckOf([...perfect.slice(0, 5), sentence("loaded", 12)])).toMatch(
      /^Five of your marks match the key, with both cases of missing evidence among them\. /,
    );
  });
  test("a mark that holds too few of the words", () => {
    expect(deckOf([mark("evidence", "The leak began")], keyedFor(leak))).toBe(
      `One mark lies partly on the key. In sentence 3 the words that matter are “${leak}”.`,
    );
  });
  test("a sound passage in which something was marked", () => {
    expect(deckOf([sentence("loaded", 4)], keyedFor())).toBe(
      "You gave credit where it was due: eleven sentences left alone. " +
        "The one false alarm is in sentence 4: it holds up, and the note beside it says why.",
    );
  });
});

describe("then one thing to look at", () => {
  test("of several that were missed, one of the kind that was found least often", () => {
    const marks = perfect.filter((one) => one.kind !== "single-source").slice(0, 4);
    expect(deckOf(marks)).toContain(
      "Of the two that slipped past, look first at sentence 6: a single-source claim.",
    );
  });
  test("with nothing missed, the place that has another kind, and its question", () => {
    expect(deckOf([sentence("loaded", 3)], keyedFor(leak))).toContain(
      "In sentence 3 the key has missing evidence. The question to ask there: “What could I look at to see for myself?”",
    );
  });
  test("with everything found, the first false alarm", () => {
    expect(
      deckOf([mark("evidence", leak), sentence("loaded", 4), sentence("loaded", 7)], keyedFor(leak)),
    ).toContain(
      "Of two false alarms, look first at sentence 4: it holds up, and the note beside it says why.",
    );
  });
  test("a false alarm in a weak sentence is not said to hold up", () => {
    expect(deckOf([mark("evidence", leak), sentence("loaded", 3)], keyedFor(leak))).toContain(
      "The one false alarm is in sentence 3: its weakness is another one.",
    );
  });
});
