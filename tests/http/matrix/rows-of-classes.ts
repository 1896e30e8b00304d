import { type ClassRow, teaching, teachingDoes } from "./class-row.ts";

const SETTINGS = "/classes/{spareClass}/settings";
const INSTRUCTORS = "/classes/{class}/instructors";
const JOIN_CODE = "/classes/{spareClass}/join-code";

/** A class as such: its settings, its instructors, its join code. */
export const ROWS_OF_CLASSES: ClassRow[] = [
  teaching("settings", "/classes/{class}/settings"),
  teachingDoes(
    "settings",
    SETTINGS,
    { intent: "save", name: "Spare class", zone: "Europe/London" },
    "→ /classes/{spareClass}/settings?done=saved",
  ),
  teachingDoes("settings", SETTINGS, { intent: "archive" }, `→ ${SETTINGS}?done=archived`),
  teachingDoes("settings", SETTINGS, { intent: "unarchive" }, `→ ${SETTINGS}?done=unarchived`),
  teachingDoes("settings", SETTINGS, { intent: "save", name: "", zone: "Nowhere/None" }, 422, {
    when: "save what cannot be",
    // What is typed is read before anybody is looked for.
    others: 422,
  }),
  teaching("instructors", INSTRUCTORS),
  teachingDoes("instructors", INSTRUCTORS, { intent: "invite" }, `→ ${INSTRUCTORS}`),
  teachingDoes(
    "instructors",
    INSTRUCTORS,
    { intent: "withdraw", id: "{invite}" },
    `→ ${INSTRUCTORS}?done=withdrawn`,
  ),
  teachingDoes(
    "instructors",
    INSTRUCTORS,
    { intent: "remove", id: "{thirdTeacher}" },
    `→ ${INSTRUCTORS}?done=removed`,
  ),
  teachingDoes("instructors", INSTRUCTORS, { intent: "remove", id: "{student}" }, 404, {
    when: "remove a student as an instructor",
  }),
  teachingDoes("instructors", INSTRUCTORS, { intent: "remove", id: "{otherTeacher}" }, 404, {
    when: "remove another class's instructor",
  }),
  teaching("join-code", "/classes/{class}/join-code"),
  teachingDoes("join-code", JOIN_CODE, { intent: "renew", days: "7" }, `→ ${JOIN_CODE}`),
  teachingDoes("join-code", JOIN_CODE, { intent: "close" }, `→ ${JOIN_CODE}`),
  { route: "routes/teach/pseudonyms", does: "loader", path: "/classes/{class}/pseudonyms", ...NOBODY() },
  teachingDoes("pseudonyms", "/classes/{class}/pseudonyms", { pseudonyms: "off" }, "→ /classes/{class}"),
];

function NOBODY() {
  return { others: 404, answers: { visitor: 404, guest: 404 } } as const;
}
