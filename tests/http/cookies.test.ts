import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, HttpClient } from "#tests/builders/http-client.ts";
import { startWork } from "./learner.ts";
import { PASSWORD } from "./people.ts";
import { openSite, type Site } from "./site.ts";

function cookieLine(answer: Answer, name: string): string {
  return answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? "";
}

async function isSignedIn(origin: string, name: string, value: string | undefined): Promise<boolean> {
  const client = new HttpClient(origin);
  client.cookies.set(name, value ?? "");
  const page = await client.get("/account");
  return page.status === 200;
}

const PLACES: { name: string; env: Record<string, string>; prefix: string; secure: boolean }[] = [
  { name: "on http", env: {}, prefix: "", secure: false },
  {
    name: "public over https",
    env: { PUBLIC_URL: "https://says-who.example" },
    prefix: "__Host-",
    secure: true,
  },
];

describe.each(PLACES)("a site $name", ({ env, prefix, secure }) => {
  let site: Site;
  let url: string;
  const [SESSION, GUEST, THEME] = ["says-who", "says-who-guest", "says-who-theme"].map((n) => prefix + n) as [
    string,
    string,
    string,
  ];
  beforeAll(async () => {
    site = await openSite({ env });
    url = site.server.url;
    await signUp(new HttpClient(url), "kestrel");
  });
  afterAll(() => site?.close());

  const signUp = (client: HttpClient, username: string) =>
    client.post("/sign-up", { door: "learn", username, password: PASSWORD, bring: "on" });
  const signIn = (client: HttpClient, more: Record<string, string> = {}) =>
    client.post("/sign-in", { login: "kestrel", password: PASSWORD, ...more });

  test("hands out cookies that scripts and other sites cannot use", async () => {
    const client = new HttpClient(url);
    const guest = await client.post("/attempts", { exercise: "memo" });
    const session = await signIn(new HttpClient(url));
    const theme = await client.post("/appearance", { theme: "dark" });
    for (const line of [cookieLine(guest, GUEST), cookieLine(session, SESSION), cookieLine(theme, THEME)]) {
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(/; Secure/.test(line)).toBe(secure);
      expect(line).not.toMatch(/; Domain/i);
    }
  });

  test("keeps a session only as long as its reader asked for", async () => {
    expect(cookieLine(await signIn(new HttpClient(url)), SESSION)).not.toMatch(/Max-Age|Expires/);
    const kept = await signIn(new HttpClient(url), { keep: "on" });
    expect(cookieLine(kept, SESSION)).toMatch(/Max-Age=5184000/);
  });

  test("gives a new secret of 256 random bits at every sign-in, whatever cookie came with it", async () => {
    const client = new HttpClient(url);
    client.cookies.set(SESSION, "IndoYXQgSSBwbGFudGVkIg%3D%3D");
    const tokens: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await signIn(client);
      const token = client.cookies.get(SESSION) ?? "";
      tokens.push(token);
      const value: string = JSON.parse(Buffer.from(decodeURIComponent(token), "base64").toString());
      expect(Buffer.from(value, "base64url").length).toBe(32);
    }
    expect(new Set(tokens).size).toBe(3);
    expect(await isSignedIn(url, SESSION, "IndoYXQgSSBwbGFudGVkIg%3D%3D")).toBe(false);
  });

  test("drops the guest's cookie once the guest has become an account", async () => {
    const client = new HttpClient(url);
    await startWork(client, "memo");
    const guest = client.cookies.get(GUEST);
    expect(await isSignedIn(url, GUEST, guest)).toBe(true);
    await signUp(client, "bittern");
    expect(client.cookies.has(GUEST)).toBe(false);
    expect(await isSignedIn(url, GUEST, guest)).toBe(false);
    expect(await isSignedIn(url, SESSION, client.cookies.get(SESSION))).toBe(true);
  });

  test("takes an account's secret in the guest's cookie for nothing, and the other way round", async () => {
    const guest = new HttpClient(url);
    await startWork(guest, "memo");
    const account = new HttpClient(url);
    await signIn(account);
    expect(await isSignedIn(url, SESSION, guest.cookies.get(GUEST))).toBe(false);
    expect(await isSignedIn(url, GUEST, account.cookies.get(SESSION))).toBe(false);
  });

  test("ends a session on the server, not only in the browser", async () => {
    const client = new HttpClient(url);
    await signIn(client);
    const token = client.cookies.get(SESSION);
    const out = await client.post("/sign-out", {});
    expect(cookieLine(out, SESSION)).toMatch(/Max-Age=0/);
    expect(out.headers.get("Clear-Site-Data")).toBe('"storage"');
    expect(await isSignedIn(url, SESSION, token)).toBe(false);
  });

  test("ends every other session, and renews this one, when the password changes", async () => {
    const [here, there] = [new HttpClient(url), new HttpClient(url)];
    await signUp(here, "dunlin");
    await there.post("/sign-in", { login: "dunlin", password: PASSWORD });
    const [before, other] = [here.cookies.get(SESSION), there.cookies.get(SESSION)];
    const fields = { intent: "password", current: PASSWORD, next: "eleven grey geese landing" };
    expect((await here.post("/account", fields)).to).toBe("/account?done=password");
    expect(await isSignedIn(url, SESSION, before)).toBe(false);
    expect(await isSignedIn(url, SESSION, other)).toBe(false);
    expect(await isSignedIn(url, SESSION, here.cookies.get(SESSION))).toBe(true);
  });
});
