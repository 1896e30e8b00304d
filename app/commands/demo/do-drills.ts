import { v7 as uuidv7 } from "uuid";
import { CERTAINTIES } from "#app/domain/attempt/answers.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { DrillAnswer } from "#app/domain/practice/judge-drill.ts";
import type { Deps } from "#app/use-cases/deps.ts";
import { answerDrill } from "#app/use-cases/practise/answer-drill.server.ts";
import { chance, hardness } from "./chance.ts";
import { done, MINUTE } from "./demo.ts";
import type { Pupil } from "./hand-in.ts";
import { oneOf, randomFrom } from "./random.ts";

/** Answers the first drills of every module, as many sets as asked for. */
export async function doDrills(deps: Deps, pupil: Pupil, sets: number, from: Date): Promise<void> {
  const random = randomFrom(`${pupil.name} drills`);
  let at = from;
  for (const module of deps.content.course.modules) {
    const steps = module.steps.filter((step) => step.type === "drills").slice(0, sets);
    for (const [index, step] of steps.entries()) {
      for (const [position, id] of step.drills.entries()) {
        const kind = deps.content.drills.get(id)?.kind ?? null;
        const skill = pupil.ability + (kind ? pupil.byKind[kind] : -pupil.readiness);
        const isRight = random() < chance(skill + 0.6 - hardness(`drill ${id}`, 1));
        const right: DrillAnswer = kind ?? "sound";
        const wrong: DrillAnswer = kind === null || random() < 0.5 ? oneOf(KINDS, random) : "sound";
        const answer = {
          ...{ userId: pupil.id, module: module.id, set: index + 1, round: 1, position: position + 1 },
          answer: isRight ? right : wrong,
          certainty: random() < 0.3 ? null : oneOf(CERTAINTIES, random),
          key: uuidv7(),
        };
        done(await answerDrill({ ...deps, now: at }, answer));
        at = new Date(at.getTime() + MINUTE / 3);
      }
    }
  }
}
