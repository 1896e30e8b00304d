import { describe, expect, test } from "vitest";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { buildExercise, buildMarkTask, spanOf } from "#tests/builders/exercise.ts";
import { cardOf, notesBeside, pageOf, wordsOf } from "./page.tsx";
import { answersWith, mark, mixed, perfect, reservoir, reservoirExercise, sentence } from "./reservoir.ts";

const everything = KINDS.flatMap((kind) => Array.from({ length: 12 }, (_, at) => sentence(kind, at + 1)));

describe("the design's example", () => {
  const page = pageOf(reservoirExercise, answersWith(mixed));
  const words = wordsOf(page);

  test("opens with what was stopped at and what was left alone", () => {
    expect(words).toContain(
      "You stopped at five of the six weak sentences, and left five of the six sound ones alone.",
    );
  });
  test("says what went well before what was missed, and names the miss", () => {
    const [well, missed] = [
      "Four of your marks match the key, with both unverified attributions among them.",
      "The one that slipped past, in sentence 6, is a single-source claim.",
    ];
    expect(words).toContain(`${well} ${missed}`);
  });
  test("shows only the figures that occur", () => {
    const stats = wordsOf(page.split("<dl")[1]?.split("</dl>")[0] ?? "");
    for (const figure of ["75%", "4 of 6", "another kind", "missed", "false alarm"])
      expect(stats).toContain(figure);
    for (const absent of ["partly", "false alarms"]) expect(stats).not.toContain(absent);
  });
  test("works the score out with the attempt's own numbers", () => {
    expect(words).toContain("that makes 4½. The score is twice that");
    expect(words).toContain("9 ÷ (6 + 6) = 75%");
    expect(words).toContain("comes to 79%: (6 × 75% + 1 × 100%) ÷ 7");
  });
  test("strikes the wrong letter out before the key's own", () => {
    const passage = page.split('id="p1-s3"')[1]?.split("</mark>")[1] ?? "";
    expect(passage.slice(0, 200)).toMatch(/badge--struck k-s.*badge k-e/);
    expect(wordsOf(cardOf(page, "p1-f-f2"))).toContain("marked Single-source claim, the key has");
    expect(wordsOf(cardOf(page, "p1-f-f2"))).toContain("you were right to stop here");
  });
  test("says which other kind was accepted for a finding that was missed", () => {
    expect(wordsOf(cardOf(page, "p1-f-f4"))).toContain(
      "Unverified attribution would have been accepted too.",
    );
  });
  test("explains a false alarm by the sentence's sound note, on the right and in its card", () => {
    const notes = notesBeside(page, "p1-s8");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("note--finding");
    expect(wordsOf(notes[0] ?? "")).toContain(
      "You marked E Missing evidence. Fine: Iron readings at the intake.",
    );
    expect(wordsOf(cardOf(page, "p1-a-8"))).toContain("Open it: Iron readings at the intake.");
  });
  test("keeps the other sound notes on the left, as left alone", () => {
    const [note = ""] = notesBeside(page, "p1-s1");
    expect(note).toContain("note--sound");
    expect(wordsOf(note)).toContain("Left alone");
  });
});

describe("other ways to mark it", () => {
  test("a perfect attempt is told so, with nothing to look at again", () => {
    const words = wordsOf(pageOf(reservoirExercise, answersWith(perfect)));
    expect(words).toContain("You stopped at all six weak sentences, and left all six sound ones alone.");
    expect(words).toContain("Every mark matches the key, and nothing was overlooked.");
    expect(words).toContain("Six findings, in reading order");
    expect(words).not.toContain("slipped past");
  });
  test("nothing marked: the sound sentences were left alone, and every finding is explained", () => {
    const words = wordsOf(pageOf(reservoirExercise, answersWith([])));
    expect(words).toContain(
      "You stopped at none of the six weak sentences, and left all six sound ones alone.",
    );
    expect(words).toContain("for six sound ones it is the right answer");
    expect(words).toContain(
      "Of the six that slipped past, look first at sentence 2: an unverified attribution.",
    );
    expect(words).toContain("No finding was found, which makes 0.");
  });
  test("everything flagged: false alarms are gathered by sentence, and cost is shown", () => {
    const page = pageOf(reservoirExercise, answersWith(everything));
    expect(wordsOf(page)).toContain("You stopped at all six weak sentences, and at all six sound ones too.");
    expect(wordsOf(cardOf(page, "p1-a-8"))).toContain("Four false alarms");
    expect(wordsOf(cardOf(page, "p1-a-9"))).toContain("In the key this sentence holds up.");
    expect(wordsOf(cardOf(page, "p1-a-2"))).toContain(
      "This sentence is weak in another way: the key has it as an unverified attribution.",
    );
  });
  test("a false alarm of the right kind on other words points at the words", () => {
    const page = pageOf(reservoirExercise, answersWith([mark("loaded", "press office")]));
    expect(wordsOf(cardOf(page, "p1-a-5"))).toContain(
      "The loaded wording here is in other words: “notorious”.",
    );
    expect(wordsOf(cardOf(page, "p1-a-5"))).toContain("Wording is left alone when");
  });
  test("too few of the words: partly found, with what was marked and what matters", () => {
    const page = pageOf(reservoirExercise, answersWith([mark("evidence", "The leak began")]));
    expect(wordsOf(cardOf(page, "p1-f-f2"))).toContain("Partly found");
    expect(wordsOf(notesBeside(page, "p1-s3")[0] ?? "")).toContain("You marked “The leak began”.");
  });
  test("a mark of an accepted kind counts as found, and says that the key has another", () => {
    const page = pageOf(reservoirExercise, answersWith([sentence("attribution", 6)]));
    expect(wordsOf(cardOf(page, "p1-f-f4"))).toContain(
      "You marked it as unverified attribution, which is accepted here.",
    );
    expect(wordsOf(notesBeside(page, "p1-s6")[0] ?? "")).toContain("which is accepted here");
  });
});

test("a sound passage left alone: all of it holds up, and no finding is spoken of", () => {
  const exercise = buildExercise(
    [reservoir],
    [
      buildMarkTask([], {
        sound: [
          { place: spanOf(reservoir, "the public register shows"), why: "Fine.", check: null, next: null },
        ],
      }),
    ],
  );
  const words = wordsOf(pageOf(exercise, { t1: { type: "mark", marks: [] } }));
  expect(words).toContain("You left all twelve alone. All twelve hold up.");
  expect(words).toContain("Marking nothing is the right answer here");
  expect(words).toContain("1 ÷ (1 + 0) = 100%");
  expect(words).not.toContain("Each mark, explained");
  expect(words).not.toContain("Missed");
});
