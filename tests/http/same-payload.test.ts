import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { dataPath, HttpClient } from "#tests/builders/http-client.ts";
import { SAMPLE } from "#tests/content/sample-content.ts";
import { ATTEMPT, startWork } from "./learner.ts";
import { openSite } from "./site.ts";

type Task = Record<string, unknown> & { type: string };

const MEMO = "exercises/memo.yaml";

/** The sample's exercise with another key: more and other findings, no sound note, other right answers, other reasons. */
function rekeyed(): Record<string, string> {
  const exercise = parse(SAMPLE[MEMO] ?? "") as { tasks: Task[]; debrief: unknown };
  const other =
    "Quite another reason, much longer than the first, stands here for everybody who has handed in.";
  for (const task of exercise.tasks) {
    if (task.type === "mark") {
      const [finding] = task.findings as Record<string, unknown>[];
      const places = {
        "A spokesman": "evidence",
        Officials: "loaded",
        notorious: "evidence",
        "The notorious company": "loaded",
      };
      task.findings = Object.entries(places).map(([place, kind], at) => {
        return { ...finding, id: `f${at}`, kind, accepts: [], places: [place] };
      });
      task.sound = [];
    }
    if (task.type === "choice") {
      const answers = task.answers as { right?: boolean; why: string }[];
      task.answers = answers.map((answer) => ({ ...answer, right: !answer.right, why: other }));
    }
    if (task.type === "order") task.items = (task.items as string[]).toReversed();
    if (task.type === "match") {
      const pairs = task.pairs as { left: string; right: string }[];
      task.pairs = pairs.map((pair, at) => ({ ...pair, right: pairs.at(at - 1)?.right, why: other }));
    }
    if ("why" in task) task.why = other;
    if ("model" in task) task.model = other;
  }
  exercise.debrief = { established: [], not_established: [other, other], next: [other] };
  return { ...SAMPLE, [MEMO]: stringify(exercise, { aliasDuplicateObjects: false }) };
}

/** What a new guest is given. Ids and keys, random or opaque, are left out; they are all of one length. */
async function workspaceOf(files: Record<string, string>) {
  const site = await openSite({ files });
  onTestFinished(() => site.close());
  const guest = new HttpClient(site.server.url);
  const work = await startWork(guest, "memo", "tap-water");
  const data = await guest.get(dataPath(`/attempts/${work.id}`, ATTEMPT));
  const page = await guest.get(`/attempts/${work.id}?view=form`);
  const module = await guest.get("/modules/tap-water");
  return {
    data: sorted(JSON.parse(data.text)),
    sizes: [data, page, module].map((answer) => Buffer.byteLength(answer.text)),
  };
}

/** Lists of answers and items in one order: which order they are shown in is drawn by lot for each attempt. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === "string" && (name === "id" || name === "key" || name === "noScriptUrl")
        ? name
        : sorted(part),
    ]),
  );
}

test("two exercises that differ in nothing but their key look the same until handed in, to the byte", async () => {
  const one = await workspaceOf(SAMPLE);
  const other = await workspaceOf(rekeyed());
  expect(other.data).toEqual(one.data);
  expect(other.sizes).toEqual(one.sizes);
});
