import { afterAll, beforeAll, expect, test } from "vitest";
import { MAX_REWRITE } from "#app/domain/attempt/answers.ts";
import { hostileStrings } from "#tests/builders/hostile/hostile-strings.ts";
import { type Answer, dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { ATTEMPT, startWork } from "../learner.ts";
import { signUpInstructor } from "../people.ts";
import { BEHIND_PROXY, MODULE, openSite, type Site } from "../site.ts";
import { postHostile } from "./send-hostile.ts";

const STRINGS = hostileStrings();
let site: Site;
beforeAll(async () => {
  site = await openSite({ env: BEHIND_PROXY });
});
afterAll(() => site?.close());

/**
 * A text as it must come back: half surrogates and NUL cannot be stored, a form's line ends are "\n". A half pair is
 * three bytes on its way, each of which decodes to U+FFFD.
 */
function stored(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd\ufffd\ufffd")
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n");
}

/** Whether the page there holds a text as markup: as it is, and more often than the page did without it. */
async function unescaped(client: HttpClient, path: string, text: string, without: Answer): Promise<boolean> {
  if (!/<[a-z!/]/i.test(text)) return false;
  const times = (answer: Answer) => answer.text.split(text).length - 1;
  return times(await client.get(path)) > times(without);
}

/** A body of more than 2 MB is refused before anything reads it. */
const isTooLarge = (answer: Answer) => answer.status === 413 && answer.text.includes("Nothing was kept");

const shows = (text: string) => JSON.stringify(text.slice(0, 120));

test("every note is kept to the letter or refused with a reason, and shown without becoming markup", async () => {
  const guest = new HttpClient(site.server.url);
  const plain = await guest.get(MODULE);
  const wrong: string[] = [];
  let kept = 0;
  for (const text of STRINGS) {
    const answer = await postHostile(guest, dataPath(MODULE, "routes/learn/module"), { note: text });
    if (isTooLarge(answer)) continue;
    if (answer.to === null) {
      const reason = (JSON.parse(answer.text) as { message?: string }).message ?? "";
      if (answer.status !== 422 || !/at most 4,000 characters/.test(reason)) {
        wrong.push(`${shows(text)} was answered ${answer.status} ${answer.text.slice(0, 100)}`);
      }
      continue;
    }
    kept += 1;
    const data = await guest.get(dataPath(MODULE, "routes/learn/module"));
    const { note } = JSON.parse(data.text) as { note: string };
    if (note !== stored(text).trim()) wrong.push(`${shows(text)} came back as ${shows(note)}`);
    if (await unescaped(guest, MODULE, text, plain)) wrong.push(`${shows(text)} is markup on the page`);
  }
  expect(wrong).toEqual([]);
  expect(kept).toBeGreaterThan(500);
}, 300_000);

test("every open answer is kept to the letter or refused with a reason, and shown without becoming markup", async () => {
  const guest = new HttpClient(site.server.url);
  const { id } = await startWork(guest, "memo");
  const plain = await guest.get(`/attempts/${id}?view=form`);
  const wrong: string[] = [];
  let seq = 0;
  let kept = 0;
  for (const text of STRINGS) {
    seq += 1;
    const fields = { "r.t5": text, seq: String(seq) };
    const answer = await postHostile(guest, `/attempts/${id}/draft`, fields);
    if (isTooLarge(answer)) continue;
    const outcome = JSON.parse(answer.text) as { ok: boolean; message?: string };
    if (!outcome.ok) {
      const tooLong = stored(text).length > MAX_REWRITE;
      if (!tooLong || !outcome.message?.includes("longer than")) {
        wrong.push(`${shows(text)} was answered ${answer.text.slice(0, 100)}`);
      }
      continue;
    }
    kept += 1;
    const data = await guest.get(dataPath(`/attempts/${id}`, ATTEMPT));
    const { attempt } = JSON.parse(data.text) as { attempt: { answers: { t5?: { text: string } } } };
    const back = attempt.answers.t5?.text ?? "";
    if (back !== stored(text)) wrong.push(`${shows(text)} came back as ${shows(back)}`);
    if (await unescaped(guest, `/attempts/${id}?view=form`, text, plain))
      wrong.push(`${shows(text)} is markup on the page`);
  }
  expect(wrong).toEqual([]);
  expect(kept).toBeGreaterThan(500);
}, 300_000);

test("every name is kept as it was typed, but for blanks around it, or refused with a reason", async () => {
  const instructor = await signUpInstructor(site.server.url, "Iris Dunlin", "iris@school.example");
  const plain = await instructor.get("/account");
  const place = dataPath("/account", "routes/account/account");
  const nameNow = async () =>
    (JSON.parse((await instructor.get(place)).text) as { person: { displayName: string | null } }).person
      .displayName;
  const wrong: string[] = [];
  const counted = { kept: 0, refused: 0 };
  for (const text of STRINGS) {
    const before = await nameNow();
    const fields = { intent: "details", displayName: text, email: "iris@school.example" };
    const answer = await postHostile(instructor, place, fields);
    if (isTooLarge(answer)) continue;
    if (answer.to === null) {
      counted.refused += 1;
      const { error } = (JSON.parse(answer.text) as { details: { error?: Record<string, string[]> } })
        .details;
      if (answer.status !== 422 || !error?.displayName?.[0]?.endsWith(".")) {
        wrong.push(`${shows(text)} was answered ${answer.status} ${answer.text.slice(0, 200)}`);
      }
      if ((await nameNow()) !== before) wrong.push(`${shows(text)} was refused and changed the name`);
      continue;
    }
    counted.kept += 1;
    const after = await nameNow();
    const wanted = stored(text).normalize("NFC").trim();
    if (stored(after ?? "") !== wanted) wrong.push(`${shows(text)} came back as ${shows(after ?? "")}`);
    if (await unescaped(instructor, "/account", text, plain))
      wrong.push(`${shows(text)} is markup on the page`);
  }
  expect(wrong).toEqual([]);
  expect(counted.kept).toBeGreaterThan(200);
  expect(counted.refused).toBeGreaterThan(50);
}, 300_000);

test("marks with half surrogates, huge numbers or the wrong shape are refused with a reason, and nothing is kept", async () => {
  const guest = new HttpClient(site.server.url);
  const { id } = await startWork(guest, "memo");
  const marks = [
    '[{"kind":"\\ud800","start":0,"end":5}]',
    '[{"kind":"loaded","start":"\\ud800","end":5}]',
    '[{"kind":"loaded","start":1e308,"end":1e309}]',
    '[{"kind":"loaded","start":-1,"end":5}]',
    '[{"kind":"loaded","start":0.5,"end":5}]',
    '[{"kind":"loaded","start":5,"end":5}]',
    '[{"kind":"loaded","start":0,"end":99999}]',
    '[{"kind":"loaded","start":null,"end":null}]',
    '[{"kind":["loaded"],"start":0,"end":5}]',
    '{"length":1e9}',
    '{"__proto__":{"start":0}}',
    '"\\ud800"',
    "[null]",
    "[[]]",
    "1e400",
    `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    JSON.stringify(Array.from({ length: 101 }, () => ({ kind: "loaded", start: 0, end: 5 }))),
    JSON.stringify(Array.from({ length: 20_000 }, () => ({ kind: "loaded", start: 0, end: 5 }))),
  ];
  for (const [index, json] of marks.entries()) {
    const answer = await postHostile(guest, `/attempts/${id}/draft`, {
      "m.t1": json,
      seq: String(index + 1),
    });
    expect(answer.status, json.slice(0, 80)).toBe(422);
    expect((JSON.parse(answer.text) as { message: string }).message).toMatch(/^[A-Z].*\.$/);
  }
  const data = await guest.get(dataPath(`/attempts/${id}`, ATTEMPT));
  expect((JSON.parse(data.text) as { attempt: { answers: object } }).attempt.answers).toEqual({});
});
