import { type ClassRow, teaching, teachingDoes } from "./class-row.ts";

const ASSIGNMENT = "/classes/{class}/assignments/{assignment}";
const EDIT = "/classes/{class}/assignments/{editAssignment}/edit";
const WITHDRAWN = "/classes/{class}/assignments/{withdrawnAssignment}/edit";
const REVIEW = `${ASSIGNMENT}/students/{ownStudent}`;
const OWN = `${REVIEW}?exercise=memo&attempt={ownAttempt}&within=assignment`;

const TERMS = {
  ...{ opensDate: "2031-01-10", opensTime: "09:00", dueDate: "2031-01-17", dueTime: "18:00" },
  ...{ closesDate: "2031-01-20", closesTime: "18:00", attempts: "2", counts: "best", explain: "close" },
  ...{ late: "marked", title: "Water", module: "" },
};
const EXCEPTION = { student: "{student}", dueDate: "2031-01-18", dueTime: "18:00", reason: "Ill." };

/** What a class is assigned, and what is made of its work. */
export const ROWS_OF_WORK: ClassRow[] = [
  teaching("gradebook", "/classes/{class}/gradebook"),
  { ...teaching("gradebook", "/classes/{class}/gradebook?show=awaiting&page=9"), when: "a part of it" },
  teaching("gradebook-csv", "/classes/{class}/gradebook.csv"),
  teaching("review-queue", "/classes/{class}/review"),
  { ...teaching("review-queue", "/classes/{class}/review?assignment={openAssignment}"), when: "of one" },
  teaching("new-assignment", "/classes/{class}/assignments/new"),
  teachingDoes(
    "new-assignment",
    "/classes/{class}/assignments/new",
    { ...TERMS, intent: "draft", assignment: "{new}", module: "tap-water" },
    "→ /classes/:id/assignments/:id/edit?done=kept",
  ),
  teachingDoes(
    "new-assignment",
    "/classes/{class}/assignments/new",
    { ...TERMS, intent: "publish", assignment: "{new}", module: "tap-water" },
    "→ /classes/:id/assignments/:id/edit?done=assigned",
  ),
  teachingDoes(
    "new-assignment",
    "/classes/{class}/assignments/new",
    { ...TERMS, intent: "publish", assignment: "{otherAssignment}", module: "tap-water" },
    404,
    { when: "with the id of another class's" },
  ),
  teaching("edit-assignment", `${ASSIGNMENT}/edit`),
  { ...teaching("edit-assignment", "/classes/{class}/assignments/{draftAssignment}/edit"), when: "a draft" },
  teachingDoes("edit-assignment", EDIT, { ...TERMS, intent: "save" }, `→ ${EDIT}?done=saved`),
  teachingDoes("edit-assignment", EDIT, { ...TERMS, intent: "publish" }, `→ ${EDIT}?done=saved`),
  teachingDoes("edit-assignment", EDIT, { ...TERMS, title: "", intent: "draft" }, 422, { when: "no title" }),
  teachingDoes(
    "edit-assignment",
    EDIT,
    { ...EXCEPTION, intent: "save-override" },
    `→ ${EDIT}?done=exception`,
  ),
  teachingDoes(
    "edit-assignment",
    EDIT,
    { ...EXCEPTION, intent: "save-override", student: "{outsider}" },
    404,
    {
      when: "save-override of another class's student",
    },
  ),
  teachingDoes(
    "edit-assignment",
    EDIT,
    { student: "{student}", intent: "remove-override" },
    `→ ${EDIT}?done=exception-removed`,
  ),
  teachingDoes("edit-assignment", EDIT, { intent: "release" }, `→ ${EDIT}?done=released`),
  teachingDoes("edit-assignment", `${ASSIGNMENT}/edit`, { intent: "withdraw" }, 422, {
    when: "withdraw what was begun",
  }),
  teachingDoes("edit-assignment", WITHDRAWN, { intent: "withdraw" }, `→ ${WITHDRAWN}?done=withdrawn`),
  teachingDoes("edit-assignment", EDIT, { intent: "delete" }, 422, { when: "delete what is assigned" }),
  teachingDoes(
    "edit-assignment",
    "/classes/{class}/assignments/{spareDraft}/edit",
    { intent: "delete" },
    "→ /classes/{class}",
  ),
  teaching("items", `${ASSIGNMENT}/questions`),
  { ...teaching("items", `${ASSIGNMENT}/questions?exercise=2`), when: "of the second exercise" },
  teaching("results-csv", `${ASSIGNMENT}/results.csv`),
  teaching("regrade", `${ASSIGNMENT}/regrade`),
  teachingDoes(
    "regrade",
    `${ASSIGNMENT}/regrade`,
    { do: "apply", exercise: "memo", from: "beef", to: "beef" },
    409,
  ),
  teachingDoes("regrade", `${ASSIGNMENT}/regrade`, { do: "undo", regrade: "{regrade}" }, 409),
  teachingDoes("regrade", `${ASSIGNMENT}/regrade`, { do: "undo", regrade: "{otherRegrade}" }, 404, {
    when: "undo another assignment's",
  }),
  { ...teaching("review", `${REVIEW}?exercise=memo`), when: "of an exercise" },
  { ...teaching("review", OWN), when: "of an attempt" },
  {
    ...teaching("review", `${ASSIGNMENT}/students/{student}?attempt={classmateAttempt}`, 404),
    when: "of somebody else's attempt",
  },
  teachingDoes("review", OWN, { whole: "A comment that is still a draft." }, `→ ${OWN}`, { when: "keep" }),
  teachingDoes("review", OWN, { whole: "", do: "send" }, 422, { when: "send nothing" }),
  teachingDoes(
    "review",
    OWN,
    { whole: "A good eye.", do: "send" },
    // On to whoever waits next.
    "→ /classes/:id/assignments/:id/students/:id?exercise=memo&attempt=:id&within=assignment&done=sent",
  ),
  teachingDoes("review", `${ASSIGNMENT}/students/{student}?attempt={classmateAttempt}`, { whole: "x" }, 404, {
    when: "of somebody else's attempt",
  }),
];
