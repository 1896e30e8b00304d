import { afterAll, describe, expect, test } from "vitest";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { testDatabase } from "#tests/builders/database.ts";
import { later, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { aGuest, aStudent } from "#tests/builders/people.ts";
import { entriesWith, started, submitted } from "#tests/builders/work.ts";

afterAll(async () => (await testDatabase()).close());

async function anAttempt() {
  const deps = await testDeps();
  const userId = await aGuest(deps);
  const attempt = await started(deps, userId);
  const save = (seq: number | "next", text: string) =>
    saveDraft(deps, { attempt, userId, seq, entries: [["r.t5", text]] });
  const kept = async () => {
    const row = await findAttempt(deps.db, attempt, userId);
    return { seq: row?.draftSeq, answers: row?.answers };
  };
  return { deps, userId, attempt, save, kept };
}

const rewrite = (text: string) => ({ t5: { type: "rewrite", text } });

describe("a draft of a page that does not count", () => {
  test("comes after whatever is there, and the last write wins", async () => {
    const { save, kept } = await anAttempt();
    expect(await save("next", "first")).toMatchObject({ ok: true, seq: 1 });
    accepted(await save(7, "seven"));
    expect(await save("next", "after seven")).toMatchObject({ ok: true, seq: 8 });
    expect(await kept()).toEqual({ seq: 8, answers: rewrite("after seven") });
    // A page that counts goes on from there, and is told when it is behind.
    expect(await save(8, "eight")).toEqual({ ok: false, reason: "stale", seq: 8 });
    accepted(await save(9, "nine"));
    expect(await kept()).toEqual({ seq: 9, answers: rewrite("nine") });
  });

  test("from five tabs at once is kept from each in turn", async () => {
    const { save, kept } = await anAttempt();
    const texts = ["a", "b", "c", "d", "e"];
    const outcomes = await Promise.all(texts.map((text) => save("next", text)));
    const seqs = outcomes.map((outcome) => accepted(outcome).seq);
    expect(seqs.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(await kept()).toEqual({ seq: 5, answers: rewrite(texts[seqs.indexOf(5)] ?? "") });
  });

  test("with something that is no answer keeps the rest, and says so", async () => {
    const { deps, attempt, userId, save, kept } = await anAttempt();
    accepted(await save("next", "before"));
    const entries = entriesWith({ "c.t2": "Three", "p.t4.Silence": null });
    const outcome = await saveDraft(later(deps, 3), { attempt, userId, seq: "next", entries });
    const message = expect.stringMatching(/unknown choice/);
    expect(outcome).toEqual({ ok: false, reason: "invalid", message });
    const { seq, answers } = await kept();
    expect(seq).toBe(2);
    expect(Object.keys(answers ?? {}).toSorted()).toEqual(["t1", "t3", "t4", "t5"]);
    expect(answers).toMatchObject({
      t4: { pairs: { Poison: "Report" } },
      t5: { text: "The company did not reply." },
    });
    expect((await findAttempt(deps.db, attempt, userId))?.draftedAt).toEqual(later(deps, 3).now);
  });

  test("changes nothing once the attempt is submitted, not with something that is no answer either", async () => {
    const { deps, attempt, userId } = await anAttempt();
    await submitted(deps, userId);
    const before = await findAttempt(deps.db, attempt, userId);
    for (const entries of [entriesWith({ "r.t5": "too late" }), entriesWith({ "c.t2": "Three" })]) {
      const outcome = await saveDraft(deps, { attempt, userId, seq: "next", entries });
      expect(outcome).toEqual({ ok: false, reason: "submitted" });
    }
    expect(await findAttempt(deps.db, attempt, userId)).toEqual(before);
  });

  test("of somebody else's attempt, or of one there is not, is gone", async () => {
    const { deps, attempt, userId, kept } = await anAttempt();
    const gone = { ok: false, reason: "gone" };
    const next = { seq: "next", entries: entriesWith({}) } as const;
    expect(await saveDraft(deps, { attempt, userId: await aStudent(deps), ...next })).toEqual(gone);
    const nowhere = "0190a000-0000-7000-8000-000000000000";
    expect(await saveDraft(deps, { attempt: nowhere, userId, ...next })).toEqual(gone);
    expect(await kept()).toEqual({ seq: 0, answers: {} });
  });
});
