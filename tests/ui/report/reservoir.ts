import type { Answers, Mark } from "#app/domain/attempt/answers.ts";
import type { Exercise, SoundNote } from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { sentencesOf } from "#app/domain/passage/passage.ts";
import {
  buildChoice,
  buildExercise,
  buildFinding,
  buildMarkTask,
  buildPassage,
  spanOf,
} from "#tests/builders/exercise.ts";

/** Twelve sentences, six of them weak: the passage of the design's feedback page. */
export const reservoir = buildPassage(`
The Aldmere Water Authority closed the north gate on Tuesday, according to a notice on its website.
A senior official revealed that the closure had been planned for weeks.
The leak began at a timber yard and reached the intake within two days.

The yard has held a county licence since 2011, the public register shows.
The authority’s notorious press office did not reply to questions sent on Monday.

About 4,000 homes will have brown water by the weekend, the official said.
Two local newsletters repeated the figure, each citing the same official.
Iron readings at the intake are published every Thursday.

A county inspector and an engineer visited the gate separately.
The seal failed because the authority cut its maintenance budget.

Experts say the gate should have been replaced years ago.
The authority said it would publish its own test results on Friday.`);

const FINDINGS: [Kind, string, Kind[]][] = [
  ["attribution", "A senior official revealed", []],
  ["evidence", "The leak began at a timber yard and reached the intake within two days", []],
  ["loaded", "notorious", []],
  ["single-source", "About 4,000 homes will have brown water by the weekend", ["attribution"]],
  ["evidence", "because the authority cut its maintenance budget", []],
  ["attribution", "Experts say", []],
];

const SOUND = [
  "closed the north gate on Tuesday",
  "the public register shows",
  "Two local newsletters repeated the figure",
  "Iron readings at the intake",
];

function soundNote(quote: string): SoundNote {
  return { place: spanOf(reservoir, quote), why: `Fine: ${quote}.`, check: `Open it: ${quote}.`, next: null };
}

/** The passage with its key and one question. */
export const reservoirExercise: Exercise = buildExercise(
  [reservoir],
  [
    buildMarkTask(
      FINDINGS.map(([kind, quote, accepts], at) =>
        buildFinding(reservoir, kind, [quote], {
          id: `f${at + 1}`,
          accepts,
          why: `Because of ${quote}.`,
          check: `Look up ${quote}.`,
        }),
      ),
      { sound: SOUND.map(soundNote) },
    ),
    buildChoice(["+One official", "Two newsletters"], {
      id: "t2",
      prompt: "Where does the figure come from?",
    }),
  ],
  { title: "Reservoir gate shut at Aldmere" },
);

/** A mark on a quote of the passage. */
export function mark(kind: Kind, quote: string): Mark {
  return { kind, ...spanOf(reservoir, quote) };
}

/** The whole of a sentence, counted from 1 as readers do. */
export function sentence(kind: Kind, number: number): Mark {
  const found = sentencesOf(reservoir)[number - 1];
  if (!found) throw new Error(`No sentence ${number}`);
  return { kind, start: found.start, end: found.end };
}

export function answersWith(marks: Mark[], chosen: string[] = ["One official"]): Answers {
  return { t1: { type: "mark", marks }, t2: { type: "choice", chosen, certainty: null } };
}

/** One mark for every finding, exactly on its words. */
export const perfect: Mark[] = FINDINGS.map(([kind, quote]) => mark(kind, quote));

/** The design's example: four found, one of another kind, one missed, one false alarm. */
export const mixed: Mark[] = [
  mark("attribution", "A senior official revealed"),
  sentence("single-source", 3),
  mark("loaded", "notorious"),
  sentence("evidence", 8),
  mark("evidence", "because the authority cut its maintenance budget"),
  mark("attribution", "Experts say"),
];
