import { v7 as uuidv7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { dump } from "./dump.ts";
import { answerAll, startWork } from "./learner.ts";
import { PASSWORD } from "./people.ts";
import { DRILLS, MODULE, openSite } from "./site.ts";

const VICTIM = "019f0000-0000-7000-8000-00000000beef";

/** What a form must not be able to set, in every spelling that a careless program might take. */
const EXTRA: Record<string, string> = Object.fromEntries(
  [
    ["role", "admin"],
    ["score", "1"],
    ["right", "true"],
    ["firstSeen", "true"],
    ["credit", "1"],
    ["id", VICTIM],
    ["userId", VICTIM],
    ["ownerId", VICTIM],
    ["classId", VICTIM],
    ["accountId", VICTIM],
    ["guestId", VICTIM],
    ["versionHash", "beef"],
    ["exerciseId", "memo-two"],
    ["submittedAt", "1999-01-01T00:00:00Z"],
    ["startedAt", "1999-01-01T00:00:00Z"],
    ["createdAt", "1999-01-01T00:00:00Z"],
    ["passwordHash", "beef"],
    ["result", '{"score":1}'],
    ["ratings", '{"t5":1}'],
    ["__proto__", "beef"],
    ["constructor.prototype.role", "admin"],
  ].flatMap(([name = "", value = ""]) => {
    const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [name, snake, `user.${name}`, `user[${name}]`, `${name}[]`].map((spelling) => [spelling, value]);
  }),
);

/** One learner's whole way, with or without more fields than the forms have. */
async function everythingKept(extra: Record<string, string>): Promise<Record<string, string[]>> {
  const site = await openSite();
  onTestFinished(() => site.close());
  const client = new HttpClient(site.server.url);
  const send = async (path: string, fields: Record<string, string>, more = extra) => {
    const answer = await client.post(path, { ...more, ...fields });
    expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(400);
  };
  await send("/sign-up", { door: "learn", username: "kestrel", password: PASSWORD });
  await send("/account", { intent: "details", username: "kestrel", displayName: "", email: "" });
  await send(MODULE, { note: "A note." });
  await send(DRILLS, { answer: "sound", position: "1", key: uuidv7() });
  // "id" and the like name no task; the ratings of open answers go by task.
  const work = await startWork(client, "memo");
  await send(`/attempts/${work.id}/draft`, { ...answerAll(work, "Words."), seq: "1" });
  await send(`/attempts/${work.id}`, { ...answerAll(work, "Words."), key: uuidv7(), confirm: "yes" });
  await send(`/attempts/${work.id}/feedback`, { task: "t5", rating: "0.5" });
  await site.server.stop();
  return site.home.look(dump);
}

/** Ids, secrets and times differ from run to run; nothing else may. */
function comparable(rows: string[] | undefined): string[] {
  return (rows ?? []).map((row) =>
    row
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
      .replace(/20\d\d-\d\d-\d\dT[\d:.]+(\+00:00|Z)/g, "time")
      .replace(/\$argon2id\$[^"]+/g, "hash"),
  );
}

test("fields that a form does not have change nothing of what is kept", async () => {
  const honest = await everythingKept({});
  const greedy = await everythingKept(EXTRA);
  const shape = (rows: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]));
  expect(shape(greedy)).toEqual(shape(honest));
  expect(comparable(greedy.users)).toEqual(comparable(honest.users));
  expect(comparable(greedy.drill_answers)).toEqual(comparable(honest.drill_answers));
  expect(comparable(greedy.notes)).toEqual(comparable(honest.notes));
  for (const trace of ["beef", "1999-01-01", "admin", "memo-two"]) {
    const kept = Object.entries(greedy).flatMap(([table, list]) =>
      table === "exercise_versions" ? [] : list,
    );
    expect(kept.filter((row) => row.includes(trace))).toEqual([]);
  }
});
