import { type ClassRow, teaching, teachingDoes } from "./class-row.ts";

const STUDENT = "/classes/{class}/students/{student}";
const QUIET = "/classes/{class}/students/{quiet}";
const LEAVER = "/classes/{class}/students/{leaver}";
const ROSTER = "/classes/{class}/roster";
const ROW = { line: 2, name: "Merlin", username: "member-merlin", email: "", cells: "right" };
const NOBODY = { others: 404, answers: { visitor: 404, guest: 404 } } as const;

/** The students of a class: from the roster to their being erased. */
export const ROWS_OF_STUDENTS: ClassRow[] = [
  teaching("roster", ROSTER),
  teachingDoes("roster", ROSTER, {}, 200, {
    when: "a trial run",
    file: "name,username\nMerlin,member-merlin\nGull,stranger-smew\nOwl,owl-of-nobody\n",
  }),
  teachingDoes("roster", ROSTER, {}, 422, { when: "a file without names", file: "a,b\n" }),
  teachingDoes(
    "roster",
    ROSTER,
    { rows: JSON.stringify([ROW]), seal: "", file: "a.csv" },
    "→ /classes/{class}/slips?done=added",
    { when: "somebody who is there" },
  ),
  teachingDoes(
    "roster",
    ROSTER,
    { rows: JSON.stringify([ROW]), seal: "2 add", file: "a.csv" },
    "→ /classes/{class}/slips?done=added",
    { when: "sent twice" },
  ),
  teachingDoes(
    "roster",
    ROSTER,
    { rows: JSON.stringify([{ ...ROW, username: "stranger-smew" }]), seal: "2 add", file: "a.csv" },
    409,
    { when: "somebody else's student" },
  ),
  { route: "routes/teach/roster-refused", does: "loader", path: `${ROSTER}/refused`, ...NOBODY },
  teachingDoes("roster-refused", `${ROSTER}/refused`, { rows: JSON.stringify([ROW]) }, 200),
  teaching("slips", "/classes/{class}/slips"),
  { ...teaching("slips", "/classes/{class}/slips?student={newcomer}"), when: "of one student" },
  teachingDoes("slips", "/classes/{class}/slips", {}, "→ /classes/{class}/slips?done=renewed"),
  teaching("student", STUDENT),
  { ...teaching("student", `${STUDENT}?ask=remove`), when: "asking first" },
  teachingDoes("student", QUIET, { intent: "password" }, `→ ${QUIET}?done=password`),
  teachingDoes("student", QUIET, { intent: "rename", name: "Dora" }, `→ ${QUIET}?done=renamed`),
  teachingDoes("student", QUIET, { intent: "rename", name: "" }, 422, { when: "rename to nothing" }),
  teachingDoes("student", LEAVER, { intent: "remove" }, "→ /classes/{class}?done=student-removed"),
  teachingDoes(
    "student",
    LEAVER,
    { intent: "move", to: "{spareClass}" },
    "→ /classes/:id/students/:id?done=moved",
  ),
  teachingDoes("student", QUIET, { intent: "move", to: "{otherClass}" }, 422, {
    when: "move to somebody else's class",
  }),
  teachingDoes("student", QUIET, { intent: "erase", username: "not-this" }, 422, {
    when: "erase with a wrong name",
  }),
  teachingDoes(
    "student",
    LEAVER,
    { intent: "erase", username: "{leaverName}" },
    "→ /classes/{class}?done=student-erased",
  ),
  { route: "routes/teach/student-export", does: "loader", path: `${STUDENT}/export`, ...NOBODY },
  teachingDoes("student-export", `${QUIET}/export`, {}, 200),
  teachingDoes("student-export", `${STUDENT}/export`, {}, 400, { when: "who is in another class as well" }),
];
