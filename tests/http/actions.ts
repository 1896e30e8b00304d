import { v7 as uuidv7 } from "uuid";
import { DRILLS, MODULE } from "./site.ts";

export interface Form {
  route: string;
  path: string;
  fields: Record<string, string>;
}

/** Every form of the site outside classes, filled in so that it would do something; for an attempt under way. */
export function formsOf(attempt: string): Form[] {
  const form = (route: string, path: string, fields: Record<string, string>) => ({
    route: `routes/${route}`,
    path,
    fields,
  });
  return [
    form("learn/module", MODULE, { note: "A note." }),
    form("learn/drills", DRILLS, { answer: "sound", position: "1", key: uuidv7() }),
    form("learn/start-attempt", "/attempts", { exercise: "memo-two" }),
    form("learn/related-drills", "/drills/attribution", { answer: "sound", position: "1", key: uuidv7() }),
    form("learn/attempt", `/attempts/${attempt}`, { key: uuidv7(), confirm: "yes" }),
    form("learn/attempt", `/attempts/${attempt}`, { intent: "save", seq: "9" }),
    form("learn/draft", `/attempts/${attempt}/draft`, { seq: "9" }),
    form("learn/feedback", `/attempts/${attempt}/feedback`, { task: "t5", rating: "1" }),
    form("account/sign-up", "/sign-up", {
      door: "learn",
      username: "plover",
      password: "four slow tidal rivers",
    }),
    form("account/sign-in", "/sign-in", { login: "plover", password: "four slow tidal rivers" }),
    form("account/sign-out", "/sign-out", {}),
    form("account/reset", "/reset", { login: "plover" }),
    form("account/account", "/account", { intent: "erase" }),
    form("account/account", "/account", { intent: "end-others" }),
    form("account/export", "/account/export", {}),
    form("about/appearance", "/appearance", { theme: "dark" }),
    form("about/not-found", "/nothing", {}),
  ];
}
