import { describe, expect, test } from "vitest";
import { handedIn } from "#tests/builders/class.ts";
import { NOTORIOUS, REVEALED } from "#tests/builders/course.ts";
import { marking, open, setUp } from "./results-setting.ts";

describe("the sheet for the lesson", () => {
  test("is withheld below five, whatever is asked for", async () => {
    const setting = await setUp(4);
    const { deps, assignmentId, pupils } = setting;
    for (const userId of pupils) await handedIn(deps, { assignmentId, userId });
    const sheet = await open(setting, { lesson: true, sentence: "1.1" });
    expect(sheet).toMatchObject({ progress: null, table: null, markers: null });
    expect(sheet.exercise.reading).toEqual({
      handedIn: 0,
      passages: [],
      kinds: [],
      findings: [],
      questions: [],
    });
    expect(sheet.exercise.spread).toMatchObject({ of: 0, median: null, columns: [] });
  });

  test("tells nothing about fewer than five, and no names", async () => {
    const setting = await setUp(7);
    const { deps, assignmentId, pupils } = setting;
    for (const [at, userId] of pupils.entries()) {
      await handedIn(deps, { assignmentId, userId, entries: marking(at < 2 ? [REVEALED] : [NOTORIOUS]) });
    }
    const sheet = await open(setting, { lesson: true, sentence: "1.1" });
    expect(sheet.exercise.reading.handedIn).toBe(7);
    const [first, second, third] = sheet.exercise.reading.passages[0]?.sentences ?? [];
    expect(first).toMatchObject({ marked: null, rightKind: null, level: 0 });
    expect(second).toMatchObject({ marked: 0 });
    expect(third).toMatchObject({ marked: null });
    for (const { found, partly, otherKind, missed } of sheet.exercise.reading.findings) {
      for (const count of [found, partly, otherKind, missed]) {
        expect(count === null || count === 0 || count >= 5).toBe(true);
      }
      expect([found, partly, otherKind, missed].filter((count) => count === null)).not.toHaveLength(1);
    }
    const text = JSON.stringify(sheet);
    for (const [at, userId] of pupils.entries()) {
      expect(text).not.toContain(userId);
      expect(text).not.toContain(`pupil-${at + 1}`);
    }
  });
});
