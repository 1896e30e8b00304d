import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { everyType, reservoir } from "./sample.ts";

const exercise = everyType(reservoir);
const read = (...entries: [string, string][]) => answersFromEntries(exercise, entries);
const ofType = (type: string) => ({
  type: "mark",
  marks: [{ kind: type, ...spanOf(reservoir, "notorious") }],
});
const idOf = (task: string, text: string): string => {
  const found = JSON.stringify(exercise.tasks.find(({ id }) => id === task)).match(
    new RegExp(`"id":"([^"]*)","text":"${text}"`),
  );
  return found?.[1] ?? "";
};

describe("reading the form", () => {
  test("fields that are absent or empty leave their task out", () => {
    expect(read()).toEqual({});
    expect(read(["certainty.t2", ""], ["r.t6", ""], ["o.t4.first", ""], ["p.t5.claim", ""])).toEqual({});
  });

  test("marks come as JSON", () => {
    expect(read(["m.t1", JSON.stringify(ofType("loaded").marks)])).toEqual({ t1: ofType("loaded") });
  });

  test("a certainty without a choice is kept", () => {
    expect(read(["certainty.t2", "75"])).toEqual({ t2: { type: "choice", chosen: [], certainty: 75 } });
  });

  test("several ticks are several answers", () => {
    const entries: [string, string][] = [
      ["c.t3", idOf("t3", "Left")],
      ["c.t3", idOf("t3", "Right")],
    ];
    expect(read(...entries)).toEqual({
      t3: { type: "choice", chosen: [idOf("t3", "Left"), idOf("t3", "Right")], certainty: null },
    });
  });

  test("two items on one place: one of them keeps it, the other is left without", () => {
    const answers = read(["o.t4.first", "2"], ["o.t4.third", "2"]) as { t4: { sequence: (string | null)[] } };
    expect(answers.t4.sequence.filter((id) => id !== null)).toHaveLength(1);
    expect(["first", "third"]).toContain(answers.t4.sequence[1]);
  });

  test("a place beyond the last one is no place", () => {
    expect(read(["o.t4.first", "4"], ["o.t4.third", "1e0"])).toEqual({});
  });

  test.each([
    ["marks that are not JSON", ["m.t1", "[{"]],
    ["a mark of an unknown kind", ["m.t1", JSON.stringify(ofType("rumour").marks)]],
    ["a certainty that is not offered", ["certainty.t2", "60"]],
    ["an answer that does not exist", ["c.t2", "Four"]],
    ["a partner that does not exist", ["p.t5.claim", "a rumour"]],
  ] as [string, [string, string]][])("%s is passed on, so that it is refused and not lost", (_, entry) => {
    expect(parseAnswers(exercise, read(entry))).toMatchObject({ ok: false });
  });

  test("nothing that can be posted throws, and what is accepted is in the exercise", () => {
    const names = [
      "m.t1",
      "plain.t1",
      "s.t1.0",
      "c.t2",
      "certainty.t2",
      "o.t4.first",
      "p.t5.claim",
      "r.t6",
      "__proto__",
    ];
    const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom("1", "loaded", "first", "75"));
    const entries = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value));
    fc.assert(
      fc.property(entries, (posted) => {
        const parsed = parseAnswers(exercise, answersFromEntries(exercise, posted));
        if (!parsed.ok) return;
        for (const id of Object.keys(parsed.answers))
          expect(exercise.tasks.map((task) => task.id)).toContain(id);
      }),
      RUNS,
    );
  });
});

describe("ticks of the plain form", () => {
  const sentence = (at: number) => sentencesOf(reservoir)[at]?.text ?? "";
  const plain = (marks: object[], ...ticks: [number, string][]) =>
    parseAnswers(
      exercise,
      read(
        ["plain.t1", "1"],
        ["m.t1", JSON.stringify(marks)],
        ...ticks.map(([at, kind]): [string, string] => [`s.t1.${at}`, kind]),
      ),
    );
  const quotes = (result: ReturnType<typeof plain>) =>
    result.ok && result.answers.t1?.type === "mark"
      ? result.answers.t1.marks.map(({ kind, start, end }) => `${kind}: ${reservoir.text.slice(start, end)}`)
      : [];
  const notorious = { kind: "loaded", ...spanOf(reservoir, "notorious") };

  test("a ticked kind without a mark marks the whole sentence, without its full stop", () => {
    expect(quotes(plain([], [3, "evidence"]))).toEqual([`evidence: ${sentence(3).slice(0, -1)}`]);
  });

  test("a ticked kind that is marked already keeps the words that were marked", () => {
    expect(quotes(plain([notorious], [2, "loaded"]))).toEqual(["loaded: notorious"]);
  });

  test("a kind that is not ticked is taken off, others stay", () => {
    const both = [notorious, { ...notorious, kind: "evidence" }];
    expect(quotes(plain(both, [2, "evidence"]))).toEqual(["evidence: notorious"]);
  });

  test("a mark over two sentences remains on the one that stays ticked", () => {
    const long = { kind: "single-source", ...spanOf(reservoir, "Tuesday, a notice says. A senior official") };
    expect(quotes(plain([long], [0, "single-source"], [1, "single-source"]))).toEqual([
      "single-source: Tuesday, a notice says. A senior official",
    ]);
    expect(quotes(plain([long], [0, "single-source"]))).toEqual(["single-source: Tuesday, a notice says"]);
    expect(quotes(plain([long], [1, "single-source"]))).toEqual(["single-source: A senior official"]);
  });

  test("a mark over three sentences splits when only the middle is unticked", () => {
    const all = { kind: "loaded", start: 0, end: reservoir.text.indexOf("did not") };
    expect(quotes(plain([all], [0, "loaded"], [2, "loaded"]))).toEqual([
      "loaded: The gate closed on Tuesday, a notice says",
      "loaded: The notorious office",
    ]);
  });

  test("an unknown kind ticks nothing", () => {
    expect(plain([], [0, "rumour"])).toEqual({ ok: true, answers: { t1: { type: "mark", marks: [] } } });
  });
});
