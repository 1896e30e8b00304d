import { v7 as uuidv7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import { type Answer, dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { comparable, dump } from "./dump.ts";
import { EXTRA, EXTRA_OF_CLASSES, extraFields } from "./extra-fields.ts";
import { answerAll } from "./learner.ts";
import { PASSWORD, signUpInstructor } from "./people.ts";
import { openSite } from "./site.ts";

/** What real forms of a class hold: extra fields of these names would be theirs. */
const REAL = ["role", "id", "title", "attempts", "counts", "explain", "late", "student", "whole"];
const GREEDY = Object.fromEntries(
  Object.entries(extraFields([...EXTRA, ...EXTRA_OF_CLASSES])).filter(
    ([name]) => !REAL.slice(1).includes(name),
  ),
);

const TERMS = {
  ...{ opensDate: "2021-01-10", opensTime: "09:00", dueDate: "2031-01-17", dueTime: "18:00" },
  ...{ closesDate: "2031-01-20", closesTime: "18:00", attempts: "2", counts: "best", explain: "close" },
  ...{ late: "marked", title: "Water", module: "tap-water" },
};
const ROW = { line: 2, name: "Merlin", username: "merlin", email: "", cells: "right" };

/** A class's whole way, from being made to a review, with or without more fields than the forms have. */
async function everythingKept(extra: Record<string, string>): Promise<Record<string, string[]>> {
  const site = await openSite();
  onTestFinished(() => site.close());
  const { url } = site.server;
  const instructor = await signUpInstructor(url, "Iris Dunlin", "iris@school.example");
  const send = async (client: HttpClient, path: string, fields: Record<string, string>): Promise<Answer> => {
    const answer = await client.post(path, { ...extra, ...fields });
    expect(answer.status, `${path}: ${answer.text.slice(0, 300)}`).toBe(path === "/attempts" ? 302 : 303);
    return answer;
  };
  const teach = (path: string, fields: Record<string, string>) => send(instructor, path, fields);
  const id = uuidv7();
  const here = `/classes/${id}`;
  await teach("/classes", { id, name: "A class", zone: "Europe/London" });
  await teach(`${here}/settings`, { intent: "save", name: "Renamed", zone: "Asia/Kathmandu" });
  await teach(`${here}/join-code`, { intent: "renew", days: "7" });
  await teach(`${here}/pseudonyms`, { pseudonyms: "off" });
  await teach(`${here}/instructors`, { intent: "invite" });
  await teach(`${here}/roster`, { rows: JSON.stringify([ROW]), seal: "2 add" });
  const data = async <T>(path: string, route: string) =>
    JSON.parse((await instructor.get(dataPath(path, route))).text) as T;
  const { slips } = await data<{ slips: { code: string; userId: string }[] }>(
    `${here}/slips`,
    "routes/teach/slips",
  );
  const { code = "", userId: student = "" } = slips[0] ?? {};
  await teach(`${here}/students/${student}`, { intent: "rename", name: "Merle" });
  const pupil = new HttpClient(url);
  await send(pupil, "/claim", { username: "merlin", code, password: PASSWORD });
  const { join } = await data<{ join: { code: string } }>(`${here}/join-code`, "routes/teach/join-code");
  const other = new HttpClient(url);
  await send(other, `/join/${join.code}`, { username: "plover", password: PASSWORD, displayName: "Plover" });

  const assignment = uuidv7();
  await teach(`${here}/assignments/new`, { ...TERMS, intent: "publish", assignment });
  const edit = `${here}/assignments/${assignment}/edit`;
  await teach(edit, { ...TERMS, intent: "save", title: "Tap water" });
  const exception = { dueDate: "2031-01-18", dueTime: "18:00", closesDate: "", closesTime: "" };
  await teach(edit, { ...blank(TERMS), ...exception, student, intent: "save-override", reason: "Ill." });
  const started = await send(pupil, "/attempts", { exercise: "memo", assignment });
  const work = await pupil.get(dataPath(started.to ?? "", "routes/learn/attempt"));
  const { exercise } = JSON.parse(work.text) as Parameters<typeof answerAll>[0];
  const answers = { ...answerAll({ exercise }, "Words."), key: uuidv7(), confirm: "yes" };
  const handedIn = await pupil.post(started.to ?? "", { ...extra, ...answers });
  expect(handedIn.to).toBe(`${started.to}/feedback`);
  const review = `${here}/assignments/${assignment}/students/${student}?exercise=memo&attempt=${started.to?.slice(10)}`;
  await teach(review, { whole: "Kept.", "rating.t5": "0.5", "why.t5": "Half." });
  await teach(review, { whole: "Sent.", "rating.t5": "0.5", "why.t5": "Half.", do: "send" });
  await site.server.stop();
  return site.home.look(dump);
}

const blank = (terms: Record<string, string>) =>
  Object.fromEntries(Object.keys(terms).map((name) => [name, ""]));

/** Answers are shown in an order drawn by lot, names and codes are drawn as well. */
function without(rows: string[] | undefined): string[] {
  return comparable(rows)
    .map((row) =>
      row
        .replace(/"(joinCode|join_code|pseudonym)":"[^"]+"/g, '"$1":"drawn"')
        .replace(
          /"(answers|result|score|hits|signals|noises|false_alarms|to|from)":(\{.*?\}\}|[\d.]+|null)/g,
          "",
        ),
    )
    .toSorted();
}

test("fields that a class's forms do not have change nothing of what is kept", async () => {
  const honest = await everythingKept({});
  const greedy = await everythingKept(GREEDY);
  const shape = (rows: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]));
  expect(shape(greedy)).toEqual(shape(honest));
  expect(shape(greedy)).toMatchObject({
    classes: 1,
    memberships: 3,
    assignments: 1,
    overrides: 1,
    reviews: 1,
  });
  for (const table of ["users", "classes", "memberships", "instructor_invites", "assignments"])
    expect(without(greedy[table]), table).toEqual(without(honest[table]));
  for (const table of ["assignment_exercises", "overrides", "reviews", "audit_log"])
    expect(without(greedy[table]), table).toEqual(without(honest[table]));
  const kept = Object.entries(greedy).flatMap(([table, list]) => (table === "exercise_versions" ? [] : list));
  for (const trace of ["beef", "1999-01-01", "2999-01-01", '"admin"', "memo-two", '"hits":77'])
    expect(
      kept.filter((row) => row.includes(trace)),
      trace,
    ).toEqual([]);
});
