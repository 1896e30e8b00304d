/** The only place URLs are built. Every segment that comes from data is encoded. */
const e = encodeURIComponent;

export const paths = {
  home: () => "/",
  module: (module: string) => `/modules/${e(module)}`,
  moduleNext: (module: string) => `/modules/${e(module)}#next`,
  noteKept: (module: string) => `/modules/${e(module)}?kept#next`,
  drills: (module: string, set: number, round = 1) =>
    `/modules/${e(module)}/drills/${set}${round > 1 ? `?round=${round}` : ""}`,
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
  slips: (id: string) => `/classes/${e(id)}/slips`,
  classStudent: (id: string, student: string) => `/classes/${e(id)}/students/${e(student)}`,
  classStudentExport: (id: string, student: string) => `/classes/${e(id)}/students/${e(student)}/export`,
  /** A student's own report. */
  ownReport: (id: string) => `/classes/${e(id)}/report`,
  gradebook: (id: string) => `/classes/${e(id)}/gradebook`,
  gradebookCsv: (id: string) => `/classes/${e(id)}/gradebook.csv`,
  /** Everything of a class that waits for review. */
  reviewQueue: (id: string) => `/classes/${e(id)}/review`,
  newAssignment: (id: string) => `/classes/${e(id)}/assignments/new`,
  assignment: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}`,
  /** Results of one exercise of it; `exercise` counts from 1. */
  assignmentExercise: (id: string, assignment: string, exercise: number) =>
    `/classes/${e(id)}/assignments/${e(assignment)}?exercise=${exercise}`,
  assignmentItems: (id: string, assignment: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/questions`,
  assignmentCsv: (id: string, assignment: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/results.csv`,
  editAssignment: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}/edit`,
  regrade: (id: string, assignment: string) => `/classes/${e(id)}/assignments/${e(assignment)}/regrade`,
  /** The review of a student's attempt at one exercise of an assignment; without `exercise`, their first. */
  review: (id: string, assignment: string, student: string, exercise?: string) =>
    `/classes/${e(id)}/assignments/${e(assignment)}/students/${e(student)}${exercise ? `?exercise=${e(exercise)}` : ""}`,
  method: () => "/about/method",
  privacy: () => "/about/privacy",
  appearance: () => "/appearance",
};
