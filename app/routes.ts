import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every URL of the site and the one file that answers it. */
export default [
  index("routes/learn/home.tsx"),
  route("modules/:module", "routes/learn/module.tsx"),
  route("modules/:module/drills/:set", "routes/learn/drills.tsx"),
  route("attempts", "routes/learn/start-attempt.tsx"),
  route("attempts/:attempt", "routes/learn/attempt.tsx"),
  route("attempts/:attempt/draft", "routes/learn/draft.tsx"),
  route("attempts/:attempt/feedback", "routes/learn/feedback.tsx"),
  route("sign-up", "routes/account/sign-up.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("reset", "routes/account/reset.tsx"),
  route("account", "routes/account/account.tsx"),
  route("account/export", "routes/account/export.tsx"),
  route("about/method", "routes/about/method.tsx"),
  route("about/privacy", "routes/about/privacy.tsx"),
  route("appearance", "routes/about/appearance.tsx"),
  route("*", "routes/about/not-found.tsx"),
] satisfies RouteConfig;
