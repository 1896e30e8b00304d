import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type DraftReply, DraftSaver, type SaveState } from "#app/ui/exercise/draft-saver.ts";

type Sent = { seq: number; leaving: boolean; answer: (reply: DraftReply) => void; lose: () => void };

/** A saver whose network is the test: every request waits until it is answered or lost. */
function saverFrom(seq = 3) {
  const sent: Sent[] = [];
  const told: SaveState[] = [];
  const device = { kept: [] as number[], forgotten: 0 };
  const saver = new DraftSaver({
    seq,
    send: (number, leaving) =>
      new Promise((resolve, reject) => {
        sent.push({ seq: number, leaving, answer: resolve, lose: () => reject(new TypeError("offline")) });
      }),
    keep: (number) => device.kept.push(number),
    forget: () => device.forgotten++,
    tell: (state) => told.push(state),
  });
  const answer = async (reply?: DraftReply) => {
    const last = sent.at(-1);
    last?.answer(reply ?? { ok: true, seq: last.seq, savedAt: "2026-05-12T14:32:00.000Z" });
    await vi.advanceTimersByTimeAsync(0);
  };
  const lose = async () => {
    sent.at(-1)?.lose();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, sent, told, device, answer, lose };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("saving", () => {
  test("a change is on the device at once and on its way within two seconds of a pause", async () => {
    const { saver, sent, device } = saverFrom();
    saver.changed();
    expect(device.kept).toEqual([3]);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(1);
  });

  test("someone who never pauses is saved every two seconds", async () => {
    const { saver, sent, answer } = saverFrom();
    for (let change = 0; change < 20; change++) {
      saver.changed();
      await vi.advanceTimersByTimeAsync(250);
      if (sent.length === 1 && change === 8) await answer();
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
  });

  test("numbers go up from the server's, and the copy is forgotten once all of it has arrived", async () => {
    const { saver, sent, told, device, answer } = saverFrom(3);
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await answer();
    expect(sent[0]?.seq).toBe(4);
    expect(device.forgotten).toBe(1);
    expect(told).toEqual([{ at: "saving" }, { at: "saved", when: "2026-05-12T14:32:00.000Z" }]);
  });

  test("a change while a request is under way waits for it and keeps the copy", async () => {
    const { saver, sent, device, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    saver.changed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    await answer();
    expect(device.forgotten).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    await answer();
    expect(device.forgotten).toBe(1);
  });

  test("nothing is sent when nothing changed", async () => {
    const { saver, sent } = saverFrom();
    saver.flush();
    saver.flush(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});

describe("when another tab or device is ahead", () => {
  test("the number is taken over and the draft sent again: the last write wins", async () => {
    const { saver, sent, told, answer } = saverFrom(3);
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await answer({ ok: false, reason: "stale", seq: 9 });
    expect(sent.map(({ seq }) => seq)).toEqual([4, 10]);
    await answer();
    expect(told.at(-1)?.at).toBe("saved");
  });

  test("a submitted attempt ends the saving, and the person is told", async () => {
    const { saver, sent, told, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await answer({ ok: false, reason: "submitted" });
    expect(told.at(-1)).toEqual({ at: "submitted" });
    saver.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });
});

describe("without a connection", () => {
  test("it is tried again after 1, 2, 4, 8, 16, 30 and then every 30 seconds", async () => {
    const { saver, sent, told, lose } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    for (const [at, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
      await lose();
      expect(told.at(-1)).toEqual({ at: "unsaved" });
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(sent).toHaveLength(at + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent).toHaveLength(at + 2);
    }
  });

  test("the copy stays until it has arrived, and trying does not flicker as “saving”", async () => {
    const { saver, told, device, lose, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(device.forgotten).toBe(0);
    expect(told.map(({ at }) => at)).toEqual(["saving", "unsaved"]);
    await answer();
    expect(device.forgotten).toBe(1);
    expect(told.at(-1)?.at).toBe("saved");
  });

  test("coming back online does not wait for the next try", async () => {
    const { saver, sent, lose } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await lose();
    saver.flush();
    expect(sent).toHaveLength(2);
  });
});

describe("a draft that the server refuses", () => {
  test("is not sent again as it is, but the next change is", async () => {
    const { saver, sent, told, device, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await answer({ ok: false, reason: "invalid", message: "There are more than 100 marks." });
    expect(told.at(-1)).toEqual({ at: "refused", message: "There are more than 100 marks." });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(device.forgotten).toBe(0);
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
  });

  test("because the attempt is gone is given up", async () => {
    const { saver, sent, told, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await answer({ ok: false, reason: "gone" });
    expect(told.at(-1)?.at).toBe("refused");
    saver.changed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });
});

describe("leaving and submitting", () => {
  test("a page that goes away sends what is open, even beside a request under way", async () => {
    const { saver, sent } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    saver.changed();
    saver.flush(true);
    expect(sent.map(({ leaving }) => leaving)).toEqual([false, true]);
    expect(sent[1]?.seq).toBeGreaterThan(sent[0]?.seq ?? 0);
  });

  test("while the attempt is being submitted no draft follows it; if that fails, saving goes on", async () => {
    const { saver, sent, answer } = saverFrom(3);
    saver.changed();
    expect(saver.suspend()).toBe(4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    saver.resume();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.map(({ seq }) => seq)).toEqual([5]);
    await answer();
  });

  test("a draft overtaken by the submission does not announce that somebody else submitted", async () => {
    const { saver, told, answer } = saverFrom();
    saver.changed();
    await vi.advanceTimersByTimeAsync(2000);
    saver.suspend();
    await answer({ ok: false, reason: "submitted" });
    expect(told.map(({ at }) => at)).toEqual(["saving"]);
  });
});
