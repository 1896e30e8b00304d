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
  method: () => "/about/method",
  privacy: () => "/about/privacy",
  appearance: () => "/appearance",
};
