import { afterAll, beforeAll, expect, test } from "vitest";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { PASSWORD, signUpLearner } from "./people.ts";
import { BEHIND_PROXY, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite({ env: BEHIND_PROXY });
  await signUpLearner(site.server.url, "kestrel");
});
afterAll(() => site?.close());

const EVIL = "evil.example";

/** Ways to talk a browser into leaving the site, after the collections for tests of open redirects. */
const LEADS_AWAY = [
  `//${EVIL}`,
  `///${EVIL}`,
  `////${EVIL}/..`,
  `/\\${EVIL}`,
  `\\\\${EVIL}`,
  `/\\/${EVIL}`,
  `\\/\\/${EVIL}/`,
  `/\t/${EVIL}`,
  `/\n/${EVIL}`,
  `/\r\n/${EVIL}`,
  `/ /${EVIL}`,
  `\t//${EVIL}`,
  ` //${EVIL}`,
  `/\u0000/${EVIL}`,
  `/\u00a0/${EVIL}`,
  `/\u2028/${EVIL}`,
  `/.//${EVIL}`,
  `/..//${EVIL}`,
  `/a/..//${EVIL}`,
  `/%09/${EVIL}`,
  `/%2f${EVIL}`,
  `/%5c${EVIL}`,
  `/%0d%0aLocation:%20https://${EVIL}`,
  `/\r\nSet-Cookie: says-who=planted`,
  `https://${EVIL}`,
  `https:/${EVIL}`,
  `https:${EVIL}`,
  `HTTPS://${EVIL}`,
  `http://127.0.0.1@${EVIL}`,
  `//127.0.0.1@${EVIL}`,
  `//${EVIL}#@127.0.0.1`,
  `javascript:alert(1)`,
  `JaVaScRiPt:alert(1)`,
  `java\nscript:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `mailto:a@${EVIL}`,
  `.${EVIL}`,
  `@${EVIL}`,
  `:80@${EVIL}`,
  `?//${EVIL}`,
  `\uff0f\uff0f${EVIL}`,
  `/\uff0f${EVIL}`,
  `//[::1]`,
  `//0x7f000001`,
  "/".repeat(600),
  `/${"a".repeat(600)}`,
  "",
];

/** Where a browser on the site would go; everything it could mistake for another site counts as away. */
function stays(origin: string, to: string | null): boolean {
  if (to === null || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to)) return false;
  return new URL(to, origin).origin === origin;
}

test.each([
  ["choosing light or dark", "/appearance", { theme: "dark" }, LEADS_AWAY],
  // A password is checked each time: some of each sort will do.
  [
    "signing in",
    "/sign-in",
    { login: "kestrel", password: PASSWORD },
    LEADS_AWAY.filter((_, at) => at % 4 === 0),
  ],
])("%s leads back only to a page of this site", async (_what, path, fields, addresses) => {
  const away: string[] = [];
  for (const [index, back] of addresses.entries()) {
    const client = new HttpClient(site.server.url, { "X-Forwarded-For": `10.0.1.${index}` });
    for (const way of path === "/sign-in" ? [path] : [path, dataPath(path, "routes/about/appearance")]) {
      const { to, status, headers } = await client.post(way, { ...fields, back });
      if (!stays(client.origin, to)) away.push(`${JSON.stringify(back)} leads to ${to} (${status})`);
      if (headers.get("Set-Cookie")?.includes("planted")) away.push(`${JSON.stringify(back)} sets a cookie`);
    }
  }
  expect(away).toEqual([]);
});

test("signing up leads back only to a page of this site", async () => {
  for (const [index, back] of [`//${EVIL}`, `/\\${EVIL}`, `https://${EVIL}`].entries()) {
    const fields = { door: "learn", username: `bittern-${index}`, password: PASSWORD, back };
    expect((await new HttpClient(site.server.url).post("/sign-up", fields)).to).toBe("/");
  }
});

test("the page to sign in on repeats no address that leads away", async () => {
  const visitor = new HttpClient(site.server.url);
  for (const back of LEADS_AWAY) {
    const data = await visitor.get(
      dataPath(`/sign-in?back=${encodeURIComponent(back.toWellFormed())}`, "routes/account/sign-in"),
    );
    const shown = (JSON.parse(data.text) as { back: string | null }).back;
    expect(shown === null || shown === "" || stays(visitor.origin, shown), JSON.stringify(back)).toBe(true);
  }
});

test("signing in leads back to the page one came from", async () => {
  for (const back of ["/account", "/modules/tap-water?kept#next", "/modules/tap%20water"]) {
    const client = new HttpClient(site.server.url);
    expect((await client.post("/sign-in", { login: "kestrel", password: PASSWORD, back })).to).toBe(back);
  }
});
