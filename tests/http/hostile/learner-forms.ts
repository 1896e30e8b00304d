import { v7 as uuidv7 } from "uuid";
import { PASSWORD } from "../people.ts";
import { DRILLS, MODULE } from "../site.ts";
import type { HostileForm } from "./hostile-forms.ts";

interface Guest {
  /** Id of an attempt under way. */
  work: string;
  answers: Record<string, string>;
  /** Id of an attempt that is in. */
  handedIn: string;
}

/** Every form of the site outside classes. */
export function learnerForms({ work, answers, handedIn }: Guest): HostileForm[] {
  const forms: HostileForm[] = [];
  const form = (
    name: string,
    who: string,
    route: string,
    path: string,
    fields: HostileForm["fields"],
    fixed?: string[],
  ) => forms.push({ name, who, route: `routes/${route}`, path, fields, ...(fixed ? { fixed } : {}) });
  form("start", "guest", "learn/start-attempt", "/attempts", { exercise: "memo", module: "tap-water" });
  form("note", "guest", "learn/module", MODULE, { note: "A note." });
  form("related drill", "guest", "learn/related-drills", "/drills/loaded?like=memo", {
    answer: "sound",
    certainty: "75",
    position: "1",
    key: uuidv7(),
  });
  form("drill", "guest", "learn/drills", DRILLS, {
    answer: "sound",
    certainty: "75",
    position: "1",
    key: uuidv7(),
  });
  form("draft", "guest", "learn/draft", `/attempts/${work}/draft`, {
    ...answers,
    "plain.t1": "1",
    "s.t1.0": "loaded",
    seq: "1",
  });
  form("save", "guest", "learn/attempt", `/attempts/${work}`, { ...answers, intent: "save", seq: "1" }, [
    "intent",
  ]);
  form("hand in", "guest", "learn/attempt", `/attempts/${work}`, {
    "r.t5": "Words.",
    key: uuidv7(),
    confirm: "",
  });
  form("rate", "guest", "learn/feedback", `/attempts/${handedIn}/feedback`, { task: "t5", rating: "1" });
  form("appearance", "visitor", "about/appearance", "/appearance", { theme: "dark", back: "/" });
  form("sign in", "visitor", "account/sign-in", "/sign-in", {
    login: "nobody",
    password: "x",
    keep: "on",
    back: "/",
  });
  form("sign out", "visitor", "account/sign-out", "/sign-out", {});
  form(
    "sign up",
    "visitor",
    "account/sign-up",
    "/sign-up",
    {
      door: "learn",
      username: "admin",
      password: PASSWORD,
      email: "a@school.example",
      bring: "on",
      back: "/",
    },
    ["door"],
  );
  form(
    "sign up to teach",
    "visitor",
    "account/sign-up",
    "/sign-up",
    { door: "teach", displayName: "Iris", email: "iris@school.example", password: PASSWORD, back: "/" },
    ["door"],
  );
  form("ask for a reset", "visitor", "account/reset", "/reset", { login: "nobody" });
  form("reset", "visitor", "account/reset", "/reset?token=x", { token: "x", password: PASSWORD });
  form("account", "learner", "account/account", "/account", { intent: "none", session: uuidv7() });
  form(
    "details",
    "instructor",
    "account/account",
    "/account",
    { intent: "details", username: "", displayName: "Iris", email: "iris@school.example" },
    ["intent"],
  );
  form(
    "password",
    "learner",
    "account/account",
    "/account",
    { intent: "password", current: "wrong", next: PASSWORD },
    ["intent"],
  );
  form("erase", "learner", "account/account", "/account", { intent: "erase", name: "no", password: "no" }, [
    "intent",
  ]);
  form("export", "learner", "account/export", "/account/export", {});
  form("nothing", "visitor", "about/not-found", "/nothing", {});
  return forms;
}
