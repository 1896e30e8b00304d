import { v7 as uuidv7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import { HttpClient } from "#tests/builders/http-client.ts";
import { comparable, dump } from "./dump.ts";
import { EXTRA, extraFields } from "./extra-fields.ts";
import { answerAll, startWork } from "./learner.ts";
import { PASSWORD } from "./people.ts";
import { DRILLS, MODULE, openSite } from "./site.ts";

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

test("fields that a form does not have change nothing of what is kept", async () => {
  const honest = await everythingKept({});
  const greedy = await everythingKept(extraFields(EXTRA));
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
