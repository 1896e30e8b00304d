import { describe, expect, test } from "vitest";
import { MAX_MARKS } from "#app/domain/attempt/answers.ts";
import { groundsOf } from "#app/ui/exercise/ground.ts";
import { countMarks, kindsOn, type MarkingStep, startMarking, takeStep } from "#app/ui/exercise/marking.ts";
import { buildPassage, spanOf } from "#tests/builders/exercise.ts";
import { choose, give, grounds, marked, quotes } from "./marking-steps.ts";
import { markOnly, reservoir } from "./sample.ts";

describe("giving words a kind", () => {
  test("marks them, says so, and lets go of the words", () => {
    const marking = marked(choose("senior official revealed"), give("attribution"));
    expect(quotes(marking)).toEqual(["attribution: senior official revealed"]);
    expect(marking.said).toBe("Marked passage 1, sentence 2, three words, Unverified attribution. 1 mark.");
    expect(marking.pick).toBeNull();
  });

  test("the same kind again takes the mark away", () => {
    const marking = marked(choose("notorious"), give("loaded"), choose("notorious"), give("loaded"));
    expect(quotes(marking)).toEqual([]);
    expect(marking.said).toBe("Removed Loaded wording from passage 1, sentence 3. No marks.");
  });

  test("another kind on the same words is a second mark", () => {
    const marking = marked(choose("notorious"), give("loaded"), choose("notorious"), give("evidence"));
    expect(quotes(marking)).toEqual(["loaded: notorious", "evidence: notorious"]);
    expect(marking.said).toMatch(/2 marks\.$/);
  });

  test("wider words of a kind swallow the narrower mark", () => {
    const marking = marked(choose("notorious"), give("loaded"), choose("notorious office"), give("loaded"));
    expect(quotes(marking)).toEqual(["loaded: notorious office"]);
  });

  test("without chosen words it marks the focused sentence, or asks for a choice", () => {
    const focused = marked({ do: "give-kind", kind: "evidence", task: "t1", sentence: 3 });
    expect(quotes(focused)).toEqual(["evidence: Experts say the gate was old"]);
    const none = marked(give("evidence"));
    expect(countMarks(none.marks)).toBe(0);
    expect(none.said).toBe("Choose a sentence or words first.");
  });

  test("words chosen in one passage are marked there and not in the other", () => {
    const marking = marked({ do: "tap", task: "t2", sentence: 0, at: null }, give("evidence"));
    expect(marking.marks.t1).toEqual([]);
    expect(marking.marks.t2).toHaveLength(1);
  });

  test("a pick in one passage is not marked by a key pressed in the other", () => {
    const marking = marked(choose("notorious"), { do: "give-kind", kind: "loaded", task: "t2", sentence: 1 });
    expect(marking.marks.t1).toEqual([]);
    expect(marking.marks.t2).toHaveLength(1);
  });

  test("the kinds that the chosen words carry are shown as pressed", () => {
    const marking = marked(choose("notorious office"), give("loaded"), choose("notorious"));
    expect(kindsOn(marking)).toEqual(["loaded"]);
    expect(kindsOn(marked(choose("notorious"), give("loaded"), choose("notorious office")))).toEqual([]);
  });

  test("no attempt holds more marks than the server takes", () => {
    const many = buildPassage(Array.from({ length: 60 }, (_, n) => `Line ${n} is here.`).join("\n"));
    const own = groundsOf(markOnly(many));
    let marking = startMarking(own, {});
    for (let sentence = 0; sentence < 60; sentence++) {
      for (const kind of ["loaded", "evidence"] as const) {
        marking = takeStep(own, marking, { do: "give-kind", kind, task: "t1", sentence });
      }
    }
    expect(countMarks(marking.marks)).toBe(MAX_MARKS);
    expect(marking.said).toMatch(/^You have 100 marks/);
  });
});

describe("changing a mark", () => {
  const made = [choose("notorious"), give("loaded")];
  const mark = { kind: "loaded", ...spanOf(reservoir, "notorious") } as const;
  const change: MarkingStep = { do: "change", task: "t1", mark };

  test("to another kind replaces it", () => {
    const marking = marked(...made, change, give("evidence"));
    expect(quotes(marking)).toEqual(["evidence: notorious"]);
    expect(marking.said).toMatch(/^Changed: /);
  });

  test("to other words with the same kind replaces it, even with fewer words", () => {
    const wide = marked(...made, change, { do: "nudge", edge: "end", by: 1 }, give("loaded"));
    expect(quotes(wide)).toEqual(["loaded: notorious office"]);
    const [only] = wide.marks.t1 ?? [];
    if (only === undefined) throw new Error("One mark was made.");
    const steps: MarkingStep[] = [
      { do: "change", task: "t1", mark: only },
      { do: "nudge", edge: "start", by: 1 },
    ];
    const narrow = [...steps, give("loaded")].reduce((state, step) => takeStep(grounds, state, step), wide);
    expect(quotes(narrow)).toEqual(["loaded: office"]);
  });

  test("with the same kind and words removes it, as the pressed button promises", () => {
    expect(quotes(marked(...made, change, give("loaded")))).toEqual([]);
  });

  test("tapping a mark and giving another kind adds one instead", () => {
    const tapped: MarkingStep = { do: "tap", task: "t1", sentence: 2, at: mark.start + 1 };
    expect(quotes(marked(...made, tapped, give("evidence")))).toEqual([
      "loaded: notorious",
      "evidence: notorious",
    ]);
  });
});
