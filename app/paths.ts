/** The only place URLs are built. Every segment that comes from data is encoded. */
const e = encodeURIComponent;

export const paths = {
  home: () => "/",
  module: (module: string) => `/modules/${e(module)}`,
  drills: (module: string, set: number) => `/modules/${e(module)}/drills/${set}`,
  startAttempt: () => "/attempts",
  attempt: (attempt: string) => `/attempts/${e(attempt)}`,
  plainAttempt: (attempt: string) => `/attempts/${e(attempt)}?view=form`,
  draft: (attempt: string) => `/attempts/${e(attempt)}/draft`,
  feedback: (attempt: string) => `/attempts/${e(attempt)}/feedback`,
  signUp: () => "/sign-up",
  signIn: (back?: string) => (back ? `/sign-in?back=${e(back)}` : "/sign-in"),
  signOut: () => "/sign-out",
  reset: () => "/reset",
  resetWith: (token: string) => `/reset?token=${e(token)}`,
  account: () => "/account",
  export: () => "/account/export",
  method: () => "/about/method",
  privacy: () => "/about/privacy",
  appearance: () => "/appearance",
};
