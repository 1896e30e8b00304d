import { describe, expect, test } from "vitest";
import { type OwnAssignment, ownState, ownWhen } from "#app/ui/class/assigned/own-assignment-words.ts";
import {
  type ListedAssignment,
  restWords,
  underTitle,
  whenLine,
} from "#app/ui/class/overview/assignment-words.ts";
import { lastSeenWords } from "#app/ui/class/overview/last-seen-words.ts";

const ZONE = "Europe/London";

const LISTED: ListedAssignment = {
  id: "a",
  title: "Water",
  stage: "open",
  opensAt: "2026-11-23T09:00:00Z",
  dueAt: "2026-12-04T18:00:00Z",
  closesAt: "2026-12-06T18:00:00Z",
  attempts: 2,
  counts: "first",
  late: "marked",
  exercises: 5,
  begun: 3,
  done: 1,
};

describe("an assignment in the instructors' table", () => {
  test("says when a draft, or what is to come, opens; else which attempt counts", () => {
    expect(underTitle({ ...LISTED, stage: "draft" }, ZONE)).toBe("Opens Monday 23 November, 09:00");
    expect(underTitle({ ...LISTED, stage: "not-open" }, "Asia/Kathmandu")).toBe(
      "Opens Monday 23 November, 14:45",
    );
    expect(underTitle(LISTED, ZONE)).toBe("First attempts count");
    expect(underTitle({ ...LISTED, counts: "best" }, ZONE)).toBe("Best attempts count");
    expect(underTitle({ ...LISTED, attempts: 1 }, ZONE)).toBe("One attempt");
  });

  test("says when it is due, and once closed on which day, which is the due day where late work is refused", () => {
    expect(whenLine(LISTED, ZONE)).toBe("due 4 December, 18:00");
    expect(whenLine({ ...LISTED, stage: "closed" }, ZONE)).toBe("closed 6 December");
    expect(whenLine({ ...LISTED, stage: "closed", late: "refused" }, ZONE)).toBe("closed 4 December");
  });

  test.each([
    [0, 0, 5, "5 not started"],
    [3, 1, 5, "2 under way, 2 not started"],
    [5, 1, 5, "4 under way"],
    [5, 5, 5, null],
  ])("with %i begun and %i done of %i students: %j", (begun, done, students, words) => {
    expect(restWords({ ...LISTED, begun, done }, students)).toBe(words);
  });
});

describe("an assignment on a student's page", () => {
  const own: OwnAssignment = { ...LISTED, stage: "open", endsAt: LISTED.closesAt, begun: 1, handedIn: 0 };

  test("says its own times in the class's zone", () => {
    expect(ownWhen(own, ZONE)).toBe("Due Friday 4 December, 18:00");
    const soon = "Opens Monday 23 November, 09:00, due 4 December, 18:00";
    expect(ownWhen({ ...own, stage: "not-open" }, ZONE)).toBe(soon);
    const late = "Was due Friday 4 December, 18:00; late work is taken until 6 December, 18:00";
    expect(ownWhen({ ...own, stage: "late" }, ZONE)).toBe(late);
    expect(ownWhen({ ...own, stage: "late", endsAt: null }, ZONE)).toMatch(/late work is taken$/);
    expect(ownWhen({ ...own, stage: "closed" }, ZONE)).toBe("Closed Sunday 6 December, 18:00");
  });

  test("says how far one is", () => {
    expect(ownState({ ...own, stage: "not-open" })).toBe("Not open yet");
    expect(ownState({ ...own, begun: 0 })).toBe("Not started");
    expect(ownState(own)).toBe("0 of 5 handed in");
    expect(ownState({ ...own, handedIn: 5 })).toBe("All handed in");
  });
});

test.each([
  [0, "today"],
  [1, "yesterday"],
  [2, "19 Nov"],
  [400, "19 Nov 2026"],
  // A clock set back meanwhile.
  [-1, "today"],
])("somebody here %i days ago was here %s", (daysAgo, words) => {
  expect(lastSeenWords("2026-11-19T23:30:00Z", daysAgo, ZONE)).toBe(words);
});
