import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileStrings } from "#tests/builders/hostile/hostile-strings.ts";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { builtRoutes } from "../built-routes.ts";
import { answerAll, startWork, submitWork } from "../learner.ts";
import { PASSWORD, signUpInstructor, signUpLearner } from "../people.ts";
import { BEHIND_PROXY, DRILLS, MODULE, openSite, type Site } from "../site.ts";
import { few, postHostile } from "./send-hostile.ts";

const STRINGS = hostileStrings();
/** Tried in every field alone, the other fields being filled in as they should be. */
const SOME = STRINGS.filter((text, index) => index % 30 === 0 || text.length > 2_000);

type Who = "visitor" | "guest" | "learner" | "instructor";
interface Form {
  who: Who;
  path: string;
  route: string;
  /** Filled in properly. */
  fields: Record<string, string>;
  /** Fields that decide between forms, or make a request costly: left as they are while the others are tried together. */
  fixed?: string[];
}

let site: Site;
let clients: Record<Who, HttpClient>;
const forms = new Map<string, Form>();

beforeAll(async () => {
  site = await openSite({ env: BEHIND_PROXY });
  const { url } = site.server;
  const guest = new HttpClient(url);
  const handedIn = await startWork(guest, "memo");
  await submitWork(guest, handedIn);
  const work = await startWork(guest, "memo");
  const learner = await signUpLearner(url, "kestrel");
  const instructor = await signUpInstructor(url, "Iris Dunlin", "iris@school.example");
  clients = { visitor: new HttpClient(url), guest, learner, instructor };
  const form = (
    name: string,
    who: Who,
    route: string,
    path: string,
    fields: Form["fields"],
    fixed?: string[],
  ) => forms.set(name, { who, route: `routes/${route}`, path, fields, ...(fixed ? { fixed } : {}) });
  const answers = answerAll(work, "Words.");
  form("start", "guest", "learn/start-attempt", "/attempts", { exercise: "memo", module: "tap-water" });
  form("note", "guest", "learn/module", MODULE, { note: "A note." });
  form("drill", "guest", "learn/drills", DRILLS, {
    answer: "sound",
    certainty: "75",
    position: "1",
    key: uuidv7(),
  });
  form("draft", "guest", "learn/draft", `/attempts/${work.id}/draft`, {
    ...answers,
    "plain.t1": "1",
    "s.t1.0": "loaded",
    seq: "1",
  });
  form("save", "guest", "learn/attempt", `/attempts/${work.id}`, { ...answers, intent: "save", seq: "1" }, [
    "intent",
  ]);
  form("hand in", "guest", "learn/attempt", `/attempts/${work.id}`, {
    "r.t5": "Words.",
    key: uuidv7(),
    confirm: "",
  });
  form("rate", "guest", "learn/feedback", `/attempts/${handedIn.id}/feedback`, { task: "t5", rating: "1" });
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
});
afterAll(() => site?.close());

async function failures(form: Form, tries: Record<string, string>[]): Promise<string[]> {
  const failed: string[] = [];
  await few(tries, async (fields, index) => {
    // As a whole page now and then: making it is the same work each time.
    const path = index % 10 === 0 ? form.path : dataPath(form.path, form.route);
    const answer = await postHostile(clients[form.who].twin(), path, { ...form.fields, ...fields });
    if (answer.status >= 500) {
      failed.push(
        `${answer.status} to ${JSON.stringify(fields).slice(0, 200)}: ${answer.text.slice(0, 200)}`,
      );
    }
  });
  return failed;
}

test("every action of the site is among the forms, and there are more than 500 texts", () => {
  expect(STRINGS.length).toBeGreaterThan(500);
  const tried = new Set([...forms.values()].map(({ route }) => route));
  expect(builtRoutes().filter((route) => route.hasAction && !tried.has(route.id))).toEqual([]);
});

test("every text in all fields of every form at once is answered without an error of the server", async () => {
  const failed: string[] = [];
  for (const [name, form] of forms) {
    if (Object.keys(form.fields).length === 0) continue;
    const open = Object.keys(form.fields).filter((field) => !form.fixed?.includes(field));
    const tries = STRINGS.map((_, index) =>
      Object.fromEntries(
        // Each field is given another text, so that what one is refused for hides less of the others.
        open.map((field, at) => [field, STRINGS[(index + at * 101) % STRINGS.length] ?? ""]),
      ),
    );
    // Two texts of a megabyte would make a body that is refused unread.
    const sized = tries.filter((fields) => Object.values(fields).join("").length < 400_000);
    failed.push(...(await failures(form, sized)).map((one) => `${name}: ${one}`));
  }
  expect(failed).toEqual([]);
}, 300_000);

test("texts in each field alone, and as its name, are answered without an error of the server", async () => {
  const failed: string[] = [];
  for (const [name, form] of forms) {
    for (const field of Object.keys(form.fields)) {
      const tries = SOME.map((text) => ({ [field]: text }));
      failed.push(...(await failures(form, tries)).map((one) => `${name}: ${one}`));
    }
    const named = SOME.filter((text) => text.length < 2_000).map((text) => ({
      [text]: "a",
      [`m.${text}`]: "b",
    }));
    failed.push(...(await failures(form, named)).map((one) => `${name}: ${one}`));
  }
  expect(failed).toEqual([]);
}, 300_000);

test("the server lives, is ready, and has written of no error", async () => {
  expect((await clients.visitor.get("/readyz")).status).toBe(200);
  const errors = site.server
    .logs()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line));
  expect(errors).toEqual([]);
});
