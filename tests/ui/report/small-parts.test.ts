import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asCredit, counted, inWords } from "#app/domain/words/number-words.ts";
import { annotationsOf } from "#app/ui/report/annotations-of.ts";
import { leadOf } from "#app/ui/report/lead-of.ts";
import { machineDate, plainDate } from "#app/ui/report/plain-date.ts";
import { spreadNotes } from "#app/ui/report/spread-notes.ts";
import { RUNS } from "#tests/builders/runs.ts";

describe("a lead", () => {
  test("takes whole sentences as far as they fit, and says that there is more", () => {
    expect(leadOf("One two. Three four. Five six.", 22)).toEqual({
      lead: "One two. Three four.",
      rest: true,
    });
  });
  test("is the whole of a short explanation", () => {
    expect(leadOf("One two.", 22)).toEqual({ lead: "One two.", rest: false });
  });
  test("takes the first sentence even if it is too long", () => {
    expect(leadOf("One two three four. Five six.", 5).lead).toBe("One two three four.");
  });
  test("does not stop at a title, an initial or a small letter", () => {
    const text = "“Maj. Gen. B. Kin said” is vague, e.g. in rank. Ask which.";
    expect(leadOf(text, 20).lead).toBe("“Maj. Gen. B. Kin said” is vague, e.g. in rank.");
  });
  test("keeps a closing quotation mark with its sentence", () => {
    expect(leadOf("They said “it is known.” Nobody is named.", 10).lead).toBe("They said “it is known.”");
  });
  test("is always a beginning of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(60), (text, room) => {
        const { lead, rest } = leadOf(text, room);
        expect(text.startsWith(lead)).toBe(true);
        expect(rest).toBe(lead !== text);
      }),
      RUNS,
    );
  });
});

describe("notes in a margin", () => {
  const wishes = fc.array(fc.record({ wanted: fc.nat(900), height: fc.integer({ min: 20, max: 120 }) }), {
    maxLength: 12,
  });

  test("never overlap and never start above the box", () => {
    fc.assert(
      fc.property(wishes, fc.nat(2000), (notes, bottom) => {
        const tops = spreadNotes(notes, bottom);
        let floor = 0;
        for (const [at, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(floor - 1);
          floor = top + (notes[at]?.height ?? 0) + 14;
        }
      }),
      RUNS,
    );
  });
  test("end within the box whenever they fit into it", () => {
    fc.assert(
      fc.property(wishes, fc.nat(2000), (notes, bottom) => {
        const need = notes.reduce((sum, note) => sum + note.height + 14, -14);
        fc.pre(need <= bottom);
        const tops = spreadNotes(notes, bottom);
        for (const [at, top] of tops.entries())
          expect(top + (notes[at]?.height ?? 0)).toBeLessThanOrEqual(bottom + 1);
      }),
      RUNS,
    );
  });
  test("stay at their words when there is room", () => {
    expect(
      spreadNotes(
        [
          { wanted: 10, height: 50 },
          { wanted: 200, height: 50 },
        ],
        500,
      ),
    ).toEqual([10, 200]);
  });
  test("share the way when two want the same place", () => {
    expect(
      spreadNotes(
        [
          { wanted: 100, height: 36 },
          { wanted: 100, height: 36 },
        ],
        500,
      ),
    ).toEqual([75, 125]);
  });
});

describe("numbers in a sentence", () => {
  test.each([
    [4.5, "4½"],
    [0.75, "¾"],
    [9, "9"],
    [3.25, "3¼"],
    [2.375, "2.38"],
    [0, "0"],
    [1.999, "2"],
  ])("a credit of %d is written %s", (value, words) => {
    expect(asCredit(value)).toBe(words);
  });
  test("are words up to twenty", () => {
    expect([inWords(0), inWords(20), inWords(21)]).toEqual(["none", "twenty", "21"]);
    expect([counted(0, "mark"), counted(1, "mark"), counted(2, "mark")]).toEqual([
      "no marks",
      "one mark",
      "two marks",
    ]);
  });
});

describe("a date", () => {
  test.each([
    ["2026-05-12", "12 May 2026", "2026-05-12"],
    ["2019-04-01", "1 April 2019", "2019-04-01"],
    ["2019-04", "April 2019", "2019-04"],
    ["spring 2019", "spring 2019", null],
    ["2019-13-01", "2019-13-01", null],
  ])("%s is read as %s", (date, words, machine) => {
    expect(plainDate(date)).toBe(words);
    expect(machineDate(date)).toBe(machine);
  });
});

test("marks of several kinds on the same words are drawn once, with every letter struck", () => {
  const words = { start: 3, end: 9 };
  const marks = [
    { ...words, kind: "loaded" as const },
    { ...words, kind: "evidence" as const },
  ];
  const drawn = annotationsOf([{ type: "false-alarm", marks, sentence: 0, end: 9, sound: [], weakHere: [] }]);
  expect(drawn).toEqual([{ ...words, look: "false-alarm", kind: "loaded", struck: ["loaded", "evidence"] }]);
});
