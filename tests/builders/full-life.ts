import { v7 as uuidv7 } from "uuid";
import { changeDetails } from "#app/use-cases/account/change-details.server.ts";
import { askForReset } from "#app/use-cases/account/reset-password.server.ts";
import { signIn } from "#app/use-cases/account/sign-in.server.ts";
import { keepNote } from "#app/use-cases/learn/keep-note.server.ts";
import { rateAnswer } from "#app/use-cases/learn/rate-answer.server.ts";
import { saveDraft } from "#app/use-cases/learn/save-draft.server.ts";
import { practiceCards } from "#db/schema/practice.ts";
import type { TestDeps } from "./deps.ts";
import { accepted } from "./outcome.ts";
import { aGuest, aStudent, PASSWORD, signInInput } from "./people.ts";
import { taughtIn, taughtOthers } from "./school-life.ts";
import { answered, entriesWith, started, submitted } from "./work.ts";

/**
 * A person who has left something in every table: work as a guest first, then as an account, in somebody's class and
 * with a class of their own. Returns their id and every text that would give them away.
 */
export async function aFullLife(deps: TestDeps, name: string) {
  const email = `${name}@home.example`;
  const said = (what: string) => `${what} of ${name}-said`;
  const guestId = await aGuest(deps);
  const asGuest = await submitted(deps, guestId, "bulletin", []);
  const userId = await aStudent(deps, name, { guestId });
  const { session } = accepted(await signIn(deps, signInInput(name, { device: `${name}-device` })));
  const rewrite = entriesWith({ "r.t5": said("rewrite") });
  const attempt = await submitted(deps, userId, "reservoir", rewrite);
  accepted(await rateAnswer(deps, { attempt, userId, task: "t5", rating: 0.5 }));
  // Before the draft: work under way would become the class's.
  const taught = await taughtIn(deps, { userId, said });
  const draft = await started(deps, userId);
  const entries: [string, string][] = [["r.t5", said("draft")]];
  accepted(await saveDraft(deps, { attempt: draft, userId, seq: 3, entries }));
  accepted(await keepNote(deps, { userId, module: "water", body: said("note") }));
  const key = uuidv7();
  accepted(await answered(deps, { userId, position: 1, key }));
  const card = { stability: 1, difficulty: 5, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0 };
  await deps.db
    .insert(practiceCards)
    .values({ ...card, userId, drillId: "experts", due: deps.now, state: 1 });
  const teaching = await taughtOthers(deps, { userId, said });
  const details = { username: name, displayName: `${name} the bird`, email, password: PASSWORD };
  accepted(await changeDetails(deps, { userId, ...details }));
  let token = "";
  const linkFor = (made: string) => {
    token = made;
    return made;
  };
  accepted(await askForReset(deps, { login: name, address: "192.0.2.7", linkFor }));
  await deps.settled();
  const hashes = [deps.hash("session", session.token), deps.hash("reset", token)];
  const work = [asGuest, attempt, draft, ...taught.attempts];
  const traces = [name, userId, guestId, ...work, key, session.token, token, ...hashes];
  return {
    ...{ userId, name, email, hashes, taught, teaching },
    tokens: [session.token, token],
    /** What erasing them must leave nothing of. */
    traces: [...traces, taught.nonce, teaching.own],
  };
}
