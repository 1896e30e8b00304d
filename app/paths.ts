/** The only place URLs are built. Every segment that comes from data is encoded. */
const e = encodeURIComponent;

export const paths = {
  home: () => "/",
  module: (module: string) => `/modules/${e(module)}`,
  moduleNext: (module: string) => `/modules/${e(module)}#next`,
  noteKept: (module: string) => `/modules/${e(module)}?kept#next`,
  drills: (module: string, set: number, round = 1) =>
    `/modules/${e(module)}/drills/${set}${round > 1 ? `?round=${round}` : ""}`,
  /** The module's page for teachers. */
  teaching: (module: string) => `/modules/${e(module)}/teaching`,
  worksheet: (module: string, exercise: string) => `/modules/${e(module)}/worksheets/${e(exercise)}`,
  worksheetKey: (module: string, exercise: string) => `/modules/${e(module)}/worksheets/${e(exercise)}/key`,
  /** Drills on a kind, like an exercise; `from` is the attempt whose explanations led there. */
  relatedDrills: (
    kind: string,
    more: { like?: string | null; from?: string | null; round?: number } = {},
  ) => {
    const query = [
      more.like && `like=${e(more.like)}`,
      more.from && `from=${e(more.from)}`,
      more.round && more.round > 1 && `round=${more.round}`,
    ].filter(Boolean);
    return `/drills/${e(kind)}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  },
  course: () => "/course",
  startAttempt: () => "/attempts",
  attempt: (attempt: string) => `/attempts/${e(attempt)}`,
  plainAttempt: (attempt: string) => `/attempts/${e(attempt)}?view=form`,
  plainAttemptSaved: (attempt: string) => `/attempts/${e(attempt)}?view=form&saved`,
  draft: (attempt: string) => `/attempts/${e(attempt)}/draft`,
  feedback: (attempt: string) => `/attempts/${e(attempt)}/feedback`,
  feedbackElsewhere: (attempt: string) => `/attempts/${e(attempt)}/feedback?elsewhere`,
  signUp: () => "/sign-up",
  signIn: (back?: string) => (back ? `/sign-in?back=${e(back)}` : "/sign-in"),
  signOut: () => "/sign-out",
  reset: () => "/reset",
  resetWith: (token: string) => `/reset?token=${e(token)}`,
  account: () => "/account",
  accountDone: (what: string) => `/account?done=${e(what)}`,
  export: () => "/account/export",
  join: (code?: string) => (code ? `/join/${e(code)}` : "/join"),
  claim: (username?: string) => (username ? `/claim?username=${e(username)}` : "/claim"),
  coTeach: (token: string) => `/co-teach/${e(token)}`,
  classes: () => "/classes",
  class: (id: string) => `/classes/${e(id)}`,
  classDone: (id: string, what: string) => `/classes/${e(id)}?done=${e(what)}`,
  classSettings: (id: string) => `/classes/${e(id)}/settings`,
  classInstructors: (id: string) => `/classes/${e(id)}/instructors`,
  joinCode: (id: string) => `/classes/${e(id)}/join-code`,
  pseudonyms: (id: string) => `/classes/${e(id)}/pseudonyms`,
  roster: (id: string) => `/classes/${e(id)}/roster`,
  rosterAdded: (id: string) => `/classes/${e(id)}/slips?done=added`,
  rosterRefused: (id: string) => `/classes/${e(id)}/roster/refused`,
  slips: (id: string) => `/classes/${e(id)}/slips`,
  slipsRenewed: (id: string) => `/classes/${e(id)}/slips?done=renewed`,
  /** The slip of one student. */
  slip: (id: string, student: string) => `/classes/${e(id)}/slips?student=${e(student)}`,
  classStudent: (id: string, student: string) => `/classes/${e(id)}/students/${e(student)}`,
  classStudentDone: (id: string, student: string, what: string) =>
    `/classes/${e(id)}/students/${e(student)}?done=${e(what)}`,
  /** The same page, asking whether the student is really to be removed. */
  classStudentRemove: (id: string, student: string) => `/classes/${e(id)}/students/${e(student)}?ask=remove`,
  classStudentExport: (id: string, student: string) => `/classes/${e(id)}/students/${e(student)}/export`,
  /** A student's own report. */
  ownReport: (id: string) => `/classes/${e(id)}/report`,
  gradebook: (id: string) => `/classes/${e(id)}/gradebook`,
  /** Part of it: only some students, some groups folded, a page of many. */
  gradebookWith: (id: string, part: { show?: string; fold?: string[]; page?: number }) => {
    const query = [
      part.show && part.show !== "everyone" && `show=${e(part.show)}`,
      part.fold && part.fold.length > 0 && `fold=${part.fold.map(e).join(",")}`,
      part.page && part.page > 1 && `page=${part.page}`,
    ].filter(Boolean);
    return `/classes/${e(id)}/gradebook${query.length > 0 ? `?${query.join("&")}` : ""}`;
  },
  gradebookCsv: (id: string) => `/classes/${e(id)}/gradebook.csv`,
  /** Everything of a class that waits for review. */
  reviewQueue: (id: string) => `/classes/${e(id)}/review`,
  newAssignment: (id: string) => `/classes/${e(id)}/assignments/new`,
  assignment: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}`,
  /** Results of one exercise of it; `exercise` counts from 1. */
  assignmentExercise: (id: string, assignment: string, exercise: number) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?exercise=${exercise}`,
  /** The same at a page of the table of students, from 1. */
  assignmentPage: (id: string, assignment: string, exercise: number, page: number) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?exercise=${exercise}&page=${page}#matrix`,
  /** The same with those who marked a sentence; passage and sentence count from 1. */
  assignmentSentence: (id: string, assignment: string, exercise: number, passage: number, sentence: number) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?exercise=${exercise}&sentence=${passage}.${sentence}#who`,
  /** The same as a sheet that may leave the class. */
  lessonSheet: (id: string, assignment: string, exercise: number) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?exercise=${exercise}&lesson`,
  assignmentItems: (id: string, assignment: string, exercise = 1) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/questions${exercise > 1 ? `?exercise=${exercise}` : ""}`,
  assignmentCsv: (id: string, assignment: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/results.csv`,
  editAssignment: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}/edit`,
  editAssignmentDone: (id: string, assignment: string, done: string, moved: string[] = []) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/edit?done=${e(done)}${moved.map((one) => `&moved=${e(one)}`).join("")}`,
  /** With the form for one student's exception open. */
  editException: (id: string, assignment: string, student: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/edit?exception=${e(student)}#exceptions`,
  /** Back at the assignment, where an attempt could not be begun: "wait" or "not-now". */
  assignmentNotNow: (id: string, assignment: string, why: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?why=${e(why)}`,
  regrade: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}/regrade`,
  /** The review of a student's attempt at one exercise of an assignment; without `exercise`, their first. */
  review: (id: string, assignment: string, student: string, exercise?: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/students/${e(student)}${exercise ? `?exercise=${e(exercise)}` : ""}`,
  /** The same with what else its address says: `exercise`, `attempt`, `within`, `comment`, `done`. */
  reviewAttempt: (id: string, assignment: string, student: string, query: Record<string, string>) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/students/${e(student)}?${new URLSearchParams(query)}`,
  method: () => "/about/method",
  privacy: () => "/about/privacy",
  appearance: () => "/appearance",
};
