import { type Answers, MAX_MARKS, type Mark } from "#app/domain/attempt/answers.ts";
import { addMark, removeMark } from "#app/domain/attempt/mark-set.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { contains, overlaps, type Span } from "#app/domain/passage/span.ts";
import type { Ground } from "./ground.ts";
import { type Edge, nudge, type Pick, pickByKey, pickMark, pickSentence, pickSpan, tap } from "./pick.ts";
import { say } from "./say.ts";

type MarksByTask = Record<string, Mark[]>;

export interface Marking {
  marks: MarksByTask;
  pick: Pick | null;
  /** Earlier marks, the latest last. */
  past: MarksByTask[];
  /** For the live region; `turn` tells two equal sentences apart. */
  said: string;
  turn: number;
}

export type MarkingStep =
  | { do: "tap"; task: string; sentence: number; at: number | null }
  /** To the kinds, with the words already chosen in this sentence or else all of it. */
  | { do: "open"; task: string; sentence: number }
  | { do: "choose-words"; task: string; span: Span }
  | { do: "move"; task: string; sentence: number; edge: Edge; by: 1 | -1 }
  | { do: "nudge"; edge: Edge; by: 1 | -1 }
  /** `quiet`: the focus moved on, and that is announced already. */
  | { do: "cancel"; quiet?: boolean }
  /** `task` and `sentence`: what is marked when no words are chosen. */
  | { do: "give-kind"; kind: Kind; task?: string; sentence?: number }
  | { do: "change"; task: string; mark: Mark }
  | { do: "remove"; task: string; mark: Mark }
  | { do: "clear"; task: string; sentence: number }
  | { do: "undo" };

export function startMarking(grounds: Ground[], answers: Answers): Marking {
  const marks: MarksByTask = {};
  for (const { task } of grounds) {
    const answer = answers[task];
    marks[task] = answer?.type === "mark" ? answer.marks : [];
  }
  return { marks, pick: null, past: [], said: "", turn: 0 };
}

export function countMarks(marks: MarksByTask): number {
  return Object.values(marks).reduce((sum, list) => sum + list.length, 0);
}

/** The kinds that the chosen words already carry: pressing one of these takes it away. */
export function kindsOn(marking: Marking): Kind[] {
  const { pick } = marking;
  if (pick === null) return [];
  return (marking.marks[pick.task] ?? []).filter((mark) => contains(mark, pick)).map((mark) => mark.kind);
}

export function takeStep(grounds: Ground[], marking: Marking, step: MarkingStep): Marking {
  if (step.do === "undo") return undo(marking);
  if (step.do === "cancel") return cancel(marking, step.quiet === true);
  const task = "task" in step && step.task !== undefined ? step.task : marking.pick?.task;
  const ground = grounds.find((candidate) => candidate.task === task);
  if (step.do === "give-kind")
    return ground === undefined ? tell(marking, say.chooseFirst()) : giveKind(ground, marking, step);
  if (ground === undefined) return marking;
  const own = marking.marks[ground.task] ?? [];
  switch (step.do) {
    case "tap":
      return choose(ground, marking, tap(ground, marking.pick, own, step.sentence, step.at));
    case "open":
      return choose(
        ground,
        marking,
        pickAt(ground, marking, step.sentence) ?? pickSentence(ground, step.sentence),
      );
    case "choose-words":
      return choose(ground, marking, pickSpan(ground, step.span));
    case "move":
      return choose(ground, marking, pickByKey(ground, marking.pick, step.sentence, step.edge, step.by));
    case "nudge":
      return choose(ground, marking, marking.pick && nudge(ground, marking.pick, step.edge, step.by));
    case "change":
      return choose(ground, marking, pickMark(ground, step.mark, true));
    case "remove":
      return remove(ground, marking, [step.mark]);
    case "clear": {
      const target = marking.pick?.task === ground.task ? marking.pick : ground.sentences[step.sentence];
      return remove(ground, marking, target ? own.filter((mark) => overlaps(mark, target)) : []);
    }
  }
}

/** The chosen words, if they touch this sentence. */
function pickAt(ground: Ground, { pick }: Marking, sentence: number): Pick | null {
  const bounds = ground.sentences[sentence];
  return pick?.task === ground.task && bounds !== undefined && overlaps(pick, bounds) ? pick : null;
}

function choose(ground: Ground, marking: Marking, pick: Pick | null): Marking {
  if (pick === null) return tell(marking, say.noFurther());
  return { ...tell(marking, say.chosen(ground, pick)), pick };
}

function giveKind(ground: Ground, marking: Marking, step: { kind: Kind; sentence?: number }): Marking {
  const chosen = marking.pick?.task === ground.task ? marking.pick : null;
  const pick = chosen ?? (step.sentence === undefined ? null : pickSentence(ground, step.sentence));
  if (pick === null) return tell(marking, say.chooseFirst());
  const own = marking.marks[ground.task] ?? [];
  const mark: Mark = { kind: step.kind, start: pick.start, end: pick.end };
  const { from } = pick;
  const sameWords = from?.start === mark.start && from.end === mark.end;
  if (from !== null && (from.kind === mark.kind ? !sameWords : pick.replacing)) {
    const next = record(marking, ground, addMark(removeMark(own, from), mark));
    return tell(next, say.changed(ground, mark, countMarks(next.marks)));
  }
  const covering = own.find((other) => other.kind === mark.kind && contains(other, mark));
  if (covering !== undefined) return remove(ground, marking, [covering]);
  if (countMarks(marking.marks) >= MAX_MARKS) return tell(marking, say.full(MAX_MARKS));
  const next = record(marking, ground, addMark(own, mark));
  return tell(next, say.marked(ground, mark, countMarks(next.marks)));
}

function remove(ground: Ground, marking: Marking, gone: Mark[]): Marking {
  if (gone.length === 0) return tell(marking, say.removed(ground, gone, 0));
  const left = gone.reduce(removeMark, marking.marks[ground.task] ?? []);
  const next = record(marking, ground, left);
  return tell(next, say.removed(ground, gone, countMarks(next.marks)));
}

function record(marking: Marking, ground: Ground, own: Mark[]): Marking {
  const past = [...marking.past.slice(-99), marking.marks];
  return { ...marking, past, marks: { ...marking.marks, [ground.task]: own }, pick: null };
}

function cancel(marking: Marking, quiet: boolean): Marking {
  if (marking.pick === null) return marking;
  return { ...(quiet ? marking : tell(marking, say.cancelled())), pick: null };
}

function undo(marking: Marking): Marking {
  const marks = marking.past.at(-1);
  if (marks === undefined) return tell(marking, say.nothingToUndo());
  return {
    ...tell(marking, say.undone(countMarks(marks))),
    marks,
    past: marking.past.slice(0, -1),
    pick: null,
  };
}

function tell(marking: Marking, said: string): Marking {
  return { ...marking, said, turn: marking.turn + 1 };
}
