import { describe, expect, test } from "vitest";
import type { ReportSection } from "#app/domain/class/student-report.ts";
import { discernmentWords, dueWords, workWords } from "#app/ui/class/student-report/student-report-words.ts";

const section = (more: Partial<ReportSection>): ReportSection => ({
  assignment: "a",
  title: "Water",
  opensAt: "2026-12-01T09:00:00.000Z",
  dueAt: "2026-12-04T18:00:00.000Z",
  closesAt: "2026-12-06T18:00:00.000Z",
  stage: "open",
  exception: false,
  reason: null,
  lines: [],
  done: 0,
  mean: null,
  ...more,
});
const due = (more: Partial<ReportSection>) => dueWords(section(more), "Europe/London");

describe("the words of a report", () => {
  test("say when it is due, and what comes before and after", () => {
    expect(due({})).toBe("due 4 December, 18:00");
    expect(due({ stage: "not-open" })).toBe("opens 1 December, 09:00, due 4 December, 18:00");
    expect(due({ stage: "late" })).toBe("due 4 December, 18:00, taken as late until 6 December, 18:00");
    expect(due({ stage: "late", closesAt: null })).toBe("due 4 December, 18:00, still taken as late");
    expect(due({ stage: "closed" })).toBe("due 4 December, 18:00, closed");
  });

  test("say everything about a piece of work, and nothing that is not so", () => {
    const work = {
      ...{ attempt: "x", submittedAt: "2026-12-04T19:00:00.000Z", explained: true, score: 0.5 },
      ...{ attempts: 1, late: false, awaits: false, changed: false, reviewed: false },
    };
    const words = (more: Partial<typeof work>) =>
      workWords({ exercise: "e", title: "E", work: { ...work, ...more } });
    expect(words({})).toBe("");
    expect(words({ late: true, attempts: 2, awaits: true })).toBe(
      "late · 2 attempts · an answer awaits review",
    );
    expect(words({ changed: true, reviewed: true })).toBe("changed by hand · reviewed");
  });

  test("say nothing of sensitivity below ten sentences of either sort, and how many there are", () => {
    const few = { signals: 9, hits: 9, noises: 30, falseAlarms: 0 };
    expect(discernmentWords(few, "instructor")).toContain("so far there are 9 and 30");
  });

  test("speak to the student, and of the student", () => {
    // H = 20.5/26, F = 10.5/26, as in the rule's own example: d′ = 1.044, c = −0.279.
    const trials = { signals: 25, hits: 20, noises: 25, falseAlarms: 10 };
    expect(discernmentWords(trials, "student")).toBe(
      "Over 25 weak and 25 sound sentences you tell weak sentences from sound ones fairly well (d′ 1.0), and mark neither readily nor sparingly (c −0.3).",
    );
    const everything = { signals: 25, hits: 24, noises: 25, falseAlarms: 24 };
    expect(discernmentWords(everything, "instructor")).toContain(
      "this student does not yet tell weak sentences from sound ones (d′ 0.0), and marks readily",
    );
  });
});
