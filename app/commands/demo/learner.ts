import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { normalFrom, randomFrom } from "./random.ts";

/** A simulated student. All figures are on the logit scale, 0 for the middling. */
export interface Learner {
  name: string;
  username: string;
  /** How well they read. */
  ability: number;
  /** What they are better or worse at than that. */
  byKind: Record<Kind, number>;
  /** Above 0 marks more readily than others. */
  readiness: number;
  /** In [0, 1]: the least diligent hand in late, or not at all. */
  diligence: number;
}

const NAMES = (
  "Amara Okafor, Ben Holroyd, Callum Reid, Chloe Baptiste, Daria Nowak, Elif Demir, Ewan Fraser, Farah Siddiqui, " +
  "Grace Adeyemi, Harry Whitlock, Imogen Carr, Isaac Mbeki, Jasmine Patel, Joe Lindqvist, Kofi Asante, " +
  "Leah Rosen, Luca Moretti, Maisie Turnbull, Mateo Rojas, Nia Griffiths, Noah Feldman, Oluchi Eze, " +
  "Priya Raman, Rory Gallacher, Saskia de Vries, Thea Lund, Tomas Havel, Yusuf Rahman, Zainab Malik, Zoe Pemberton"
).split(", ");

/** Thirty students of differing skill, the same ones each time. */
export function demoLearners(names: readonly string[] = NAMES): Learner[] {
  return names.map((name): Learner => {
    const random = randomFrom(`learner ${name}`);
    const byKind = Object.fromEntries(KINDS.map((kind) => [kind, 0.5 * normalFrom(random)]));
    return {
      name,
      username: usernameOf(name),
      ability: 0.2 + 1.1 * normalFrom(random),
      byKind: byKind as Record<Kind, number>,
      readiness: 0.6 * normalFrom(random),
      diligence: random(),
    };
  });
}

/** "Saskia de Vries" → "saskia.dv". */
function usernameOf(name: string): string {
  const [first = "", ...rest] = name.toLowerCase().split(" ");
  return `${first}.${rest.map((part) => part.charAt(0)).join("")}`;
}
