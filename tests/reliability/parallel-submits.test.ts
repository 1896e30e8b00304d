import { v7 as uuidv7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import { paths } from "#app/paths.ts";
import { attempts } from "#db/schema/schema.ts";
import { HttpClient } from "#tests/builders/http-client.ts";
import { startWork } from "#tests/http/learner.ts";
import { ROUNDS, School } from "./school.ts";
import { unsoundAttempts } from "./unsound-attempts.ts";

const AT_ONCE = 50;

/** Another mark each time, so that a mixture of two submissions would show. */
function submissions(exercise: PublicExercise): Mark[][] {
  const passage = exercise.passages[0];
  if (!passage) throw new Error("The exercise has no passage.");
  const words = wordsOf(passage.text, passage.language);
  const kinds = ["loaded", "evidence", "attribution"] as const;
  return Array.from({ length: AT_ONCE }, (_, at) => {
    const word = words[at % words.length] ?? { start: 0, end: 1 };
    return [{ kind: kinds[Math.floor(at / words.length) % 3] ?? "loaded", start: word.start, end: word.end }];
  });
}

test(`${AT_ONCE} submissions of one attempt at once, ${ROUNDS} times: one result and its marks each`, async () => {
  const school = await School.open();
  onTestFinished(() => school.close());
  const server = await school.start();
  const sent = new Map<string, Mark[][]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const client = new HttpClient(server.url);
    const work = await startWork(client, "memo");
    const variants = submissions(work.exercise);
    sent.set(work.id, variants);
    // Every other one is a retry of the page's own submission, the rest come from other tabs.
    const clicks = variants.map((marks, at) => ({ marks, key: at % 2 === 0 ? work.key : uuidv7() }));
    const answers = await Promise.all(
      clicks.map(({ marks, key }) =>
        client.post(`/attempts/${work.id}`, { "m.t1": JSON.stringify(marks), key, confirm: "yes" }),
      ),
    );
    // Whoever's key was first is shown the result as their own, everybody else as one from elsewhere.
    const own = clicks.filter((_, at) => answers[at]?.to === paths.feedback(work.id)).map(({ key }) => key);
    const elsewhere = answers.filter(({ to }) => to === paths.feedbackElsewhere(work.id));
    expect(new Set(own).size).toBe(1);
    expect(own).toHaveLength(own[0] === work.key ? AT_ONCE / 2 : 1);
    expect(elsewhere).toHaveLength(AT_ONCE - own.length);
  }
  expect(await server.stop()).toBe(0);
  await school.home.look(async ({ db }) => {
    const rows = await db.select().from(attempts);
    expect(rows.map(({ id }) => id).sort()).toEqual([...sent.keys()].sort());
    for (const { id, answers, result } of rows) {
      expect(sent.get(id)).toContainEqual(answers.t1?.type === "mark" ? answers.t1.marks : null);
      const [scored] = result?.tasks ?? [];
      expect(scored?.type === "mark" && scored.marks.map(({ mark }) => mark)).toEqual(
        answers.t1?.type === "mark" && answers.t1.marks,
      );
    }
    expect(await unsoundAttempts(db)).toEqual([]);
  });
});
