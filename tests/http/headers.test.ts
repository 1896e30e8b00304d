import { readdirSync } from "node:fs";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { clientFolder } from "./built-routes.ts";
import { startWork } from "./learner.ts";
import { signUpInstructor, signUpLearner } from "./people.ts";
import { MODULE, openSite, type Site } from "./site.ts";

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

const ROSTER = "name,username\nMerlin,merlin-of-headers\n,nobody\n";

/** Pages, files and refusals of a class that the instructor makes for it. */
async function ofAClass(instructor: HttpClient, stranger: HttpClient): Promise<Record<string, Answer>> {
  const id = uuidv7();
  const made = await instructor.post("/classes", { id, name: "Headers", zone: "Europe/London" });
  const here = `/classes/${id}`;
  const body = new FormData();
  body.append("file", new File([ROSTER], "class.csv"));
  const trial = await instructor.send("POST", `${here}/roster`, {
    body,
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  const rows = JSON.stringify([{ line: 2, name: "", username: "x", email: "", cells: "right" }]);
  return {
    "class made": made,
    class: await instructor.get(here),
    "class of somebody else": await stranger.get(here),
    "data of somebody else's class": await stranger.get(dataPath(here, "routes/class/class")),
    "page to project": await instructor.get(`${here}/join-code`),
    "code unknown": await stranger.get("/join/AAAACCCC"),
    gradebook: await instructor.get(`${here}/gradebook`),
    "gradebook's file": await instructor.get(`${here}/gradebook.csv`),
    "trial run": trial,
    "refused rows": await instructor.post(`${here}/roster/refused`, { rows }),
    "roster changed meanwhile": await instructor.post(`${here}/roster`, { rows, seal: "2 add" }),
    "slips to print": await instructor.get(`${here}/slips`),
    "unknown link to teach": await stranger.get("/co-teach/none"),
  };
}

/** Answers of every sort: pages, data, redirects, files, probes, and every kind of refusal. */
async function everySort(learner: HttpClient, instructor?: HttpClient): Promise<Record<string, Answer>> {
  const asset = readdirSync(join(clientFolder(), "assets")).find((name) => name.endsWith(".js"));
  const own = { "Sec-Fetch-Site": "same-origin" };
  const { id } = await startWork(learner, "memo");
  const workspace = `/attempts/${id}`;
  return {
    ...(instructor && (await ofAClass(instructor, learner))),
    page: await learner.get("/"),
    workspace: await learner.get(workspace),
    data: await learner.get(dataPath(workspace, "routes/learn/attempt")),
    draft: await learner.post(`${workspace}/draft`, { seq: "1" }),
    "refused form": await learner.post(`${workspace}/draft`, { seq: "none" }),
    "page not found": await learner.get("/nothing"),
    "data not found": await learner.get(dataPath("/attempts/none", "routes/learn/attempt")),
    "data of no route": await learner.get("/?_data=routes/none"),
    "file of nobody": await learner.get("/account/export"),
    export: await learner.post("/account/export", {}),
    redirect: await learner.get("/sign-up"),
    "redirect of data": await learner.get(dataPath("/sign-up", "routes/account/sign-up")),
    "redirect after a form": await learner.post("/appearance", { theme: "dark" }),
    asset: await learner.get(`/assets/${asset}`),
    "missing asset": await learner.get("/assets/none.js"),
    "from elsewhere": await learner.send("POST", "/appearance", { headers: FORM, body: "theme=dark" }),
    "unknown method": await learner.send("PUT", "/appearance", { headers: { ...FORM, ...own }, body: "a=b" }),
    "too large": await learner.send("POST", "/appearance", {
      headers: { ...FORM, ...own },
      body: "a".repeat(2 * 1024 * 1024 + 1),
    }),
    "not a form": await learner.send("POST", "/appearance", { headers: { ...own }, body: "{}" }),
    "wrong escapes": await learner.get("/attempts/%E0%A4%A"),
    healthz: await learner.get("/healthz"),
    readyz: await learner.get("/readyz"),
  };
}

function policyOf({ headers }: Answer): Record<string, string> {
  const directives = (headers.get("Content-Security-Policy") ?? "").split(";");
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("a site on http", () => {
  let site: Site;
  let answers: Record<string, Answer>;
  beforeAll(async () => {
    site = await openSite();
    const { url } = site.server;
    const instructor = await signUpInstructor(url, "Iris Dunlin", "iris@school.example");
    answers = await everySort(await signUpLearner(url, "kestrel"), instructor);
  });
  afterAll(() => site?.close());

  test("answers of every sort were looked at", () => {
    const statuses = new Set(Object.values(answers).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual([200, 204, 302, 303, 400, 403, 404, 405, 409, 413, 422]);
  });

  test("every answer has the headers that protect it", () => {
    for (const [sort, answer] of Object.entries(answers)) {
      const { headers } = answer;
      expect(policyOf(answer), sort).toMatchObject({
        "default-src": "'self'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "form-action": "'self'",
        "style-src": "'self'",
      });
      expect(policyOf(answer)["script-src"], sort).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{22}=='$/);
      expect(headers.get("X-Content-Type-Options"), sort).toBe("nosniff");
      expect(headers.get("Referrer-Policy"), sort).toBe("same-origin");
      expect(headers.get("X-Frame-Options"), sort).toBe("DENY");
      expect(headers.get("X-Powered-By"), sort).toBeNull();
      expect(headers.get("Strict-Transport-Security"), sort).toBeNull();
      expect(headers.get("Access-Control-Allow-Origin"), sort).toBeNull();
    }
  });

  test("no answer repeats the nonce of another, and every script of a page carries its own", async () => {
    const nonces = Object.values(answers).map((answer) => policyOf(answer)["script-src"]);
    expect(new Set(nonces).size).toBe(nonces.length);
    for (const sort of [
      "page",
      "workspace",
      "page not found",
      "class",
      "gradebook",
      "slips to print",
      "trial run",
    ]) {
      const answer = answers[sort];
      const nonce = /'nonce-([^']+)'/.exec(answer ? (policyOf(answer)["script-src"] ?? "") : "")?.[1];
      const scripts = [...(answer?.text ?? "").matchAll(/<script\b([^>]*)>/g)].map(
        ([, attributes]) => attributes,
      );
      expect(scripts.length, sort).toBeGreaterThan(1);
      expect(
        scripts.filter((attributes) => !attributes?.includes(`nonce="${nonce}"`)),
        sort,
      ).toEqual([]);
      expect(answer?.text, sort).not.toMatch(/<[^>]+\son[a-z]+=/);
      expect(answer?.text, sort).not.toContain("javascript:");
    }
  });

  test("nothing that was made for one person may be kept by a cache", () => {
    for (const [sort, { headers }] of Object.entries(answers)) {
      if (sort === "asset") expect(headers.get("Cache-Control")).toContain("immutable");
      else expect(headers.get("Cache-Control"), sort).toBe("no-store");
    }
  });

  test("there is no route manifest to ask for, and a module is named by what is in it", async () => {
    const visitor = new HttpClient(site.server.url);
    expect((await visitor.get("/__manifest?p=/&version=1")).status).toBe(404);
    expect((await visitor.get(MODULE)).text).toMatch(/\/assets\/[\w.]+-[\w-]{8}\.js/);
  });
});

test("a site that is public over https tells browsers to stay there", async () => {
  const site = await openSite({ env: { PUBLIC_URL: "https://says-who.example" } });
  try {
    const visitor = new HttpClient(site.server.url);
    for (const [sort, answer] of Object.entries(await everySort(visitor))) {
      expect(answer.headers.get("Strict-Transport-Security"), sort).toBe("max-age=31536000");
      expect(policyOf(answer), sort).toHaveProperty("upgrade-insecure-requests");
    }
  } finally {
    await site.close();
  }
});
