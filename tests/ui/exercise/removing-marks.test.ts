import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseMarks } from "#app/domain/attempt/mark-set.ts";
import { groundsOf } from "#app/ui/exercise/ground.ts";
import { countMarks, type MarkingStep, startMarking, takeStep } from "#app/ui/exercise/marking.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { aKind, aPassage } from "#tests/domain/arbitraries.ts";
import { choose, give, grounds, marked, quotes } from "./marking-steps.ts";
import { markOnly, reservoir } from "./sample.ts";

describe("removing and undoing", () => {
  const three = [
    choose("notorious"),
    give("loaded"),
    choose("office"),
    give("evidence"),
    choose("gate closed"),
    give("loaded"),
  ];

  test("Delete removes every mark of the focused sentence", () => {
    const marking = marked(...three, { do: "clear", task: "t1", sentence: 2 });
    expect(quotes(marking)).toEqual(["loaded: gate closed"]);
    expect(marking.said).toBe("Removed two marks from passage 1, sentence 3. 1 mark.");
  });

  test("Delete with chosen words removes what they touch", () => {
    expect(quotes(marked(...three, choose("office"), { do: "clear", task: "t1", sentence: 2 }))).toEqual([
      "loaded: gate closed",
      "loaded: notorious",
    ]);
  });

  test("Delete on a sentence without marks says so and changes nothing", () => {
    const marking = marked(...three, { do: "clear", task: "t1", sentence: 1 });
    expect(countMarks(marking.marks)).toBe(3);
    expect(marking.said).toBe("No mark to remove here.");
  });

  test("Undo takes back one step after the other, and then says that there is none", () => {
    const undone = marked(...three, { do: "undo" });
    expect(quotes(undone)).toEqual(["loaded: notorious", "evidence: office"]);
    const undo: MarkingStep = { do: "undo" };
    const all = [undo, undo, undo].reduce((state, step) => takeStep(grounds, state, step), undone);
    expect(quotes(all)).toEqual([]);
    expect(all.said).toBe("Nothing to undo.");
  });

  test("Escape lets go of the words; moving on does so without a word", () => {
    const chosen = marked(choose("notorious"));
    expect(takeStep(grounds, chosen, { do: "cancel" })).toMatchObject({
      pick: null,
      said: "Choice cancelled.",
    });
    expect(takeStep(grounds, chosen, { do: "cancel", quiet: true })).toMatchObject({
      pick: null,
      said: chosen.said,
    });
  });

  test("Enter keeps the words chosen in the sentence, or chooses all of it", () => {
    const open: MarkingStep = { do: "open", task: "t1", sentence: 2 };
    expect(marked(choose("notorious"), open).pick).toMatchObject(spanOf(reservoir, "notorious"));
    expect(marked(choose("official"), open).pick).toMatchObject(
      spanOf(reservoir, "The notorious office did not reply"),
    );
  });
});

test("saying the same twice counts as two announcements", () => {
  const once = marked(give("loaded"));
  const twice = takeStep(grounds, once, give("loaded"));
  expect(twice.said).toBe(once.said);
  expect(twice.turn).not.toBe(once.turn);
});

test("whatever is done, the marks are a proper set, and Undo gives back the one before", () => {
  const aStep: fc.Arbitrary<(length: number, sentences: number) => MarkingStep> = fc
    .record({
      n: fc.nat(80),
      m: fc.nat(80),
      kind: aKind,
      how: fc.nat(7),
      edge: fc.constantFrom("start", "end"),
      by: fc.constantFrom(1, -1),
    })
    .map(({ n, m, kind, how, edge, by }) => (length, sentences) => {
      const sentence = n % sentences;
      const steps: MarkingStep[] = [
        { do: "tap", task: "t1", sentence, at: m % length },
        { do: "choose-words", task: "t1", span: { start: Math.min(n, m), end: Math.max(n, m) } },
        { do: "nudge", edge, by },
        { do: "move", task: "t1", sentence, edge, by },
        { do: "give-kind", kind, task: "t1", sentence },
        { do: "give-kind", kind },
        { do: "clear", task: "t1", sentence },
        { do: "open", task: "t1", sentence },
      ];
      return steps[how] ?? { do: "cancel" };
    });
  fc.assert(
    fc.property(aPassage, fc.array(aStep, { maxLength: 12 }), (passage, steps) => {
      const own = groundsOf(markOnly(passage));
      let marking = startMarking(own, {});
      for (const step of steps) {
        const before = marking;
        marking = takeStep(own, before, step(passage.text.length, own[0]?.sentences.length ?? 1));
        const marks = marking.marks.t1 ?? [];
        expect(normaliseMarks(passage, marks)).toEqual(marks);
        if (marking.marks !== before.marks) {
          expect(takeStep(own, marking, { do: "undo" }).marks).toBe(before.marks);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
