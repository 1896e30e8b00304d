import { afterAll, expect, test } from "vitest";
import { MAX_MARKS, MAX_REWRITE } from "#app/domain/attempt/answers.ts";
import { openAttempt } from "#app/use-cases/learn/open-attempt.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { NOTORIOUS } from "#tests/builders/course.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { ALL_RIGHT, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function anAttempt() {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const attempt = await started(deps, userId);
  const save = (seq: number, text: string) =>
    saveDraft(deps, { attempt, userId, seq, entries: [["r.t5", text]] });
  const kept = async () => {
    const row = await findAttempt(deps.db, attempt, userId);
    return { seq: row?.draftSeq, answer: row?.answers.t5 };
  };
  return { deps, userId, attempt, save, kept };
}

test("a draft is kept with every type of answer and comes back as it was", async () => {
  const { deps, attempt, userId } = await anAttempt();
  const saved = await saveDraft(later(deps, 3), { attempt, userId, seq: 1, entries: ALL_RIGHT });
  expect(saved).toEqual({ ok: true, seq: 1, savedAt: "2026-05-04T09:03:00.000Z" });
  const opened = accepted(await openAttempt(deps, { attempt, userId }));
  expect(opened.attempt.answers).toEqual({
    t1: { type: "mark", marks: [expect.objectContaining({ kind: "attribution", start: 0 }), NOTORIOUS] },
    t2: { type: "choice", chosen: ["One"], certainty: 75 },
    t3: { type: "order", sequence: ["Official", "Paper", "Neighbour"] },
    t4: { type: "match", pairs: { Poison: "Report", Silence: "Letter" } },
    t5: { type: "rewrite", text: "The company did not reply." },
  });
});

test("the highest sequence number wins, and an older draft is told which that is", async () => {
  const { save, kept } = await anAttempt();
  accepted(await save(5, "five"));
  expect(await save(3, "three")).toEqual({ ok: false, reason: "stale", seq: 5 });
  expect(await save(5, "five again")).toEqual({ ok: false, reason: "stale", seq: 5 });
  expect(await kept()).toEqual({ seq: 5, answer: { type: "rewrite", text: "five" } });
  accepted(await save(6, "six"));
  expect(await kept()).toEqual({ seq: 6, answer: { type: "rewrite", text: "six" } });
});

test("drafts that arrive together leave the newest, whatever their order", async () => {
  const { save, kept } = await anAttempt();
  const seqs = Array.from({ length: 30 }, (_, index) => ((index * 7) % 30) + 1);
  const outcomes = await Promise.all(seqs.map((seq) => save(seq, `draft ${seq}`)));
  expect(await kept()).toEqual({ seq: 30, answer: { type: "rewrite", text: "draft 30" } });
  expect(outcomes.some((outcome) => outcome.ok && outcome.seq === 30)).toBe(true);
  for (const outcome of outcomes) expect(outcome.ok || outcome.reason).toSatisfy((is) => is !== "gone");
});

test("what was unanswered before can be emptied again", async () => {
  const { deps, attempt, userId, save, kept } = await anAttempt();
  accepted(await save(1, "something"));
  accepted(await saveDraft(deps, { attempt, userId, seq: 2, entries: [] }));
  expect(await kept()).toEqual({ seq: 2, answer: undefined });
});

test("a submitted attempt takes no draft, however new", async () => {
  const { deps, attempt, userId, save } = await anAttempt();
  await submitted(deps, userId);
  const before = await findAttempt(deps.db, attempt, userId);
  expect(await save(1_000_000, "too late")).toEqual({ ok: false, reason: "submitted" });
  expect(await findAttempt(deps.db, attempt, userId)).toEqual(before);
});

test("somebody else's attempt, or one there is not, is gone", async () => {
  const { deps, attempt, userId, kept } = await anAttempt();
  const other = await aStudent(deps);
  const gone = { ok: false, reason: "gone" };
  const entries: [string, string][] = [["r.t5", "mine now"]];
  expect(await saveDraft(deps, { attempt, userId: other, seq: 9, entries })).toEqual(gone);
  const nowhere = "0190a000-0000-7000-8000-000000000000";
  expect(await saveDraft(deps, { attempt: nowhere, userId, seq: 9, entries })).toEqual(gone);
  expect(await kept()).toEqual({ seq: 0, answer: undefined });
});

test.each<[string, [string, string], RegExp]>([
  ["marks that are no JSON", ["m.t1", "{not json"], /no marks/],
  ["a kind there is not", ["m.t1", '[{"kind":"boring","start":0,"end":4}]'], /unknown kind/],
  [
    "a mark outside its passage",
    ["m.t1", '[{"kind":"loaded","start":0,"end":99999}]'],
    /outside its passage/,
  ],
  ["a mark that begins before it", ["m.t1", '[{"kind":"loaded","start":-1,"end":4}]'], /outside its passage/],
  [
    "more marks than there may be",
    ["m.t1", JSON.stringify(Array(MAX_MARKS + 1).fill(NOTORIOUS))],
    /more than 100 marks/,
  ],
  ["an answer nobody offered", ["c.t2", "Three"], /unknown choice/],
  ["a certainty there is not", ["certainty.t2", "100"], /certainty/],
  ["a pair the task does not have", ["p.t4.Poison", "Nothing"], /does not have/],
  [
    "a text longer than allowed",
    ["r.t5", "x".repeat(MAX_REWRITE + 1)],
    /longer than 2000 characters: it has 2001/,
  ],
])("%s are refused with a sentence, and the draft before stays", async (_what, entry, sentence) => {
  const { deps, attempt, userId, save, kept } = await anAttempt();
  accepted(await save(1, "before"));
  const outcome = await saveDraft(deps, { attempt, userId, seq: 2, entries: [entry] });
  expect(outcome).toEqual({ ok: false, reason: "invalid", message: expect.stringMatching(sentence) });
  expect(await kept()).toEqual({ seq: 1, answer: { type: "rewrite", text: "before" } });
});

test("text that no database takes is kept without what it cannot hold", async () => {
  const { save, kept } = await anAttempt();
  accepted(await save(1, "a\u0000b\ud800c\r\nd 🧑‍🤝‍🧑 ‮e"));
  expect(await kept()).toMatchObject({ answer: { text: "ab\ufffdc\nd 🧑‍🤝‍🧑 ‮e" } });
});
