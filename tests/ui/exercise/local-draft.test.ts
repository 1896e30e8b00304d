import { afterEach, describe, expect, test, vi } from "vitest";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { draftToRestore, sameAnswers } from "#app/ui/exercise/draft-to-restore.ts";
import { keepDraft, readDraft, wipeAllDrafts, wipeDraft } from "#app/ui/exercise/local-draft.ts";
import { spanOf } from "#tests/builders/exercise.ts";
import { everyType, reservoir } from "./sample.ts";

/** As far as drafts need it: a store whose own keys are its entries. */
function device(entries: Record<string, string> = {}): Record<string, string> {
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value;
    },
    removeItem: (key: string) => {
      delete entries[key];
    },
  };
  vi.stubGlobal("window", {
    localStorage: new Proxy(entries, { get: (_, key) => methods[key as keyof typeof methods] }),
  });
  return entries;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = { seq: 4, answers: { t6: { type: "rewrite", text: "Plain." } } };

describe("the copy on the device", () => {
  test("is found again under its attempt only", () => {
    device();
    keepDraft("one", draft);
    expect(readDraft("one")).toEqual(draft);
    expect(readDraft("two")).toBeNull();
  });

  test("is wiped for one attempt, or for all on signing out, and nothing else is touched", () => {
    const entries = device({ theme: "dark" });
    keepDraft("one", draft);
    keepDraft("two", draft);
    wipeDraft("one");
    expect(Object.keys(entries)).toEqual(["theme", "says-who:draft:two"]);
    wipeAllDrafts();
    expect(entries).toEqual({ theme: "dark" });
  });

  test.each(["", "{", "null", "[]", '"text"', '{"seq":"4","answers":{}}', '{"seq":4}'])(
    "damaged into %s it counts as absent",
    (text) => {
      device({ "says-who:draft:one": text });
      expect(readDraft("one")).toBeNull();
    },
  );

  test("a full, forbidden or absent store does not break the page", () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("no", "SecurityError");
      },
    });
    keepDraft("one", draft);
    wipeDraft("one");
    wipeAllDrafts();
    expect(readDraft("one")).toBeNull();
  });
});

describe("after a reload", () => {
  const exercise = everyType(reservoir);
  const mark = { kind: "loaded", ...spanOf(reservoir, "notorious") } as const;
  const held: Answers = { t1: { type: "mark", marks: [] }, t6: { type: "rewrite", text: "Plain." } };
  const newer: Answers = { ...held, t1: { type: "mark", marks: [mark] } };

  test("what this device wrote last comes back", () => {
    const local = { seq: 4, answers: newer };
    expect(draftToRestore(exercise, { seq: 4, answers: held }, local)).toEqual({
      answers: newer,
      sure: true,
    });
    expect(draftToRestore(exercise, { seq: 3, answers: held }, local)).toEqual({
      answers: newer,
      sure: true,
    });
  });

  test("what a later draft from elsewhere has overtaken is only offered", () => {
    const local = { seq: 4, answers: newer };
    expect(draftToRestore(exercise, { seq: 5, answers: held }, local)).toEqual({
      answers: newer,
      sure: false,
    });
  });

  test("nothing is said when there is no copy, or it says the same in another order", () => {
    const same = { t6: { text: "Plain.", type: "rewrite" } };
    expect(draftToRestore(exercise, { seq: 3, answers: held }, null)).toBeNull();
    expect(draftToRestore(exercise, { seq: 3, answers: held }, { seq: 4, answers: same })).toBeNull();
  });

  test("a copy that does not fit the exercise is not trusted", () => {
    const foreign = { t1: { type: "mark", marks: [{ kind: "loaded", start: 0, end: 9999 }] } };
    expect(draftToRestore(exercise, { seq: 3, answers: held }, { seq: 4, answers: foreign })).toBeNull();
  });

  test("answers are the same whatever the order of their fields, and only then", () => {
    expect(
      sameAnswers({ t1: { type: "mark", marks: [mark] } }, { t1: { marks: [{ ...mark }], type: "mark" } }),
    ).toBe(true);
    expect(sameAnswers(held, newer)).toBe(false);
  });
});
